// Who took which part of the points: the ceiling first, then in each domain the findings, then what is not known or not met.
import type { Figures } from './figure-arrays.ts';
import { shareOut } from './apportion.ts';
import { at, ONE } from './fixed-point.ts';
import { DOMAINS, FINDINGS, KINDS, NOT_KNOWN } from './model.ts';

/** Place of the ceiling, after all causes of all domains. */
export const CEILING = DOMAINS.length * KINDS;

/** Points of the total lost by each cause, in ten-thousandths of a point, written into `figures.shares`; they sum to 10^6 − T. Clause 19.12. */
export function lossesOfTotal(figures: Figures): Float64Array {
  const { alpha, shares, cap, total } = figures;
  shares.fill(0);
  let sum = 0;
  for (let place = 0; place < DOMAINS.length; place++) {
    if (at(alpha, place) > 0) sum += weighCauses(figures, place, at(alpha, place));
  }
  if (sum > 0) shareOut(cap - total, shares, sum);
  shares[CEILING] = ONE - (sum > 0 ? cap : total);
  return shares;
}

/** Points of one domain's score lost by each of its causes, in ten-thousandths of a point; they sum to 10^6 − S_d. */
export function lossesOfDomain(figures: Figures, place: number): Float64Array {
  figures.shares.fill(0);
  const sum = weighCauses(figures, place, 1);
  const own = figures.shares.slice(place * KINDS, (place + 1) * KINDS);
  if (sum > 0) shareOut(ONE - at(figures.score, place), own, sum);
  return own;
}

/** Weights of the causes of one domain: α · (1 − F), and α · F · loss for each kind; a loss however small weighs at least 1. */
function weighCauses({ freedom, weight, losses, shares }: Figures, place: number, alpha: number): number {
  const free = at(freedom, place);
  const procedures = at(weight, place);
  const base = place * KINDS;
  let sum = alpha * (ONE - free);
  shares[base + FINDINGS] = sum;
  for (let kind = NOT_KNOWN; kind < KINDS; kind++) {
    const loss = procedures > 0 ? at(losses, base + kind) : kind === NOT_KNOWN ? ONE : 0;
    if (loss === 0) continue;
    const share = Math.ceil((alpha * free * Math.ceil(loss / (procedures > 0 ? procedures : 1))) / ONE);
    shares[base + kind] = share;
    sum += share;
  }
  return sum;
}
