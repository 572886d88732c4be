// The REC171 view at its example and at the edges of its bands.
import { expect, it } from 'vitest';
import { rec171Level } from './rec171.ts';

it.each([
  ['III', 7, 4, 20, 'required'],
  ['I', 1, 1, 1, 'optional'],
  ['I', 2, 2, 2, 'optional'],
  ['II', 2, 2, 4, 'appropriate'],
  ['III', 4, 3, 12, 'appropriate'],
  ['III', 4, 4, 14, 'required'],
] as const)(
  'category %s, likelihood %d, impact %d gives level %d: treatment %s',
  (...[category, likelihood, impact, level, treatment]) => {
    expect(rec171Level({ category, likelihood, impact })).toEqual({ level, treatment });
  },
);
