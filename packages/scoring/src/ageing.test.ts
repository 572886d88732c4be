// Proves the published ageing table by whole-number roots, and that this package reads the same figures.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { methodology } from '@plimsoll/standard/methodology';
import { AGEING_TABLE } from './ageing-table.ts';
import { dayNumber, wholeMonths } from './calendar.ts';

const published = JSON.parse(
  readFileSync(new URL('../../../standard/vectors/scoring/ageing.json', import.meta.url), 'utf8'),
) as { classes: Record<string, unknown> };

describe('the ageing table', () => {
  it.each(methodology.ageClasses)(
    'of class $id is 2^(−(t − G) ÷ H) to four decimals',
    ({ id, graceMonths, halfLifeMonths }) => {
      expect(published.classes[id]).toEqual({ graceMonths, halfLifeMonths, values: AGEING_TABLE[id] });
      expect(AGEING_TABLE[id]).toHaveLength(361);
      AGEING_TABLE[id].forEach((value, months) => {
        const after = months - graceMonths;
        if (after <= 0) return expect(value).toBe(10_000);
        const power = BigInt(halfLifeMonths);
        const twice = (n: number) => (n < 0 ? -1n : BigInt(n)) ** power * 2n ** BigInt(after);
        const limit = 20_000n ** power;
        expect(value === 0 || twice(2 * value - 1) <= limit, `month ${months}`).toBe(true);
        expect(twice(2 * value + 1) > limit, `month ${months}`).toBe(true);
      });
    },
  );

  it.each([
    ['fast', [8409, 5946, 4204, 2973, 1487]],
    ['normal', [10000, 8409, 7071, 5946, 4204]],
    ['slow', [10000, 10000, 9330, 8706, 7579]],
  ] as const)('of class %s has the stated values at 6, 12, 18, 24 and 36 months', (id, values) => {
    expect([6, 12, 18, 24, 36].map((months) => AGEING_TABLE[id][months])).toEqual(values);
  });
});

describe('the calendar', () => {
  it('counts days as the calendar does, over leap years and centuries', () => {
    for (let at = Date.UTC(1899, 0, 1), nth = 0; nth < 60_000; at += 3 * 86_400_000, nth++) {
      const days = dayNumber(new Date(at).toISOString().slice(0, 10)) - dayNumber('1970-01-01');
      if (days !== at / 86_400_000) expect(days).toBe(at / 86_400_000);
    }
    expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  });

  it.each([
    [-400, 0],
    [0, 0],
    [30, 0],
    [31, 1],
    [365, 11],
    [366, 12],
    [730, 23],
    [731, 24],
  ])('%d days are %d whole months', (days, months) => {
    expect(wholeMonths(days)).toBe(months);
  });
});
