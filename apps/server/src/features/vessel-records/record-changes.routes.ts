// Merges and splits of records over HTTP: one registrar proposes, another decides.
import type { Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { requireImoNumber } from '../vessels/vessel-profile.view.ts';
import { carryOut, requirePossible } from './merge-split.store.ts';

export function recordChangesRoutes(): Some<'proposeRecordChange' | 'listRecordChanges' | 'decideRecordChange'> {
  return {
    proposeRecordChange: ({ body, as, actor, now }) =>
      as(async (transaction) => {
        requireImoNumber(body.imoNumber);
        requireImoNumber(body.otherImoNumber);
        await requirePossible(transaction, body);
        const { id } = await transaction
          .insertInto('record_change')
          .values({
            kind: body.kind,
            imo_number: body.imoNumber,
            other_imo_number: body.otherImoNumber,
            reason: body.reason,
            proposed_by: actor.personId ?? '',
            proposed_at: now,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await tell(
          transaction,
          [
            {
              type: body.kind === 'merge' ? 'vessel:merge-proposed' : 'vessel:split-proposed',
              imoNumber: body.imoNumber,
              at: now,
              subject: `record-change:${id}`,
              reason: body.reason,
              facts: { other: body.otherImoNumber },
            },
          ],
          actor,
        );
        const [made] = await changeRows(transaction, actor, id);
        if (!made) throw new ProblemError('record-change-not-found');
        return made;
      }),

    listRecordChanges: ({ as, actor }) => as(async (transaction) => ({ items: await changeRows(transaction, actor) })),

    decideRecordChange: ({ params, body, as, actor, now, allow }) =>
      as(async (transaction) => {
        const absent = new ProblemError('record-change-not-found');
        const row = await transaction
          .selectFrom('record_change')
          .select(['kind', 'imo_number', 'other_imo_number', 'status', 'proposed_by'])
          .where('id', '=', params.id)
          .forUpdate()
          .executeTakeFirst();
        if (!row) throw absent;
        allow({ doneBy: [row.proposed_by] }, absent);
        if (row.status !== 'proposed')
          throw new ProblemError('not-in-this-state', { detail: `It is ${row.status} already.` });
        const wish = { kind: row.kind, imoNumber: row.imo_number, otherImoNumber: row.other_imo_number };
        if (body.isApproved) await carryOut(transaction, wish, now);
        const status = body.isApproved ? 'done' : 'refused';
        await transaction
          .updateTable('record_change')
          .set({ status, decided_by: actor.personId, decided_at: now })
          .where('id', '=', params.id)
          .execute();
        const done = row.kind === 'merge' ? 'vessel:merged' : 'vessel:split';
        const told = {
          type: body.isApproved ? done : 'vessel:record-change-refused',
          at: now,
          subject: `record-change:${params.id}`,
          reason: body.reason,
        } as const;
        await tell(
          transaction,
          [
            { ...told, imoNumber: row.imo_number, facts: { other: row.other_imo_number } },
            { ...told, imoNumber: row.other_imo_number, facts: { other: row.imo_number } },
          ],
          actor,
        );
        return { status };
      }),
  };
}

async function changeRows(transaction: Tx, actor: Actor, id?: string) {
  let query = transaction
    .selectFrom('record_change as c')
    .innerJoin('vessel as v', 'v.imo_number', 'c.imo_number')
    .leftJoin('vessel as o', 'o.imo_number', 'c.other_imo_number')
    .innerJoin('person as p', 'p.id', 'c.proposed_by')
    .select([
      'c.id',
      'c.kind',
      'c.imo_number',
      'c.other_imo_number',
      'v.name as vessel_name',
      'o.name as other_name',
      'c.reason',
      'c.status',
      'c.proposed_by',
      'p.name as proposer',
      'c.proposed_at',
    ]);
  if (id !== undefined) query = query.where('c.id', '=', id);
  const rows = await query
    .orderBy((order) => order.case().when('c.status', '=', 'proposed').then(0).else(1).end())
    .orderBy('c.proposed_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    imoNumber: row.imo_number,
    otherImoNumber: row.other_imo_number,
    vesselName: row.vessel_name,
    otherName: row.other_name,
    reason: row.reason,
    status: row.status,
    proposedBy: row.proposer,
    proposedAt: row.proposed_at.toISOString(),
    isMine: row.proposed_by === actor.personId,
  }));
}
