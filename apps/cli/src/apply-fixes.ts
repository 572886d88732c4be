// Applies safe fixes to the text itself, so that everything else stays as the author wrote it.
import type { ValidationResult } from '@plimsoll/validator';
import { locate } from '@plimsoll/validator';

/** Replaces only the values that fixes name; later places first, so that offsets hold. */
export function applyFixes(text: string, result: ValidationResult): { text: string; applied: number } {
  const fixes = result.messages.flatMap(({ fix }) => (fix ? [fix] : []));
  const positions = locate(
    text,
    fixes.map(({ at }) => at),
  );
  const edits = fixes
    .flatMap(({ at, value }) => {
      const position = positions.get(at);
      return position ? [{ from: position.offset, to: position.endOffset, value: JSON.stringify(value) }] : [];
    })
    .sort((a, b) => b.from - a.from);
  let fixed = text;
  let last = Infinity;
  let applied = 0;
  for (const { from, to, value } of edits) {
    if (to > last) continue;
    fixed = fixed.slice(0, from) + value + fixed.slice(to);
    last = from;
    applied++;
  }
  return { text: fixed, applied };
}
