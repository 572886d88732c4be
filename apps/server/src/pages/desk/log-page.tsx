// Every look at ships, and each one that was refused, newest first.
import { DataTable, EmptyState, moment } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { vesselUrl } from '../urls.ts';

export interface LookLine {
  readonly number: string;
  readonly at: string;
  readonly reader: string;
  readonly imoNumber: string;
  readonly tier: number | null;
  readonly what: string;
  readonly purpose: string | null;
  readonly wasRefused: boolean;
}

export function logPage({
  viewer,
  looks,
  next,
}: {
  viewer: Viewer | null;
  looks: readonly LookLine[];
  next: string | null;
}): string {
  return publicPage({
    title: 'Looks',
    current: 'log',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {looks.length === 0 ? (
          <EmptyState title="Nobody has looked">
            <p>Each look at a profile, a report or an export stands here, and each one that was refused.</p>
          </EmptyState>
        ) : (
          <DataTable
            id="looks"
            caption="Newest first"
            columns={[
              { key: 'at', title: 'When' },
              { key: 'reader', title: 'Who' },
              { key: 'imo', title: 'IMO number' },
              { key: 'what', title: 'What' },
              { key: 'purpose', title: 'Purpose' },
            ]}
            rows={looks.map((look) => ({
              key: look.number,
              cells: {
                at: moment(look.at),
                reader: look.reader,
                imo: <a href={vesselUrl(look.imoNumber)}>{look.imoNumber}</a>,
                what: look.wasRefused ? `refused: ${look.what}` : `${look.what}, tier ${String(look.tier)}`,
                purpose: look.purpose ?? '',
              },
            }))}
          />
        )}
        {next ? (
          <a href={`/access/log?after=${next}`} rel="next">
            Next page
          </a>
        ) : null}
      </div>
    ),
  });
}
