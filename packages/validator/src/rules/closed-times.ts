// The times in which an authorisation was withdrawn, so that an execution is compared with all of them at once.
import type { Authorisation } from '@plimsoll/standard';
import { instant, type Placed } from '../report-index.ts';
import type { Pointer } from '../pointer.ts';

export interface ClosedTime {
  readonly at: Pointer;
  readonly from: number;
  /** Infinity when it was never granted again. */
  readonly until: number;
}

/** Sorted by beginning and free of overlap: what lies inside an earlier one, or lasts no time, is left out. */
export function closedTimes({ at, value }: Placed<Authorisation>): readonly ClosedTime[] {
  const all = value.withdrawals.map((withdrawal, n): ClosedTime => ({
    at: `${at}/withdrawals/${n}`,
    from: instant(withdrawal.at),
    until: withdrawal.grantedAgainAt === undefined ? Infinity : instant(withdrawal.grantedAgainAt),
  }));
  const apart: ClosedTime[] = [];
  for (const one of all.toSorted((a, b) => a.from - b.from || b.until - a.until)) {
    const last = apart.at(-1);
    if (one.until > one.from && (!last || one.until > last.until))
      apart.push(last && one.from < last.until ? { ...one, from: last.until } : one);
  }
  return apart;
}

/** The first closed time that overlaps from `start` to `end`; the list is that of `closedTimes`. */
export function firstOverlap(closed: readonly ClosedTime[], start: number, end: number): ClosedTime | undefined {
  let [low, high] = [0, closed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closed[middle]?.until ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  const found = closed[low];
  return found && found.from < end ? found : undefined;
}
