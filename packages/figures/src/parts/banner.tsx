// A message whose weight is told by its shape and its words: blocks, needs a reason, note, done.
import type { ReactNode } from 'react';
import { BannerGlyph } from './glyphs.tsx';

export type BannerKind = 'block' | 'reason' | 'note' | 'done';

const word = {
  block: 'Stops here: ',
  reason: 'Needs attention: ',
  note: 'Note: ',
  done: 'Done: ',
} as const satisfies Record<BannerKind, string>;

/** live makes it a status message that is announced when it appears. */
export function Banner({
  kind,
  title,
  children,
  live = false,
}: {
  readonly kind: BannerKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly live?: boolean;
}) {
  return (
    <div className="banner" data-kind={kind} {...(live && { role: kind === 'block' ? 'alert' : 'status' })}>
      <BannerGlyph kind={kind} />
      <div>
        <p>
          <strong>
            <span className="visually-hidden">{word[kind]}</span>
            {title}
          </strong>
        </p>
        {children}
      </div>
    </div>
  );
}
