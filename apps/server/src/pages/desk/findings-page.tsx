// The board of findings: a plain form whose state is the address, one table a ship, and one form that changes what is ticked.
import { counted, DataTable, day, EmptyState } from '@plimsoll/figures';
import { findingActionNames, trackedStatusWords, type FindingAction, type TrackedStatus } from '@plimsoll/registry';
import { methodology } from '@plimsoll/standard/methodology';
import { systems } from '@plimsoll/standard/systems';
import { publicPage, type Viewer } from '../frame.tsx';
import { ExportLinks } from '../export-links.tsx';
import { findingUrl, vesselUrl } from '../urls.ts';
import { ActionForm } from './action-form.tsx';
import { ChangeFields } from './finding-change-form.tsx';
import { findingsUrl, type FindingFilter } from './finding-filter.ts';

export interface FindingLine {
  readonly id: string;
  readonly imoNumber: string;
  readonly vesselName: string;
  readonly title: string;
  readonly severity: string;
  readonly status: string;
  readonly systemGroup: string;
  readonly isDangerous: boolean;
  readonly dueOn: string | null;
  readonly owner: string | null;
  readonly acceptedUntil: string | null;
  readonly claim: { readonly text: string; readonly on: string } | null;
  readonly actions: readonly string[];
}

/** What the board shows, without the filters that only the board knows. */
function exportUrl({ imoNumber, severity, status = 'active' }: FindingFilter): string {
  const query = Object.entries({ imoNumber, severity, status: /^(all|claimed)$/.test(status) ? undefined : status });
  const text = query.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&');
  return `/findings/export${text ? `?${text}` : ''}`;
}

interface FindingsProps {
  readonly viewer: Viewer | null;
  readonly lines: readonly FindingLine[];
  readonly next: string | null;
  readonly filter: FindingFilter;
  readonly today: string;
  readonly mayExport: boolean;
}

export function findingsPage({ viewer, lines, next, filter, today, mayExport }: FindingsProps): string {
  const isChangeable = lines.some(({ actions }) => mayBeTicked(actions));
  const board = <Board lines={lines} today={today} />;
  return publicPage({
    title: 'Findings',
    current: 'findings',
    viewer,
    isUnlisted: true,
    css: '.action.board{max-inline-size:none}.board>label{max-inline-size:40rem}.tick{display:flex;gap:8px;align-items:start}.tick input{flex:none;inline-size:24px;block-size:24px;margin:0}',
    children: (
      <div className="stack">
        <Filters filter={filter} />
        {lines.length === 0 ? (
          <EmptyState title="No finding matches">
            <p>
              <a href="/findings">See all that are not closed</a>, or <a href="/findings?status=all">all</a>.
            </p>
          </EmptyState>
        ) : isChangeable ? (
          <ActionForm operation="changeFindings" back={findingsUrl(filter)} submit="Change the ticked findings" isWide>
            {board}
            <h2>With the ticked findings</h2>
            <ChangeFields actions={findingActionNames} />
          </ActionForm>
        ) : (
          board
        )}
        {next || filter.after ? (
          <nav className="row" aria-label="Pages">
            {filter.after ? <a href={findingsUrl({ ...filter, after: undefined })}>First page</a> : null}
            {next ? (
              <a href={findingsUrl({ ...filter, after: next })} rel="next">
                Next page
              </a>
            ) : null}
          </nav>
        ) : null}
        {mayExport && lines.length > 0 ? (
          <ExportLinks of="Take these findings away" url={exportUrl(filter)} formats={['csv', 'xlsx', 'json']} />
        ) : null}
      </div>
    ),
  });
}

const mayBeTicked = (actions: readonly string[]): boolean =>
  actions.some((action) => findingActionNames.includes(action as FindingAction));

const filters = [
  [
    'status',
    'State',
    [
      ['', 'not closed'],
      ...Object.entries(trackedStatusWords),
      ['claimed', 'compensation waits to be verified'],
      ['all', 'all'],
    ],
  ],
  ['severity', 'Severity', [['', 'all'], ...['critical', 'high', 'medium', 'low', 'info'].map((word) => [word, word])]],
  ['domain', 'Domain', [['', 'all'], ...methodology.domains.map(({ id, title }) => [id, `${id} ${title}`])]],
  [
    'due',
    'Due',
    [
      ['', 'whenever'],
      ['overdue', 'overdue'],
      ['soon', 'within 14 days'],
    ],
  ],
] as const satisfies readonly (readonly [keyof FindingFilter, string, readonly (readonly string[])[]])[];

function Filters({ filter }: { readonly filter: FindingFilter }) {
  return (
    <form className="filters" method="get" action="/findings" role="search">
      <label>
        IMO number
        <input
          className="input"
          name="imoNumber"
          inputMode="numeric"
          pattern="[0-9]{7}"
          defaultValue={filter.imoNumber ?? ''}
        />
      </label>
      {filters.map(([name, title, options]) => (
        <label key={name}>
          {title}
          <select className="input" name={name} defaultValue={filter[name] ?? ''}>
            {options.map(([key = '', text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        Owner
        <input className="input" name="owner" maxLength={200} defaultValue={filter.owner ?? ''} />
      </label>
      <button className="button" type="submit">
        Show
      </button>
    </form>
  );
}

function Board({ lines, today }: Pick<FindingsProps, 'lines' | 'today'>) {
  const vessels = [...new Set(lines.map(({ imoNumber }) => imoNumber))];
  return (
    <div className="stack">
      {vessels.map((imoNumber) => {
        const own = lines.filter((line) => line.imoNumber === imoNumber);
        return (
          <section key={imoNumber} className="tight">
            <h2>
              <a href={vesselUrl(imoNumber)}>{own[0]?.vesselName}</a>{' '}
              <span className="hint">
                IMO {imoNumber}, {counted(own.length, 'finding')} on this page
              </span>
            </h2>
            <DataTable
              id={`findings-${imoNumber}`}
              caption={`Findings on ${own[0]?.vesselName ?? imoNumber}, gravest first`}
              quietCaption
              columns={[
                { key: 'title', title: 'Finding', share: 5 },
                { key: 'severity', title: 'Severity', share: 2 },
                { key: 'status', title: 'State', share: 3 },
                { key: 'due', title: 'Due', share: 2 },
                { key: 'owner', title: 'Owner', share: 2 },
                { key: 'group', title: 'System', share: 2 },
              ]}
              rows={own.map((line) => ({ key: line.id, cells: cells(line, today) }))}
            />
          </section>
        );
      })}
    </div>
  );
}

const cells = (line: FindingLine, today: string) => ({
  title: (
    <span className="tick">
      {mayBeTicked(line.actions) ? (
        <input type="checkbox" name="body.ids" value={line.id} aria-label={line.title} />
      ) : null}
      <a href={findingUrl(line.id)}>{line.title}</a>
    </span>
  ),
  severity: line.isDangerous ? `${line.severity}, dangerous` : line.severity,
  status: stateWords(line),
  due: dueWords(line, today),
  owner: line.owner ?? '',
  group: systemWords(line.systemGroup),
});

export const stateWords = ({ status, acceptedUntil, claim }: FindingLine): string =>
  [
    trackedStatusWords[status as TrackedStatus],
    status === 'accepted' && acceptedUntil !== null ? `until ${day(acceptedUntil)}` : '',
    claim === null ? '' : '(compensation waits to be verified)',
  ]
    .filter((text) => text !== '')
    .join(' ');

export function dueWords({ dueOn, status }: FindingLine, today: string): string {
  if (dueOn === null) return '';
  const isOpen = ['open', 'planned', 'accepted'].includes(status);
  return isOpen && dueOn < today ? `${day(dueOn)}, overdue` : day(dueOn);
}

export const systemWords = (code: string): string => systems.find((one) => one.code === code)?.title ?? code;
