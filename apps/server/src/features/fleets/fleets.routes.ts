// Fleets over HTTP: made, filled by hand or from a file whose every row was shown before, emptied.
import type { Call, Some } from '../../http/implement.ts';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { requireImoNumber, vesselNotFound } from '../vessels/vessel-profile.view.ts';
import { requireOwn } from '../access/grants.routes.ts';
import { readFleetFile } from './fleet-file.ts';
import { fleetPage, fleetRows, ownFleet } from './fleets.views.ts';
import { planImport } from './plan-import.ts';

type Fleets = 'listFleets' | 'createFleet' | 'getFleet' | 'addToFleet' | 'removeFromFleet';

export function fleetsRoutes(): Some<Fleets | 'previewFleetImport' | 'importFleet'> {
  return {
    listFleets: ({ as, actor }) =>
      as(async (transaction) => ({ items: await fleetRows(transaction, actor.organisationId) })),

    createFleet: ({ body, as, actor, now }) =>
      as(async (transaction) => {
        const made = await transaction
          .insertInto('fleet')
          .values({ organisation_id: actor.organisationId ?? '', name: body.name.trim(), created_at: now })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!made) throw new ProblemError('fleet-exists');
        await tellFleet(transaction, { id: made.id, actor, now, facts: { name: body.name.trim(), step: 'made' } });
        return ownFleet(transaction, actor.organisationId, made.id);
      }),

    getFleet: ({ params, query, as, actor }) =>
      as(async (transaction) => ({
        ...(await ownFleet(transaction, actor.organisationId, params.id)),
        ...(await fleetPage(transaction, params.id, { ...query, actor })),
      })),

    addToFleet: ({ params: { id, imoNumber }, as, actor, now }) => {
      requireImoNumber(imoNumber);
      return as(async (transaction) => {
        await ownFleet(transaction, actor.organisationId, id);
        if (actor.kind === 'company') await requireOwn(transaction, imoNumber, actor.organisationId);
        const added = await put(transaction, { id, numbers: [imoNumber], now });
        if (added > 0) await tellFleet(transaction, { id, actor, now, facts: { step: 'added', vessel: imoNumber } });
        return { status: 'in the fleet' };
      });
    },

    removeFromFleet: ({ params: { id, imoNumber }, as, actor, now }) =>
      as(async (transaction) => {
        await ownFleet(transaction, actor.organisationId, id);
        const taken = await transaction
          .deleteFrom('fleet_vessel')
          .where('fleet_id', '=', id)
          .where('imo_number', '=', imoNumber)
          .executeTakeFirst();
        if (taken.numDeletedRows === 0n) throw vesselNotFound(imoNumber);
        await tellFleet(transaction, { id, actor, now, facts: { step: 'removed', vessel: imoNumber } });
        return { status: 'removed' };
      }),

    previewFleetImport: (call) => call.as((transaction) => plan(transaction, call)),

    importFleet: (call) =>
      call.as(async (transaction) => {
        const { params, query, actor, now } = call;
        await transaction.selectFrom('fleet').select('id').where('id', '=', params.id).forUpdate().execute();
        const planned = await plan(transaction, call);
        if (planned.digest !== query.digest) throw new ProblemError('fleet-plan-changed');
        const numbers = planned.rows.filter(({ fate }) => fate === 'added').map(({ imoNumber }) => imoNumber);
        const added = await put(transaction, { id: params.id, numbers, now });
        await tellFleet(transaction, { id: params.id, actor, now, type: 'vessel:fleet-imported', facts: { added } });
        return planned;
      }),
  };
}

async function plan(transaction: Tx, { params, actor, bytes }: Call<{ id: string }, unknown, unknown>) {
  await ownFleet(transaction, actor.organisationId, params.id);
  return planImport(transaction, { fleetId: params.id, rows: readFleetFile(bytes), actor });
}

/** How many were not there before. */
async function put(
  transaction: Tx,
  { id, numbers, now }: { id: string; numbers: readonly string[]; now: string },
): Promise<number> {
  if (numbers.length === 0) return 0;
  const added = await transaction
    .insertInto('fleet_vessel')
    .values(numbers.map((imoNumber) => ({ fleet_id: id, imo_number: imoNumber, since: now })))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0);
}

interface Told {
  readonly id: string;
  readonly actor: Call['actor'];
  readonly now: string;
  readonly type?: 'vessel:fleet-changed' | 'vessel:fleet-imported';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** About the organisation’s own list, so the event names no vessel that its company would read of. */
const tellFleet = (transaction: Tx, { id, actor, now, type = 'vessel:fleet-changed', facts }: Told): Promise<void> =>
  tell(transaction, [{ type, imoNumber: null, at: now, subject: `fleet:${id}`, facts }], actor);
