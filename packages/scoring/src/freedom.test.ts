// The quick product of many factors is the exact one, also at ties and for hundreds of findings.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactFreedom, freedomOf, multiplied } from './freedom.ts';

const quick = (factors: readonly number[]) => {
  const product = factors.reduce((so, factor, count) => multiplied(so, count, factor), 1);
  return freedomOf(product, factors.length);
};

it('equals the exact product, or says that it can not tell', () => {
  const factors = fc.array(fc.integer({ min: 500, max: 9999 }), { maxLength: 400 });
  fc.assert(
    fc.property(factors, (all) => {
      const result = quick(all);
      if (result !== null) expect(result).toBe(exactFreedom(all));
    }),
    { numRuns: 2000 },
  );
});

it('does not guess at a tie', () => {
  expect(quick([5000, 5000, 5000, 5000, 5000, 5000, 5000])).toBeNull();
  expect(exactFreedom([5000, 5000, 5000, 5000, 5000, 5000, 5000])).toBe(7813);
});
