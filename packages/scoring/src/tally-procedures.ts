// The inner loop over procedures: how much of each domain is known and met, and why the rest is missing.
import type { Assurance, ScoredExecution, ScoredProcedure, ScoreInput } from './input.ts';
import type { Figures } from './figure-arrays.ts';
import { AGEING_TABLE } from './ageing-table.ts';
import { dayNumber, wholeMonths } from './calendar.ts';
import { add, at, halfUp, ONE } from './fixed-point.ts';
import {
  AGED,
  ASSURANCE,
  ASSURANCE_FACTOR,
  CHANGED,
  domainIndex,
  DOMAINS,
  FAILED,
  KINDS,
  NOT_KNOWN,
  WEAKER,
  WEAKER_METHOD_FACTOR,
} from './model.ts';

/** One execution in the units of a · g · i · c · r: 10^4 · 10 · 100 · 2 · 2. */
const WHOLE = 40_000_000;

/** Those units to a millionth. */
const UNITS = 40;

const { fast: FAST, normal: NORMAL, slow: SLOW } = AGEING_TABLE;

/** What the loop carries along: the day of the score, the date and assurance looked at last, and the weakest that counted. */
interface Watch {
  readonly today: number;
  /** Day of the newest major change by domain. */
  readonly changed: Float64Array | null;
  on: string;
  day: number;
  months: number;
  assurance: Assurance | null;
  independence: number;
  weakest: number;
}

/** Adds Σm, Σm·K_p, Σm·C_p and the losses by kind of every domain to figures that start at 0, and finds the weakest assurance. */
export function tallyProcedures(input: ScoreInput, today: number, figures: Figures): void {
  const changed = newestChanges(input, today);
  const watch: Watch = { today, changed, on: '', day: 0, months: 0, assurance: null, independence: 0, weakest: 101 };
  for (const procedure of input.procedures) tallyProcedure(procedure, watch, figures);
  figures.weakest = watch.weakest;
}

/** Day of the newest major change of each domain up to today; changes yet to come count when they come. */
function newestChanges(input: ScoreInput, today: number): Float64Array | null {
  if (input.changes.length === 0) return null;
  const days = new Float64Array(DOMAINS.length);
  for (const change of input.changes) {
    const day = dayNumber(change.on);
    if (!(day <= today)) continue;
    for (const domain of change.domains) {
      const place = domainIndex(domain);
      if (day > at(days, place)) days[place] = day;
    }
  }
  return days;
}

/**
 * Adds one procedure: the mean over its executions in millionths, times its weight m. Each sum below keeps what is left after
 * one more factor, so that the steps between them are the losses by kind.
 */
function tallyProcedure(
  { domain, weight, ageClass, executions }: ScoredProcedure,
  watch: Watch,
  figures: Figures,
): void {
  const place = domainIndex(domain);
  const table = ageClass === 'normal' ? NORMAL : ageClass === 'fast' ? FAST : SLOW;
  const changedOn = watch.changed === null ? 0 : at(watch.changed, place);
  let tested = 0;
  let recent = 0;
  let prescribed = 0;
  let independent = 0;
  let known = 0;
  let met = 0;
  for (const execution of executions) {
    const { outcome, on } = execution;
    if (outcome === 'not-tested' || on === null) continue;
    if (on !== watch.on) turnTo(on, watch);
    const age = table[watch.months] ?? 0;
    const byMethod = age * (execution.method === 'weaker' ? WEAKER_METHOD_FACTOR : 10);
    const byParty = byMethod * independenceOf(execution, age, watch);
    const verified = watch.day < changedOn ? byParty : byParty * 2;
    tested += WHOLE;
    recent += age * 4000;
    prescribed += byMethod * 400;
    independent += byParty * 4;
    known += verified * 2;
    met += outcome === 'pass' ? verified * 2 : outcome === 'partial' ? verified : 0;
  }
  const count = executions.length === 0 ? 1 : executions.length;
  const whole = count * WHOLE;
  add(figures.weight, place, weight);
  if (met === whole) {
    add(figures.known, place, weight * ONE);
    add(figures.met, place, weight * ONE);
    return;
  }
  const divisor = count * UNITS;
  add(figures.known, place, weight * halfUp(known, divisor));
  add(figures.met, place, weight * halfUp(met, divisor));
  const base = place * KINDS;
  const { losses } = figures;
  if (whole > tested) add(losses, base + NOT_KNOWN, weight * Math.ceil((whole - tested) / divisor));
  if (tested > recent) add(losses, base + AGED, weight * Math.ceil((tested - recent) / divisor));
  if (recent > prescribed) add(losses, base + WEAKER, weight * Math.ceil((recent - prescribed) / divisor));
  if (prescribed > independent) add(losses, base + ASSURANCE, weight * Math.ceil((prescribed - independent) / divisor));
  if (independent > known) add(losses, base + CHANGED, weight * Math.ceil((independent - known) / divisor));
  if (known > met) add(losses, base + FAILED, weight * Math.ceil((known - met) / divisor));
}

/** Works out a date once for the executions in a row that share it. */
function turnTo(on: string, watch: Watch): void {
  watch.on = on;
  watch.day = dayNumber(on);
  watch.months = wholeMonths(watch.today - watch.day);
}

/** i in hundredths; evidence that has not aged away counts for the weakest. */
function independenceOf({ assurance }: ScoredExecution, age: number, watch: Watch): number {
  if (assurance !== watch.assurance) {
    watch.assurance = assurance;
    watch.independence = ASSURANCE_FACTOR[assurance];
  }
  if (age > 0 && watch.independence < watch.weakest) watch.weakest = watch.independence;
  return watch.independence;
}
