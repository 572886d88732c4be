// Makes a company answer for a vessel from a day on: her history is split there, and what the earlier company granted shows nothing more.
import type { Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';

export interface Claimed {
  readonly imo_number: string;
  readonly company_id: string;
  readonly vessel_name: string;
  readonly flag: string;
  readonly type: string;
  readonly gross_tonnage: number;
  /** YYYY-MM-DD */
  readonly since: string;
}

interface Answering {
  readonly now: string;
  readonly personId: string | null;
  /** What the history names as source; a claim when nothing else is said. */
  readonly source?: string;
  /** Whom the event names; null for the register itself. */
  readonly actor?: Actor | null;
}

/** In a transaction of the register’s worker; vessel_access follows by its triggers. */
export async function answerForVessel(
  transaction: Tx,
  claim: Claimed,
  { now, personId, source = 'Claim decided by a registrar', actor = null }: Answering,
): Promise<void> {
  const { imo_number: imoNumber, company_id: companyId, since } = claim;
  const before = await transaction
    .selectFrom('vessel')
    .select('company_id')
    .where('imo_number', '=', imoNumber)
    .executeTakeFirst();
  if (before?.company_id === companyId) return;
  await requireAfterEarlier(transaction, imoNumber, since);
  await transaction
    .insertInto('vessel')
    .values({
      imo_number: imoNumber,
      name: claim.vessel_name,
      flag: claim.flag,
      type: claim.type,
      gross_tonnage: claim.gross_tonnage,
      company_id: companyId,
      recorded_at: now,
    })
    .onConflict((conflict) => conflict.column('imo_number').doUpdateSet({ company_id: companyId }))
    .execute();
  await transaction
    .updateTable('vessel_manager')
    .set({ until: since })
    .where('imo_number', '=', imoNumber)
    .where('until', 'is', null)
    .execute();
  await transaction
    .insertInto('vessel_manager')
    .values({ imo_number: imoNumber, company_id: companyId, since })
    .onConflict((conflict) =>
      conflict.columns(['imo_number', 'since']).doUpdateSet({ company_id: companyId, until: null }),
    )
    .execute();
  // A report that waits for its moderator goes to the company that answers for her now.
  await transaction
    .updateTable('report')
    .set({ company_id: companyId })
    .where('imo_number', '=', imoNumber)
    .where('status', 'in', ['submitted', 'in-review', 'returned'])
    .execute();
  const { name } = await transaction
    .selectFrom('organisation')
    .select('name')
    .where('id', '=', companyId)
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('vessel_fact')
    .set({ until: since })
    .where('imo_number', '=', imoNumber)
    .where('kind', '=', 'manager')
    .where('until', 'is', null)
    .execute();
  await transaction
    .insertInto('vessel_fact')
    .values({
      imo_number: imoNumber,
      kind: 'manager',
      value: name,
      since,
      source,
      recorded_by: personId,
      recorded_at: now,
    })
    .execute();
  await tell(transaction, [{ type: 'vessel:manager-changed', imoNumber, at: now, facts: { since } }], actor);
}

/** A company can not answer from a day before the one on which the present company began. */
async function requireAfterEarlier(transaction: Tx, imoNumber: string, since: string): Promise<void> {
  const held = await transaction
    .selectFrom('vessel_manager')
    .select('since')
    .where('imo_number', '=', imoNumber)
    .where('until', 'is', null)
    .executeTakeFirst();
  if (held && held.since > since)
    throw new ProblemError('fact-not-understood', {
      detail: `The present company answers for her since ${held.since}, so another can not begin on ${since}.`,
    });
}
