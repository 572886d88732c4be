// Time and memory follow the size of the document: twice the report takes twice the time, not four times.
import { expect, it } from 'vitest';
import { reportOfSize } from './testing/report-of-size.ts';
import { validate } from './validate.ts';

const encode = new TextEncoder();

/** Least processor time of some runs, in milliseconds: what others do on the machine counts as little as may be. */
function leastTime(bytes: Uint8Array): number {
  let least = Infinity;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    validate(bytes);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

it('twice and four times the document take less than three and nine times the work', { timeout: 120_000 }, () => {
  const [once, twice, fourTimes] = [1_500_000, 3_000_000, 6_000_000].map((size) =>
    encode.encode(JSON.stringify(reportOfSize(size), null, 2)),
  ) as [Uint8Array, Uint8Array, Uint8Array];
  expect(twice.length / once.length).toBeCloseTo(2, 0);
  leastTime(once);
  const [one, two, four] = [leastTime(once), leastTime(twice), leastTime(fourTimes)];
  expect(two / one).toBeLessThan(3);
  expect(four / two).toBeLessThan(3);
  expect(validate(fourTimes).faults).toEqual([]);
});
