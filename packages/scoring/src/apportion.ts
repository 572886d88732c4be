// Sharing out a whole number so that the shares add up to it exactly.

/** Replaces each weight by its share of the total: running totals rounded down, each share the step between two of them. Total × sum below 2^53. */
export function shareOut(total: number, weights: Float64Array, sum: number): void {
  let running = 0;
  let given = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    running += weight;
    const until = Math.floor((total * running) / sum);
    weights[at] = until - given;
    given = until;
  }
}

/**
 * Shares by largest remainders for some places: every share is its exact part rounded down, the units left over go to the
 * largest remainders, of equals the earlier first. Total × sum of weights below 2^53.
 */
export function largestRemainders(total: number, weights: Float64Array, places: readonly number[]): number[] {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at] ?? 0;
  if (sum === 0) return places.map(() => 0);
  const floors = places.map((place) => Math.floor((total * (weights[place] ?? 0)) / sum));
  const remainders = places.map((place, nth) => total * (weights[place] ?? 0) - (floors[nth] ?? 0) * sum);
  const ahead = places.map(() => 0);
  let left = total;
  for (let at = 0; at < weights.length; at++) {
    const part = total * (weights[at] ?? 0);
    if (part === 0) continue;
    const floor = Math.floor(part / sum);
    left -= floor;
    const remainder = part - floor * sum;
    for (let nth = 0; nth < places.length; nth++) {
      const own = remainders[nth] ?? 0;
      if (remainder > own || (remainder === own && at < (places[nth] ?? 0))) ahead[nth] = (ahead[nth] ?? 0) + 1;
    }
  }
  return floors.map((floor, nth) => floor + ((weights[places[nth] ?? 0] ?? 0) > 0 && (ahead[nth] ?? 0) < left ? 1 : 0));
}
