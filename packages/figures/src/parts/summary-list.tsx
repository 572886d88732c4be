// Facts as terms and values, each with an optional link to change it.
import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
  readonly action?: { readonly href: string; readonly text: string };
}

/** A fact without a value says so instead of leaving a hole. The link's hidden text names the fact. */
export function SummaryList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="summary-list">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value ?? <span className="hint">not stated</span>}</dd>
          {fact.action ? (
            <dd>
              <a href={fact.action.href}>
                {fact.action.text}
                <span className="visually-hidden"> {fact.term}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
