// The published reports on a vessel, for computations of the register itself.
import type { Report } from '@plimsoll/standard';
import type { Database, Tx } from '../../database/connection.ts';

export interface StoredReport {
  readonly report: Report;
  readonly sha256: string;
}

/** Newest first. */
export async function publishedReports(database: Database | Tx, imoNumber: string): Promise<StoredReport[]> {
  const rows = await database
    .selectFrom('report as r')
    .innerJoin('report_document as d', (join) => join.onRef('d.id', '=', 'r.id').onRef('d.revision', '=', 'r.revision'))
    .select(['d.canonical', 'r.sha256'])
    .where('r.imo_number', '=', imoNumber)
    .where('r.status', '=', 'published')
    .orderBy('r.issued_at', 'desc')
    .execute();
  return rows.map(({ canonical, sha256 }) => ({ report: JSON.parse(canonical.toString('utf8')) as Report, sha256 }));
}
