// Findings over HTTP: the board, one finding, changes of many at once, and compensation verified by somebody else.
import {
  decideCompensation,
  decideFinding,
  trackedStatusWords,
  type FindingAction,
  type FindingFailure,
} from '@plimsoll/registry';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { tiesOf } from '../reports/report-case.store.ts';
import { factsOf, findingRows } from './finding-rows.store.ts';
import { holdFindings, recomputeAfter, saveFinding, type HeldFinding, type Taken } from './finding-steps.store.ts';
import { countFindings, findingHistory, findingsById, listFindings, type FindingFilter } from './findings.views.ts';

interface Change {
  readonly ids: readonly string[];
  readonly action: string;
  readonly owner?: string;
  readonly dueOn?: string;
  readonly plan?: string;
  readonly reason?: string;
  readonly until?: string;
}

export function findingsRoutes({
  worker,
}: Databases): Some<'listFindings' | 'countFindings' | 'getFinding' | 'changeFindings' | 'verifyCompensation'> {
  return {
    listFindings: ({ query, actor, now, as }) =>
      as((transaction) => listFindings(transaction, query as FindingFilter, { actor, now })),

    countFindings: ({ query, actor, now, as }) =>
      as(async (transaction) => ({
        count: await countFindings(transaction, query.waiting as 'overdue', { actor, now }),
      })),

    getFinding: ({ params, actor, now, as }) =>
      as((transaction) => findingHistory(transaction, params.id, { actor, now })),

    changeFindings: async (call) => {
      const imoNumbers = await call.as((transaction) => sightedVessels(transaction, call));
      await worker.transaction().execute((transaction) => change(transaction, call, imoNumbers));
      return { items: await call.as((transaction) => findingsById(transaction, call.body.ids, call.actor)) };
    },

    verifyCompensation: async (call) => {
      const { params, body, actor, now } = call;
      const imoNumber = await call.as((transaction) => sightedClaim(transaction, call));
      await worker.transaction().execute(async (transaction) => {
        const [held] = await holdFindings(transaction, { ids: [params.id], imoNumbers: [imoNumber] });
        if (!held) throw notFound();
        const decided = decideCompensation(held, body, now);
        if (!decided.ok) throw notDue(`No compensation of “${held.title}” waits to be verified.`);
        await take(transaction, call, [{ before: held, step: decided.value }]);
        await recomputeAfter(transaction, [{ before: held, step: decided.value }], {
          cause: 'verified as compensated',
          now,
        });
      });
      const [shown] = await call.as((transaction) => findingsById(transaction, [params.id], actor));
      if (!shown) throw notFound();
      return shown;
    },
  };
}

const notFound = (): ProblemError => new ProblemError('finding-not-found');
const notDue = (detail: string): ProblemError => new ProblemError('not-in-this-state', { detail });

/** The actor sees every finding and may change it; a foreign one answers as one that isn’t there. */
async function sightedVessels(
  transaction: Tx,
  { body, allow }: Call<unknown, unknown, { readonly ids: readonly string[] }>,
): Promise<string[]> {
  const rows = await findingRows(transaction)
    .where('f.id', 'in', [...body.ids])
    .execute();
  const seen = new Set(rows.map(({ id }) => id));
  const absent = body.ids.flatMap((id, n) =>
    seen.has(id) ? [] : [{ pointer: `/ids/${n}`, text: `You may see no finding ${id}.` }],
  );
  if (absent.length > 0) throw new ProblemError('finding-not-found', { errors: absent });
  for (const row of rows) allow({ companyId: row.company_id }, notFound());
  return [...new Set(rows.map((row) => row.imo_number))];
}

const causes = {
  plan: 'planned',
  'report-fixed': 'reported as fixed',
  'accept-risk': 'accepted as a risk',
  compensate: 'claimed as compensated',
  reopen: 'put back to open',
} as const satisfies Record<FindingAction, string>;

async function change(
  transaction: Tx,
  call: Call<unknown, unknown, Change>,
  imoNumbers: readonly string[],
): Promise<void> {
  const { body, actor, now } = call;
  const action = body.action as FindingAction;
  const held = await holdFindings(transaction, { ids: body.ids, imoNumbers });
  // Another company may have taken a vessel over since it was looked at.
  if (held.length < body.ids.length || held.some(({ companyId }) => companyId !== actor.organisationId))
    throw notFound();
  const decided = held.map((before) => ({
    before,
    answer: decideFinding(before, { ...body, action, actorId: actor.personId ?? actor.name }, now),
  }));
  const taken = decided.flatMap(({ before, answer }) => (answer.ok ? [{ before, step: answer.value }] : []));
  const refusals = decided.flatMap(({ before, answer }) => (answer.ok ? [] : [{ before, failure: answer.failure }]));
  if (refusals.length > 0) throw refusal(refusals, body.ids);
  await take(transaction, call, taken);
  await recomputeAfter(transaction, taken, { cause: causes[action], now });
}

async function take(transaction: Tx, { actor }: Pick<Call, 'actor'>, taken: readonly Taken[]): Promise<void> {
  for (const { before, step } of taken) await saveFinding(transaction, before.id, step);
  await tell(
    transaction,
    taken.map(({ step }) => step.event),
    actor,
  );
}

/** All or nothing, so the answer names each finding that stands in the way. */
function refusal(
  refusals: readonly { readonly before: HeldFinding; readonly failure: FindingFailure }[],
  ids: readonly string[],
): ProblemError {
  const stuck = refusals.flatMap(({ before, failure }) =>
    failure.code === 'not-in-this-state'
      ? [
          {
            pointer: `/ids/${ids.indexOf(before.id)}`,
            text: `${before.id}: “${before.title}” is ${trackedStatusWords[failure.status]}.`,
          },
        ]
      : [],
  );
  if (stuck.length > 0)
    return new ProblemError('not-in-this-state', {
      detail: 'None of the findings was changed, because some are in a state in which this step is not due.',
      errors: stuck,
    });
  const faults = refusals.flatMap(({ failure }) =>
    failure.code === 'finding-change-incomplete'
      ? failure.faults.map(({ field, text }) => ({ pointer: `/${field}`, text }))
      : [],
  );
  return new ProblemError('finding-change-incomplete', {
    errors: faults.filter(({ pointer }, n) => faults.findIndex((one) => one.pointer === pointer) === n),
  });
}

/** The moderator is free to judge: not the one who claimed it, and without a tie with supplier or company. */
async function sightedClaim(
  transaction: Tx,
  { params, actor, now, allow }: Call<{ readonly id: string }>,
): Promise<string> {
  const row = await findingRows(transaction).where('f.id', '=', params.id).executeTakeFirst();
  if (!row) throw notFound();
  const suppliers = await transaction
    .selectFrom('report')
    .select('supplier_id')
    .where('id', '=', row.report_id)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  allow(
    {
      supplierId: suppliers?.supplier_id ?? null,
      companyId: row.company_id,
      doneBy: [factsOf(row).claim?.by ?? null],
      ties: await tiesOf(transaction, actor.personId ?? '', now),
    },
    notFound(),
  );
  return row.imo_number;
}
