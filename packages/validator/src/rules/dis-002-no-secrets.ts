// DIS-002: no password, key or token stands anywhere in a report; whoever reads it could use it, and nothing may repeat it.
import type { Check, Problem } from '../rule.ts';
import { hintsIn, secretIn } from './secrets.ts';

/** `pwd=abc`: a shorter text has no room for a word and its value. */
const SHORTEST = 7;

export const noSecrets: Check = ({ eachString }) => {
  const strings: string[] = [];
  eachString((text) => {
    if (text.length >= SHORTEST) strings.push(text);
  });
  const kinds = new Map(
    [...stringsWithHint(strings)].flatMap((n) => {
      const kind = secretIn(strings[n] ?? '');
      return kind === null ? [] : [[n, kind] as const];
    }),
  );
  return kinds.size === 0 ? [] : problemsAt(kinds, eachString);
};

/** Positions of the strings worth a second look. All are searched as one text, which costs a tenth of searching each. */
function stringsWithHint(strings: readonly string[]): ReadonlySet<number> {
  const offsets = new Array<number>(strings.length);
  let length = 0;
  for (let n = 0; n < strings.length; n++) {
    offsets[n] = length;
    length += (strings[n]?.length ?? 0) + 1;
  }
  const found = new Set<number>();
  for (const at of hintsIn(strings.join('\n'))) found.add(lastNotAfter(offsets, at));
  return found;
}

function lastNotAfter(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A second walk, only when something was found, gives the places. The signature of the report is no secret. */
function problemsAt(kinds: ReadonlyMap<number, string>, eachString: Parameters<Check>[0]['eachString']): Problem[] {
  const problems: Problem[] = [];
  let n = 0;
  eachString((text, at) => {
    if (text.length < SHORTEST) return;
    const kind = kinds.get(n++);
    if (kind === undefined) return;
    const place = at();
    if (!place.startsWith('/proof/')) problems.push({ at: place, values: { kind } });
  });
  return problems;
}
