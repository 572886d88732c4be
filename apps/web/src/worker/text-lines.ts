// Gives any window of a text of up to 64 MiB by line, cutting lines that are too long to draw.
import type { LinesAsked, ShownLine } from './protocol.ts';

/** UTF-16 units of one line that are shown. */
export const LONGEST_SHOWN = 600;

export interface TextLines {
  readonly count: number;
  readonly window: (asked: LinesAsked) => ShownLine[];
}

/** Lines end at LF; a CR before it is not shown. One pass over the text. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const line = (number: number, column: number): ShownLine => {
    const start = starts[number - 1] ?? text.length;
    const next = starts[number];
    const end = withoutBreak(text, start, next ?? text.length);
    const skipped = Math.max(0, Math.min(column - 1 - LONGEST_SHOWN / 3, end - start - LONGEST_SHOWN));
    const shown = text.slice(start + skipped, Math.min(end, start + skipped + LONGEST_SHOWN));
    return { number, text: shown, skipped, left: end - start - skipped - shown.length };
  };
  return {
    count: starts.length,
    window: ({ from, count, around }) => {
      const first = Math.max(1, Math.min(from, starts.length));
      const last = Math.min(starts.length, first + count - 1);
      return Array.from({ length: last - first + 1 }, (_, n) =>
        line(first + n, first + n === around.line ? around.column : 1),
      );
    },
  };
}

function withoutBreak(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (text[at - 1] === '\n' || text[at - 1] === '\r')) at--;
  return at;
}
