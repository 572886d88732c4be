// Stores the reports of one generated vessel at once; they come from our own generator and skip the gate, never the form.
import type { Report } from '@plimsoll/standard';
import type { Database } from '../../database/connection.ts';
import { saveVessel } from './reports.store.ts';

export interface GeneratedReport {
  readonly report: Report;
  readonly canonical: string;
  readonly sha256: string;
}

/** @param reports of one vessel, newest first */
export async function saveGenerated(
  database: Database,
  reports: readonly GeneratedReport[],
  now: string,
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await saveVessel(transaction, reports.map(({ report }) => report) as [Report, ...Report[]], now);
    await transaction
      .insertInto('report')
      .values(
        reports.map(({ report, canonical, sha256 }) => ({
          id: report.id,
          revision: report.revision,
          imo_number: report.vessel.imoNumber,
          sha256,
          canonical: Buffer.from(canonical),
          issued_at: report.issuedAt,
          submitted_at: now,
          status: 'published',
        })),
      )
      .execute();
    await transaction
      .insertInto('event')
      .values(
        reports.toReversed().map(({ report, sha256 }) => ({
          type: 'report:published',
          imo_number: report.vessel.imoNumber,
          at: now,
          facts: JSON.stringify({ report: report.id, revision: report.revision, sha256 }),
        })),
      )
      .execute();
  });
}
