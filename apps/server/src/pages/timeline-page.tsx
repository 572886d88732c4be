// How a vessel’s profile came to be what it is: one row for each version, with the line that explains it.
import { DataTable, EmptyState, GradeBadge, moment, points } from '@plimsoll/figures';
import { publicPage, type Viewer } from './frame.tsx';
import { vesselUrl } from './urls.ts';

export interface TimelineRow {
  readonly knownAt: string;
  readonly grade: string;
  readonly total: number;
  readonly lines: readonly string[];
}

export function timelinePage({
  viewer,
  imoNumber,
  rows,
}: {
  viewer: Viewer | null;
  imoNumber: string;
  rows: readonly TimelineRow[];
}): string {
  return publicPage({
    title: `Timeline of IMO ${imoNumber}`,
    section: 'Vessels',
    current: 'vessels',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {rows.length === 0 ? (
          <EmptyState title="No version that you may see">
            <p>The history of a profile is shown from tier 2.</p>
          </EmptyState>
        ) : (
          <DataTable
            id="timeline"
            caption="Newest first"
            columns={[
              { key: 'at', title: 'Known since' },
              { key: 'grade', title: 'Grade' },
              { key: 'total', title: 'Score', kind: 'number' },
              { key: 'why', title: 'What happened' },
            ]}
            rows={rows.map((row) => ({
              key: row.knownAt,
              cells: {
                at: <a href={vesselUrl(imoNumber, row.knownAt.slice(0, 10))}>{moment(row.knownAt)}</a>,
                grade: <GradeBadge grade={row.grade as 'A'} />,
                total: points(row.total),
                why: row.lines.join('; '),
              },
            }))}
          />
        )}
        <p>
          <a href={vesselUrl(imoNumber)}>Her profile</a>
        </p>
      </div>
    ),
  });
}
