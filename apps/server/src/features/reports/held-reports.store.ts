// The reports that the register holds of a vessel, for the rules that compare a report with earlier ones.
import type { Report } from '@plimsoll/standard';
import type { EarlierReports } from '@plimsoll/validator';
import type { Databases } from '../../database/connection.ts';

export interface Held {
  readonly report: Report;
  readonly sha256: string;
  readonly status: string;
}

/** More revisions than this of one vessel are not compared; the newest are. */
const MOST = 40;

/** Newest first: those on the vessel, and those of the same identifier even on another; not what was rejected or withdrawn. */
export async function heldReports(worker: Databases['worker'], { id, vessel }: Report): Promise<Held[]> {
  const rows = await worker
    .selectFrom('report as r')
    .innerJoin('report_document as d', (join) => join.onRef('d.id', '=', 'r.id').onRef('d.revision', '=', 'r.revision'))
    .select(['d.canonical', 'r.sha256', 'r.status'])
    .where((where) => where.or([where('r.imo_number', '=', vessel.imoNumber), where('r.id', '=', id)]))
    .where('r.status', 'not in', ['rejected', 'withdrawn'])
    .orderBy('r.issued_at', 'desc')
    .orderBy('r.revision', 'desc')
    .limit(MOST)
    .execute();
  return rows.map(({ canonical, sha256, status }) => ({
    report: JSON.parse(canonical.toString('utf8')) as Report,
    sha256,
    status,
  }));
}

/** Earlier revisions of the report, and published reports on the vessel that were issued before it. */
export function earlierOf(held: readonly Held[], { id, revision, issuedAt }: Report): EarlierReports {
  return {
    revisions: held
      .filter((one) => one.report.id === id && one.report.revision < revision)
      .map(({ report, sha256 }) => ({ report, sha256, accepted: true })),
    reports: held
      .filter((one) => one.status === 'published' && one.report.id !== id && one.report.issuedAt < issuedAt)
      .map(({ report, sha256 }) => ({ report, sha256 })),
  };
}
