// Takes a decided step of a finding into the tables, in a transaction of the register’s worker that holds the vessel.
import type { FindingCase, FindingStep, TrackedStatus } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { recomputeVessel } from '../profiles/recompute-vessel.ts';
import { factsOf, findingRows } from './finding-rows.store.ts';

export interface HeldFinding extends FindingCase {
  readonly title: string;
  readonly vesselName: string;
  readonly companyId: string | null;
  readonly reportId: string;
}

/** Locked until the transaction ends, the vessels first and in one order, as publication does. */
export async function holdFindings(
  transaction: Tx,
  { ids, imoNumbers }: { readonly ids: readonly string[]; readonly imoNumbers: readonly string[] },
): Promise<HeldFinding[]> {
  await transaction
    .selectFrom('vessel')
    .select('imo_number')
    .where('imo_number', 'in', [...imoNumbers])
    .orderBy('imo_number')
    .forUpdate()
    .execute();
  const rows = await findingRows(transaction)
    .where('f.id', 'in', [...ids])
    .where('f.imo_number', 'in', [...imoNumbers])
    .orderBy('f.id')
    .forUpdate('f')
    .execute();
  return rows.map((row) => {
    const { acceptedUntil, claim } = factsOf(row);
    return {
      id: row.id,
      imoNumber: row.imo_number,
      status: row.status as TrackedStatus,
      dueOn: row.due_on,
      owner: row.owner,
      plan: row.plan,
      acceptedUntil: acceptedUntil ?? null,
      claim: claim ?? null,
      title: row.title,
      vesselName: row.vessel_name,
      companyId: row.company_id,
      reportId: row.report_id,
    };
  });
}

export async function saveFinding(transaction: Tx, id: string, step: FindingStep): Promise<void> {
  const { status, dueOn, owner, plan, acceptedUntil, claim, event } = step;
  await transaction.updateTable('finding').set({ status, due_on: dueOn }).where('id', '=', id).execute();
  await transaction
    .updateTable('finding_tracking')
    .set({
      owner,
      plan,
      facts: sql`facts || ${JSON.stringify({ acceptedUntil, claim })}::jsonb`,
      changed_at: event.at,
    })
    .where('id', '=', id)
    .execute();
}

export interface Taken {
  readonly before: HeldFinding;
  readonly step: FindingStep;
}

/** The profiles of vessels where something changed that counts. @param cause after the count: “2 findings planned” */
export async function recomputeAfter(
  transaction: Tx,
  taken: readonly Taken[],
  { cause, now }: { cause: string; now: string },
): Promise<void> {
  const moved = taken.filter(({ before, step }) => before.status !== step.status || before.dueOn !== step.dueOn);
  const counts = new Map<string, number>();
  for (const { before } of moved) counts.set(before.imoNumber, (counts.get(before.imoNumber) ?? 0) + 1);
  for (const [imoNumber, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    await recomputeVessel(transaction, imoNumber, {
      cause: `${count === 1 ? '1 finding' : `${count} findings`} ${cause}`,
      now,
    });
}
