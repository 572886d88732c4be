// The list of vessels: a plain form whose state is the address, one row a ship, pages by cursor.
import { DataTable, day, EmptyState, GradeBadge, points } from '@plimsoll/figures';
import { flagByCode, shipTypeById } from '@plimsoll/standard/codes';
import type { VesselFilter, VesselListRow } from '../features/vessels/vessels.views.ts';
import { publicPage, type Viewer } from './frame.tsx';
import { tierTitles } from './desk/tier-titles.ts';
import { vesselsUrl, vesselUrl } from './urls.ts';

export interface VesselList {
  readonly items: readonly VesselListRow[];
  readonly next: string | null;
}

export interface VesselsPageProps {
  readonly viewer: Viewer | null;
  readonly filter: VesselFilter;
  readonly list: VesselList;
  readonly facets: { readonly flags: readonly string[]; readonly types: readonly string[] };
}

export function vesselsPage({ viewer, filter, list, facets }: VesselsPageProps): string {
  return publicPage({
    title: 'Vessels',
    current: 'vessels',
    viewer,
    css: '.tight .number{white-space:nowrap}',
    children: (
      <div className="stack">
        <Filters filter={filter} facets={facets} />
        {list.items.length === 0 ? (
          <Nothing filter={filter} isSignedIn={viewer !== null} />
        ) : (
          <Rows list={list} filter={filter} />
        )}
        {list.next || filter.after ? (
          <nav className="row" aria-label="Pages">
            {filter.after ? <a href={vesselsUrl({ ...filter, after: undefined })}>First page</a> : null}
            {list.next ? (
              <a href={vesselsUrl({ ...filter, after: list.next })} rel="next">
                Next page
              </a>
            ) : null}
          </nav>
        ) : null}
      </div>
    ),
  });
}

const grades = ['A', 'B', 'C', 'D', 'E', 'NR'] as const;
const statuses = ['current', 'stale', 'expired'] as const;
const sorts = { name: 'Name', total: 'Score, lowest first', assessed: 'Oldest assessment first' } as const;

function Filters({ filter, facets }: Pick<VesselsPageProps, 'filter' | 'facets'>) {
  return (
    <form className="filters" method="get" action="/vessels" role="search">
      <label>
        Name or IMO number
        <input className="input" name="q" type="search" defaultValue={filter.q ?? ''} />
      </label>
      <Choice
        name="flag"
        title="Flag"
        value={filter.flag}
        options={facets.flags.map((code) => [code, flagByCode(code)?.name ?? code])}
      />
      <Choice
        name="type"
        title="Ship type"
        value={filter.type}
        options={facets.types.map((id) => [id, shipTypeById(id)?.title ?? id])}
      />
      <Choice
        name="grade"
        title="Grade"
        value={filter.grade}
        options={grades.map((grade) => [grade, grade === 'NR' ? 'Not rated' : grade])}
      />
      <Choice name="status" title="Status" value={filter.status} options={statuses.map((status) => [status, status])} />
      <label>
        Sort
        <select className="input" name="sort" defaultValue={filter.sort ?? 'name'}>
          {Object.entries(sorts).map(([key, title]) => (
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
  );
}

function Choice({
  name,
  title,
  value,
  options,
}: {
  readonly name: string;
  readonly title: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
}) {
  return (
    <label>
      {title}
      <select className="input" name={name} defaultValue={value ?? ''}>
        <option value="">All</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Rows({ list, filter }: { readonly list: VesselList; readonly filter: VesselFilter }) {
  return (
    <div className="tight">
      <DataTable
        id="vessels"
        caption={filter.after ? 'Vessels, further page' : 'Vessels'}
        quietCaption
        columns={[
          { key: 'name', title: 'Ship' },
          { key: 'imo', title: 'IMO number' },
          { key: 'grade', title: 'Grade' },
          { key: 'total', title: 'Score (to)', kind: 'number' },
          { key: 'known', title: 'Known', kind: 'number' },
          { key: 'status', title: 'Status' },
          { key: 'dangerous', title: 'Dangerous, open', kind: 'number' },
          { key: 'flag', title: 'Flag' },
          { key: 'type', title: 'Type' },
          { key: 'tier', title: 'You see' },
        ]}
        rows={list.items.map((row) => ({ key: row.imoNumber, cells: cells(row, filter) }))}
      />
    </div>
  );
}

function cells(row: VesselListRow, filter: VesselFilter) {
  const isExact = filter.q !== undefined && filter.q.trim().toLowerCase() === row.name.toLowerCase();
  const { status, grade } = row;
  return {
    name: (
      <>
        <a href={vesselUrl(row.imoNumber)}>{row.name}</a>
        {isExact ? (
          <>
            {' '}
            <span className="tag" data-tone="quiet">
              exact name
            </span>
          </>
        ) : null}
      </>
    ),
    imo: row.imoNumber,
    grade: grade === undefined ? '' : status === 'expired' ? 'expired' : <GradeBadge grade={grade as 'A'} />,
    total:
      row.total === undefined || row.high === undefined || status === 'expired'
        ? ''
        : `${points(row.total)} (${points(row.high)})`,
    known: row.confidence === undefined ? '' : `${Math.round(row.confidence * 100)} %`,
    status:
      status === null ? 'no published report' : row.assessedOn ? `${status}, assessed ${day(row.assessedOn)}` : status,
    dangerous: row.dangerous ?? '',
    tier: tierTitles[row.tier],
    flag: flagByCode(row.flag)?.name ?? row.flag,
    type: shipTypeById(row.type)?.title ?? row.type,
  };
}

function Nothing({ filter, isSignedIn }: { readonly filter: VesselFilter; readonly isSignedIn: boolean }) {
  const used = (['flag', 'type', 'grade', 'status'] as const).filter((key) => filter[key]);
  return (
    <EmptyState title="No vessel matches">
      {used.length > 0 ? (
        <p>
          Drop a filter:{' '}
          {used.map((key, n) => (
            <span key={key}>
              {n > 0 ? ', ' : ''}
              <a href={vesselsUrl({ ...filter, [key]: undefined, after: undefined })}>without {key}</a>
            </span>
          ))}
          .
        </p>
      ) : (
        <p>
          {isSignedIn ? (
            <>
              Check the spelling, or <a href="/vessels">see all vessels you may see</a>.
            </>
          ) : (
            <>
              A company decides who sees its ships, and none is shown to everybody by this name.{' '}
              <a href="/sign-in">Sign in</a> to see those shown to you.
            </>
          )}
        </p>
      )}
    </EmptyState>
  );
}
