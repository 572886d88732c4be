// Own small drawings that carry a meaning by their shape, so that no message rests on colour.
import type { ReactNode } from 'react';

const octagon = 'M8 3h8l5 5v8l-5 5H8l-5-5V8z';

const statusShapes = {
  active: <path d="M4 13l5 5L20 6" />,
  'active-with-conditions': (
    <>
      <path d="M3 13l4 4L16 7" />
      <circle cx="20" cy="17" r="2" fill="currentColor" />
    </>
  ),
  suspended: <path d="M8 5v14M16 5v14" />,
  lapsed: <circle cx="12" cy="12" r="8" />,
  withdrawn: (
    <>
      <path d={octagon} />
      <path d="M9 9l6 6M15 9l-6 6" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

const bannerShapes = {
  block: (
    <>
      <path d={octagon} />
      <path d="M9 9l6 6M15 9l-6 6" />
    </>
  ),
  reason: (
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
  done: <path d="M3 13l6 6L21 5" />,
} as const satisfies Record<string, ReactNode>;

export function StatusGlyph({ status }: { readonly status: keyof typeof statusShapes }) {
  return <Glyph strokeWidth={2.75}>{statusShapes[status]}</Glyph>;
}

export function BannerGlyph({ kind }: { readonly kind: keyof typeof bannerShapes }) {
  return <Glyph strokeWidth={2}>{bannerShapes[kind]}</Glyph>;
}

function Glyph({ strokeWidth, children }: { readonly strokeWidth: number; readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={strokeWidth} aria-hidden="true">
      {children}
    </svg>
  );
}
