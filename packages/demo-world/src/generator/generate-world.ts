// A world of invented vessels with their reports over the months before a day, one vessel at a time; the same seed and day give the same bytes.
import type { Report } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { buildReport } from '../builder/build-report.ts';
import { addDays } from '../builder/derive.ts';
import { describeAssessment } from './describe-assessment.ts';
import { inventShip, type InventedShip } from './invent-ship.ts';
import { seeded, type Random } from './random.ts';

export interface WorldOptions {
  readonly seed: number;
  readonly vessels: number;
  /** Reports in all; at least one a vessel, at most four. */
  readonly reports: number;
  /**
   * Today, YYYY-MM-DD. Reports are issued from a week before it back to fourteen months before it, never under a methodology not yet in
   * force; a day before the methodology is four months old counts as the day it is.
   */
  readonly asOf: string;
}

export interface GeneratedVessel {
  readonly imoNumber: string;
  /** Oldest first. */
  readonly reports: readonly Report[];
}

export function* generateWorld({
  seed,
  vessels,
  reports,
  asOf,
}: WorldOptions): Generator<GeneratedVessel, void, undefined> {
  let left = reports - vessels;
  for (let n = 0; n < vessels; n++) {
    const random = seeded(seed * 7919 + n);
    const share = left / (vessels - n);
    const extra = Math.min(MOST_REPORTS - 1, left, Math.floor(share) + (random.chance(share % 1) ? 1 : 0));
    left -= extra;
    const ship = inventShip(n, seed, random);
    yield { imoNumber: ship.vessel.imoNumber, reports: historyOf(ship, daysAboard(1 + extra, asOf, random), random) };
  }
}

const MOST_REPORTS = 4;
/** Days between the first day aboard and the issue, at most, and the week that lies behind the newest report. */
const UNTIL_ISSUE = 13;
const WEEK = 7;
const FOURTEEN_MONTHS = 426;
/** Work ashore begins six days before the first day aboard, papers are signed four days before that. */
const FIRST = addDays(methodology.inForceFrom, 13);
/** Four reports three weeks apart fit between the first day and this one. */
const EARLIEST_TODAY = addDays(FIRST, 100);

/** First days aboard, oldest first: the last one anywhere in the window, the earlier ones about two months apart. */
function daysAboard(count: number, asOf: string, random: Random): string[] {
  const today = asOf < EARLIEST_TODAY ? EARLIEST_TODAY : asOf;
  const last = addDays(today, -UNTIL_ISSUE - WEEK);
  const oldest = addDays(today, -FOURTEEN_MONTHS);
  const first = oldest > FIRST ? oldest : FIRST;
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
  const step = Math.min(random.between(52, 74), Math.floor(days / count));
  const start = random.between(0, days - (count - 1) * step);
  return Array.from({ length: count }, (_none, k) => addDays(first, start + k * step));
}

function historyOf(ship: InventedShip, days: readonly string[], random: Random): Report[] {
  const reports: Report[] = [];
  for (const [n, boardedOn] of days.entries())
    reports.push(buildReport(describeAssessment(ship, { n, boardedOn, earlier: reports.at(-1), random })).report);
  return reports;
}
