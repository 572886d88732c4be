// F_d: the exact product of (1 − w) over the findings of a domain, rounded once, whatever their order.
import { ONE } from './fixed-point.ts';

/** Three factors in ten-thousandths still multiply exactly below 2^53; from the fourth on the running product stays at this scale. */
const EXACT_FACTORS = 3;

/** Distance from a tie, per factor, within which a rounded product is not trusted; a hundred times its largest error. */
const DOUBT = 1e-9;

/** Running product after one more factor, in ten-thousandths: exact up to three factors, then in 10^-12 with an error below 2^-52 per step. */
export function multiplied(product: number, count: number, factor: number): number {
  return count < EXACT_FACTORS ? product * factor : (product * factor) / 10_000;
}

/** Running product of `count` factors to millionths, rounded half up; null when only exact arithmetic can tell. */
export function freedomOf(product: number, count: number): number | null {
  if (count === 0) return ONE;
  if (count === 1) return product * 100;
  if (count === 2) return Math.floor((product + 50) / 100);
  if (count === 3) return Math.floor((product + 500_000) / ONE);
  const scaled = product / ONE;
  const whole = Math.floor(scaled);
  const part = scaled - whole;
  if (Math.abs(part - 0.5) < DOUBT * count) return null;
  return part < 0.5 ? whole : whole + 1;
}

/** The same from the factors themselves, in whole numbers of any length. */
export function exactFreedom(factors: readonly number[]): number {
  const scale = 10n ** BigInt(4 * factors.length);
  const product = factors.reduce((so, factor) => so * BigInt(factor), 1n);
  return Number((2n * product * BigInt(ONE) + scale) / (2n * scale));
}
