// Which part of a shown line belongs to the place of a message.
import type { MessagePlace } from '@plimsoll/validator';
import type { ShownLine } from '../worker/protocol.ts';

export interface Mark {
  /** Offsets in the shown text. */
  readonly start: number;
  readonly end: number;
}

/** A place over many lines is marked on its first line only, so that a whole object is not painted over. */
export function marksOf(
  { line, column, endLine, endColumn }: Pick<MessagePlace, 'line' | 'column' | 'endLine' | 'endColumn'>,
  shown: ShownLine,
): Mark | null {
  if (shown.number !== line) return null;
  const within = (offset: number): number => Math.max(0, Math.min(offset - shown.skipped, shown.text.length));
  const start = within(column - 1);
  const end = endLine > line ? shown.text.length : within(endColumn - 1);
  return { start, end: Math.max(end, Math.min(start + 1, shown.text.length)) };
}
