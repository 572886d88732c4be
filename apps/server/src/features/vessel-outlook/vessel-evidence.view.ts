// The published reports and tracked findings of a vessel as far as row level security shows them to the reader: whole reports from tier 4.
import type { Tracking } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { publishedReports } from '../profiles/published-reports.store.ts';

export interface VesselEvidence {
  /** Newest first. */
  readonly reports: readonly [Report, ...Report[]];
  readonly tracked: readonly Tracking[];
  readonly findings: readonly EvidenceFinding[];
}

export interface EvidenceFinding {
  readonly id: string;
  readonly reportId: string;
  readonly findingId: string;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly dueOn: string | null;
}

/** @throws ProblemError no-published-report */
export async function vesselEvidence(transaction: Tx, imoNumber: string): Promise<VesselEvidence> {
  const [newest, ...older] = (await publishedReports(transaction, imoNumber)).map(({ report }) => report);
  if (!newest) throw new ProblemError('no-published-report');
  const rows = await transaction
    .selectFrom('finding')
    .select(['id', 'report_id', 'finding_id', 'title', 'severity', 'status', 'due_on'])
    .where('imo_number', '=', imoNumber)
    .execute();
  const findings = rows.map((row) => ({
    id: row.id,
    reportId: row.report_id,
    findingId: row.finding_id,
    title: row.title,
    severity: row.severity,
    status: row.status,
    dueOn: row.due_on,
  }));
  return { reports: [newest, ...older], findings, tracked: findings as readonly Tracking[] };
}
