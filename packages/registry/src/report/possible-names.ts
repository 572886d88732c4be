// Which runs of words in a report could be the name of a ship or company, so that the register is asked about these and no others.
import type { Report } from '@plimsoll/standard';

const LONGEST_IN_WORDS = 4;
/** A report of the largest size names fewer; what is beyond is not asked. */
export const MOST_NAMES = 20_000;

/** In lower case as written between first and last word; each begins with a capital letter and stands within one line. */
export function possibleNames(report: Report): string[] {
  const found = new Set<string>();
  walk(report, (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    for (const [n, first] of words.entries()) {
      if (!/^\p{Lu}/u.test(first[0])) continue;
      for (const last of words.slice(n, n + LONGEST_IN_WORDS)) {
        const name = text.slice(first.index, last.index + last[0].length);
        if (name.includes('\n') || found.size >= MOST_NAMES) break;
        if (name.length > 3) found.add(name.toLowerCase());
      }
    }
  });
  return [...found];
}

function walk(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) walk(one, visit);
}
