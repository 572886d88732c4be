// The search among withdrawals agrees with a plain comparison with each of them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Authorisation } from '@plimsoll/standard';
import { closedTimes, firstOverlap } from './closed-times.ts';

const time = (minute: number): string => new Date(Date.UTC(2026, 3, 20, 0, minute)).toISOString().replace('.000Z', 'Z');

it('finds an overlap exactly when there is one', () => {
  const withdrawal = fc.record({ at: fc.nat(60), length: fc.option(fc.integer({ min: 0, max: 20 })) });
  fc.assert(
    fc.property(
      fc.array(withdrawal, { maxLength: 8 }),
      fc.nat(70),
      fc.integer({ min: 1, max: 30 }),
      (list, start, length) => {
        const withdrawals = list.map(({ at, length: pause }) => ({
          at: time(at),
          role: 'M' as const,
          ...(pause === null ? {} : { grantedAgainAt: time(at + pause) }),
        }));
        const from = Date.parse(time(start));
        const until = Date.parse(time(start + length));
        const closed = closedTimes({
          at: '/authorisations/0',
          n: 0,
          value: { withdrawals } as unknown as Authorisation,
        });
        const plain = list.some(
          ({ at, length: pause }) => pause !== 0 && at < start + length && (pause === null || at + pause > start),
        );
        expect(firstOverlap(closed, from, until) !== undefined).toBe(plain);
      },
    ),
  );
});
