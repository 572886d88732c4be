// The risk level of IACS Recommendation 171, published beside our score for those whose safety management system uses it.

export type Rec171Treatment = 'optional' | 'appropriate' | 'required';

export interface Rec171View {
  /** RL, at least 1. */
  readonly level: number;
  readonly treatment: Rec171Treatment;
}

const CATEGORY = { I: 1, II: 2, III: 3 } as const;

/**
 * RL = 2 · (Cat + L + P − 4), at least 1; below 4 treatment is optional, from 4 to 12 appropriate, above 12 required.
 * `category` is that of the system, `likelihood` L and `impact` P are whole numbers by the tables of REC171.
 */
export function rec171Level(facts: {
  readonly category: 'I' | 'II' | 'III';
  readonly likelihood: number;
  readonly impact: number;
}): Rec171View {
  const level = Math.max(1, 2 * (CATEGORY[facts.category] + facts.likelihood + facts.impact - 4));
  return { level, treatment: level < 4 ? 'optional' : level <= 12 ? 'appropriate' : 'required' };
}
