// The list of reports, oldest deadline first.
import { DataTable, day, EmptyState } from '@plimsoll/figures';
import { reportStatusWords, type ReportStatus } from '@plimsoll/registry';
import type { listReports } from '../../features/reports/report-case.views.ts';
import { publicPage, type Viewer } from '../frame.tsx';
import { reportUrl } from '../urls.ts';

export type ReportRows = Awaited<ReturnType<typeof listReports>>['items'];

export const statusTitle = (status: string): string => reportStatusWords[status as ReportStatus].title;

export function ReportTable({
  rows,
  caption,
  now,
}: {
  readonly rows: ReportRows;
  readonly caption: string;
  readonly now: string;
}) {
  return (
    <DataTable
      id="reports"
      caption={caption}
      columns={[
        { key: 'vessel', title: 'Ship' },
        { key: 'status', title: 'State' },
        { key: 'due', title: 'Due' },
        { key: 'supplier', title: 'Supplier' },
        { key: 'company', title: 'Company' },
        { key: 'moderator', title: 'Moderator' },
        { key: 'submitted', title: 'Submitted' },
      ]}
      rows={rows.map((row) => ({
        key: `${row.id}-${row.revision}`,
        cells: {
          vessel: (
            <a href={reportUrl(row.id, row.revision)}>
              {row.vesselName}, revision {row.revision}
            </a>
          ),
          status: statusTitle(row.status),
          due: row.dueAt === null ? '' : dueWords(row.dueAt, now),
          supplier: row.supplier,
          company: row.company ?? 'none has claimed her',
          moderator: row.moderator ?? '',
          submitted: day(row.submittedAt.slice(0, 10)),
        },
      }))}
    />
  );
}

export function dueWords(dueAt: string, now: string): string {
  const days = Math.ceil((Date.parse(dueAt) - Date.parse(now)) / 86_400_000);
  const left =
    days < 0 ? `${-days} days late` : days === 0 ? 'today' : days === 1 ? 'one day left' : `${days} days left`;
  return `${day(dueAt.slice(0, 10))}, ${left}`;
}

interface ListProps {
  readonly viewer: Viewer | null;
  readonly rows: ReportRows;
  readonly next: string | null;
  readonly status: string;
  readonly now: string;
}

export function reportsPage({ viewer, rows, next, status, now }: ListProps): string {
  return publicPage({
    title: 'Reports',
    current: 'reports',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <form className="filters" method="get" action="/reports">
          <label>
            State
            <select className="input" name="status" defaultValue={status}>
              <option value="">All</option>
              {Object.entries(reportStatusWords).map(([key, { title }]) => (
                <option key={key} value={key}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <button className="button" type="submit">
            Show
          </button>
        </form>
        {rows.length === 0 ? (
          <EmptyState title="No report here">
            <p>No report in this state has to do with you.</p>
          </EmptyState>
        ) : (
          <ReportTable rows={rows} caption="Oldest deadline first" now={now} />
        )}
        {next ? (
          <nav aria-label="Pages">
            <a href={`/reports?${new URLSearchParams({ status, after: next }).toString()}`} rel="next">
              Next page
            </a>
          </nav>
        ) : null}
      </div>
    ),
  });
}
