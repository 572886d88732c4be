// A small seeded generator of numbers (mulberry32), so that the same seed gives the same world everywhere.
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** Whole number from least to most. */
  between(least: number, most: number): number;
  oneOf<T>(list: readonly T[]): T;
  chance(probability: number): boolean;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    oneOf: (list) => {
      const found = list[between(0, list.length - 1)];
      if (found === undefined) throw new RangeError('nothing to choose from');
      return found;
    },
    chance: (probability) => next() < probability,
  };
}
