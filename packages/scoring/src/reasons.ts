// The three largest causes of lost points, found without building the whole explanation.
import type { Reason } from './result.ts';
import type { Figures } from './figure-arrays.ts';
import { largestRemainders } from './apportion.ts';
import { CEILING, lossesOfTotal } from './attribution.ts';
import { at, thousandths } from './fixed-point.ts';
import { DOMAIN_KINDS, DOMAINS, KINDS } from './model.ts';
import { ceilingText, domainText } from './wording.ts';

export function reasonsOf(figures: Figures): Reason[] {
  const losses = lossesOfTotal(figures);
  const places = largest(losses);
  const tenths = largestRemainders(1000 - thousandths(figures.total), losses, places);
  const reasons: Reason[] = [];
  for (let nth = 0; nth < places.length; nth++) {
    const points = (tenths[nth] ?? 0) / 10;
    if (points > 0) reasons.push(reasonAt(places[nth] ?? CEILING, points, figures));
  }
  return reasons;
}

/** Kind, domain and words of a cause by its place. */
export function reasonAt(index: number, points: number, { worst }: Figures): Reason {
  if (index === CEILING) return { kind: 'ceiling', domain: DOMAINS[worst] ?? 'D01', text: ceilingText(worst), points };
  const domain = DOMAINS[Math.floor(index / KINDS)] ?? 'D01';
  return { kind: DOMAIN_KINDS[index % KINDS] ?? 'findings', domain, text: domainText(index), points };
}

/** Places of the largest losses, at most three; of equals the ceiling first, then by domain and kind. */
function largest(losses: Float64Array): number[] {
  let [first, second, third] = [-1, -1, -1];
  let [most, more, much] = [0, 0, 0];
  for (let nth = -1; nth < CEILING; nth++) {
    const index = nth < 0 ? CEILING : nth;
    const loss = at(losses, index);
    if (loss <= much) continue;
    if (loss > most) {
      [third, much, second, more, first, most] = [second, more, first, most, index, loss];
    } else if (loss > more) {
      [third, much, second, more] = [second, more, index, loss];
    } else {
      [third, much] = [index, loss];
    }
  }
  return [first, second, third].filter((place) => place >= 0);
}
