// What would become of each row of a file, before a person confirms it; the file travels in the form, so nothing is kept in between.
import { counted, DataTable } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { fleetUrl } from './fleet-pages.tsx';

export interface PlanShown {
  readonly digest: string;
  readonly added: number;
  readonly counts: readonly { readonly fate: string; readonly rows: number }[];
  readonly rows: readonly {
    readonly row: number;
    readonly imoNumber: string;
    readonly name: string;
    readonly fate: string;
    readonly text: string;
  }[];
}

interface ImportProps {
  readonly viewer: Viewer | null;
  readonly fleetId: string;
  readonly plan: PlanShown;
  readonly file: Uint8Array;
}

/** More rows make a page nobody reads; the rest is counted. */
const MOST_SHOWN = 1000;

export function fleetImportPage({ viewer, fleetId, plan, file }: ImportProps): string {
  const trouble = plan.rows.filter(({ fate }) => fate !== 'added');
  const shown = [...trouble, ...plan.rows.filter(({ fate }) => fate === 'added')]
    .slice(0, MOST_SHOWN)
    .toSorted((a, b) => a.row - b.row);
  return publicPage({
    title: 'What the file would do',
    section: 'Fleets',
    current: 'fleets',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          Nothing is written yet:{' '}
          {plan.counts.map(({ fate, rows }) => `${counted(rows, 'row')} ${fateWords[fate] ?? fate}`).join(', ')}.
        </p>
        {plan.added > 0 ? (
          <form className="action" method="post" action={`${fleetUrl(fleetId)}/import`} encType="multipart/form-data">
            <input type="hidden" name="digest" value={plan.digest} />
            <input type="hidden" name="base64" value={Buffer.from(file).toString('base64')} />
            <div>
              <button className="button" type="submit">
                Confirm: put in {counted(plan.added, 'ship')}
              </button>
            </div>
          </form>
        ) : null}
        <DataTable
          id="rows"
          caption={
            plan.rows.length > MOST_SHOWN
              ? `${MOST_SHOWN} of ${plan.rows.length} rows, those with trouble before others`
              : 'Each row of the file'
          }
          columns={[
            { key: 'row', title: 'Row', kind: 'number' },
            { key: 'imo', title: 'IMO number' },
            { key: 'name', title: 'Name in the file' },
            { key: 'text', title: 'What becomes of it' },
          ]}
          rows={shown.map(({ row, imoNumber, name, text }) => ({
            key: String(row),
            cells: { row, imo: imoNumber, name, text },
          }))}
        />
        <p>
          <a href={fleetUrl(fleetId)}>Back without writing anything</a>
        </p>
      </div>
    ),
  });
}

const fateWords: Readonly<Record<string, string>> = {
  added: 'added',
  'already-there': 'in the fleet already',
  duplicate: 'twice in the file',
  'wrong-number': 'with a wrong number',
  'not-yours': 'of another company or nobody’s',
};
