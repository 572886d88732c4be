// Pages of a list as ordinary links: previous, the pages around the current one, next.

export interface PagerProps {
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

export function Pager({ page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null;
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages);
  return (
    <nav className="pager" aria-label="Pages">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          Previous<span className="visually-hidden"> page</span>
        </a>
      ) : null}
      <ul>
        {near.map((number, index) => (
          <li key={number} className="row">
            {index > 0 && number - (near[index - 1] ?? 0) > 1 ? <span aria-hidden="true">…</span> : null}
            <a href={hrefOf(number)} {...(number === page && { 'aria-current': 'page' as const })}>
              <span className="visually-hidden">Page </span>
              {number}
            </a>
          </li>
        ))}
      </ul>
      {page < pages ? (
        <a href={hrefOf(page + 1)} rel="next">
          Next<span className="visually-hidden"> page</span>
        </a>
      ) : null}
    </nav>
  );
}
