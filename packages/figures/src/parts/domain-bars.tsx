// Domains as a table with bars, weakest first: score, what is not known, grade bounds, letter and duty in one look.
import { points } from '../formats.ts';
import { gradeBounds } from '../load-line/geometry.ts';
import { GradeBadge, type GradeLetter } from './grade-badge.tsx';

export interface DomainRow {
  readonly id: string;
  readonly title: string;
  /** Points of 0 to 100. */
  readonly total: number;
  /** Upper end of the interval. */
  readonly high: number;
  readonly grade: GradeLetter;
  readonly mandatory?: boolean;
}

export interface DomainBarsProps {
  readonly rows: readonly DomainRow[];
  /** The title states what is to be seen. */
  readonly caption: string;
  readonly order?: 'weakest' | 'catalogue';
  readonly id?: string;
}

/** Sorts by total, then high, then identifier; the catalogue's order is that of the identifiers. */
export function orderedDomains(rows: readonly DomainRow[], order: 'weakest' | 'catalogue'): readonly DomainRow[] {
  const byId = (a: DomainRow, b: DomainRow) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return rows.toSorted(order === 'catalogue' ? byId : (a, b) => a.total - b.total || a.high - b.high || byId(a, b));
}

export function DomainBars({ rows, caption, order = 'weakest', id = 'domains' }: DomainBarsProps) {
  return (
    <div>
      <table className="domain-bars">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Domain</th>
            <th scope="col" className="number">
              Points
            </th>
            <th scope="col">Grade</th>
          </tr>
        </thead>
        <tbody>
          {orderedDomains(rows, order).map((row) => (
            <Row key={row.id} row={row} id={id} />
          ))}
        </tbody>
      </table>
      <p className="hint">
        Scale 0 to 100. Dotted lines at {gradeBounds.join(', ')} are the lower bounds of D, C, B and A. Hatched: not
        known. <span className="dot" aria-hidden="true" />
        {'\u00A0'}Mandatory domain.
      </p>
    </div>
  );
}

function Row({ row, id }: { row: DomainRow; id: string }) {
  const wide = row.high - row.total >= 0.05;
  return (
    <tr>
      <th scope="row">
        <div className="domain-row" data-step={row.grade.toLowerCase()}>
          <span>
            <span className="code">{row.id}</span>
            {row.title}
            {row.mandatory ? (
              <>
                {'\u00A0'}
                <span className="dot" aria-hidden="true" />
                <span className="visually-hidden"> (mandatory)</span>
              </>
            ) : null}
          </span>
          <Bar row={row} id={`${id}-${row.id}`} />
        </div>
      </th>
      <td className="number">
        {points(row.total)}
        {wide ? <span className="hint"> to {points(row.high)}</span> : null}
      </td>
      <td>
        <GradeBadge grade={row.grade} />
      </td>
    </tr>
  );
}

function Bar({ row, id }: { row: DomainRow; id: string }) {
  const unknown = Math.max(0, row.high - row.total);
  return (
    <svg aria-hidden="true" width="100%" height="16">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M1 0V5" className="db-hatch" />
        </pattern>
      </defs>
      <rect width="100%" height="16" className="db-track" />
      {unknown > 0 ? (
        <rect
          x={`${row.total}%`}
          y="2"
          width={`${unknown}%`}
          height="12"
          fill={`url(#${id})`}
          className="db-interval"
        />
      ) : null}
      {row.total > 0 ? <rect x="0" y="2" width={`${row.total}%`} height="12" className="db-fill" /> : null}
      {gradeBounds.map((bound) => (
        <line key={bound} x1={`${bound}%`} x2={`${bound}%`} y1="0" y2="16" className="db-bound" />
      ))}
    </svg>
  );
}
