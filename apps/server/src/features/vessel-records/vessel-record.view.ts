// The record of a vessel as the body and her company see it: who she is now and what she was, with dates and sources.
import type { Tx } from '../../database/connection.ts';
import { vesselNotFound } from '../vessels/vessel-profile.view.ts';

export async function vesselRecord(transaction: Tx, imoNumber: string) {
  const vessel = await transaction
    .selectFrom('vessel as v')
    .leftJoin('organisation as o', 'o.id', 'v.company_id')
    .select(['v.name', 'v.flag', 'v.type', 'v.gross_tonnage', 'v.merged_into', 'o.name as company'])
    .where('v.imo_number', '=', imoNumber)
    .executeTakeFirst();
  if (!vessel) throw vesselNotFound(imoNumber);
  const facts = await transaction
    .selectFrom('vessel_fact')
    .select(['kind', 'value', 'since', 'until', 'source', 'recorded_at'])
    .where('imo_number', '=', imoNumber)
    .orderBy('kind')
    .orderBy('since', 'desc')
    .orderBy('recorded_at', 'desc')
    .limit(1000)
    .execute();
  return {
    imoNumber,
    name: vessel.name,
    flag: vessel.flag,
    type: vessel.type,
    grossTonnage: vessel.gross_tonnage,
    company: vessel.company,
    mergedInto: vessel.merged_into,
    facts: facts.map((row) => ({
      kind: row.kind,
      value: row.value,
      since: row.since,
      until: row.until,
      source: row.source,
      recordedAt: row.recorded_at.toISOString(),
    })),
  };
}

/** The company that answers for a vessel in sight; a vessel out of sight, or merged into another, answers as not there. */
export async function vesselInSight(transaction: Tx, imoNumber: string) {
  const vessel = await transaction
    .selectFrom('vessel')
    .select(['imo_number', 'name', 'flag', 'type', 'gross_tonnage', 'company_id'])
    .where('imo_number', '=', imoNumber)
    .where('merged_into', 'is', null)
    .executeTakeFirst();
  if (!vessel) throw vesselNotFound(imoNumber);
  return vessel;
}
