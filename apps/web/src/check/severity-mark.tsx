// The weight of a message by shape and word: octagon with cross, triangle, circle with i.
import type { ReactNode } from 'react';
import { severityWords, type Severity } from './words.ts';

const tones = { error: 'danger', warning: 'warn', note: 'plain' } as const satisfies Record<Severity, string>;

const shapes = {
  error: (
    <>
      <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" />
      <path d="M9 9l6 6M15 9l-6 6" />
    </>
  ),
  warning: (
    <>
      <path d="M12 3l10 18H2z" />
      <path d="M12 10v5M12 17.5v1" />
    </>
  ),
  note: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v6M12 7v1" />
    </>
  ),
} as const satisfies Record<Severity, ReactNode>;

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className="tag" data-tone={tones[severity]}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2.5} aria-hidden="true">
        {shapes[severity]}
      </svg>
      {severityWords[severity]}
    </span>
  );
}
