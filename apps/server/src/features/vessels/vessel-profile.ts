// A vessel’s profile on a day, from her published reports; computed when asked, so that ageing is never stale.
import { computeProfile, type VesselProfile } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { Database } from '../../database/connection.ts';
import { reportsOfVessel } from '../reports/reports.store.ts';

/** null when the register holds no report on the vessel that was issued by that day. */
export async function vesselProfile(database: Database, imoNumber: string, day: string): Promise<VesselProfile | null> {
  const reports = (await reportsOfVessel(database, imoNumber))
    .map(({ report }) => report)
    .filter(({ issuedAt }) => issuedAt.slice(0, 10) <= day);
  return reports.length === 0 ? null : computeProfile(reports as [Report, ...Report[]], day);
}
