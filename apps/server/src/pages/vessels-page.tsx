// The list of vessels: a plain form whose state is the address, one row a ship, pages by cursor.
import { DataTable, day, EmptyState, GradeBadge, points } from '@plimsoll/figures';
import { profileStatus } from '@plimsoll/registry';
import { flagByCode, shipTypeById } from '@plimsoll/standard/codes';
import type { VesselFilter, VesselList, VesselListRow } from '../features/vessels/vessels.views.ts';
import { publicPage } from './frame.tsx';
import { vesselsUrl, vesselUrl } from './urls.ts';

export interface VesselsPageProps {
  readonly filter: VesselFilter;
  readonly list: VesselList;
  readonly facets: { readonly flags: readonly string[]; readonly types: readonly string[] };
  readonly today: string;
}

export function vesselsPage({ filter, list, facets, today }: VesselsPageProps): string {
  return publicPage({
    title: 'Vessels',
    current: 'vessels',
    css: '.tight .number{white-space:nowrap}',
    children: (
      <div className="stack">
        <Filters filter={filter} facets={facets} />
        {list.items.length === 0 ? <Nothing filter={filter} /> : <Rows list={list} filter={filter} today={today} />}
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

function Rows({
  list,
  filter,
  today,
}: {
  readonly list: VesselList;
  readonly filter: VesselFilter;
  readonly today: string;
}) {
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
        ]}
        rows={list.items.map((row) => ({ key: row.imoNumber, cells: cells(row, { filter, today }) }))}
      />
    </div>
  );
}

function cells(row: VesselListRow, { filter, today }: { filter: VesselFilter; today: string }) {
  const isExact = filter.q !== undefined && filter.q.trim().toLowerCase() === row.name.toLowerCase();
  const status = profileStatus(row.assessedOn, today);
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
    grade: status === 'expired' ? <>expired</> : <GradeBadge grade={row.grade as 'A'} />,
    total: status === 'expired' ? '' : `${points(row.total)} (${points(row.high)})`,
    known: `${Math.round(row.confidence * 100)} %`,
    status: `${status}, assessed ${day(row.assessedOn)}`,
    dangerous: row.dangerous,
    flag: flagByCode(row.flag)?.name ?? row.flag,
    type: shipTypeById(row.type)?.title ?? row.type,
  };
}

function Nothing({ filter }: { readonly filter: VesselFilter }) {
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
          Check the spelling, or <a href="/vessels">see all vessels</a>.
        </p>
      )}
    </EmptyState>
  );
}
