// The constants of the model agree with the catalogue in force.
import { expect, it } from 'vitest';
import { methodology } from '@plimsoll/standard/methodology';
import { CEILING_CORNERS, DOMAINS, domainIndex, MANDATORY_DOMAINS, MODEL } from './model.ts';
import { ceilingOf } from './ceiling.ts';

it('scores by the model, domains and mandatory domains of the catalogue', () => {
  expect(methodology.scoringModel).toBe(MODEL);
  expect(methodology.domains.map(({ id }) => id)).toEqual(DOMAINS);
  expect(methodology.domains.filter(({ mandatory }) => mandatory).map(({ id }) => id)).toEqual(MANDATORY_DOMAINS);
  expect(DOMAINS.map(domainIndex)).toEqual(DOMAINS.map((_, place) => place));
});

it('draws the ceiling through its corners and level beyond the last', () => {
  for (const [load, cap] of CEILING_CORNERS) expect(ceilingOf(load)).toBe(cap);
  expect(ceilingOf(272_000)).toBe(637_333);
  expect(ceilingOf(975_000)).toBe(50_000);
});
