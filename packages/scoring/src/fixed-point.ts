// Whole-number arithmetic of the model: every share is a count of millionths, every division says how it rounds.

/** One, in millionths. */
export const ONE = 1_000_000;

/** a ÷ b rounded half up, for whole a ≥ 0 and b > 0 with 2a + b below 2^53. */
export function halfUp(a: number, b: number): number {
  return Math.floor((2 * a + b) / (2 * b));
}

/** Millionths of a share to thousandths, half up: tenths of a point for scores, the third decimal for K. */
export function thousandths(millionths: number): number {
  return Math.floor((millionths + 500) / 1000);
}

/** A share as a score from 0 to 100 with one decimal. */
export function asPoints(millionths: number): number {
  return thousandths(millionths) / 10;
}

/** A share from 0 to 1 with three decimals. */
export function asShare(millionths: number): number {
  return thousandths(millionths) / 1000;
}

export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

export function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount;
}
