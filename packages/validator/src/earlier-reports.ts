// Builds the port of earlier reports from a pile of reports, so that rules on follow-up and revisions run offline.
import { reportDigest } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import type { EarlierReports } from './inputs.ts';

/**
 * Of the given reports, those that came before: earlier revisions of the same report, and other reports on the same vessel
 * (IMO number) issued earlier, of each only its newest revision. Newest first. All revisions count as accepted.
 */
export function earlierFromReports(reports: readonly Report[], current: Report): EarlierReports {
  const revisions = reports
    .filter((report) => report.id === current.id && report.revision < current.revision)
    .sort((a, b) => b.revision - a.revision)
    .map((report) => ({ report, sha256: reportDigest(report), accepted: true }));
  const newest = new Map<string, Report>();
  for (const report of reports) {
    const isEarlier =
      report.id !== current.id &&
      report.vessel.imoNumber === current.vessel.imoNumber &&
      report.issuedAt < current.issuedAt;
    if (isEarlier && report.revision > (newest.get(report.id)?.revision ?? 0)) newest.set(report.id, report);
  }
  const others = [...newest.values()]
    .sort((a, b) => (a.issuedAt < b.issuedAt ? 1 : a.issuedAt > b.issuedAt ? -1 : 0))
    .map((report) => ({ report, sha256: reportDigest(report) }));
  return { revisions, reports: others };
}
