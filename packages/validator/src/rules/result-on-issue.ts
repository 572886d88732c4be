// The score of a report on a day, computed once for all the rules that look at it.
import { score, scoreInputOf, type ScoreInput, type ScoreResult } from '@plimsoll/scoring';
import type { ReportIndex } from '../report-index.ts';

interface Scored {
  readonly input: ScoreInput;
  readonly byDay: Map<string, ScoreResult>;
}

const known = new WeakMap<ReportIndex, Scored>();

/** @param day YYYY-MM-DD */
export function resultOn(index: ReportIndex, day: string): ScoreResult {
  let scored = known.get(index);
  if (!scored) known.set(index, (scored = { input: scoreInputOf(index.report), byDay: new Map() }));
  let result = scored.byDay.get(day);
  if (!result) scored.byDay.set(day, (result = score(scored.input, day)));
  return result;
}

export const resultOnIssue = (index: ReportIndex): ScoreResult => resultOn(index, index.report.issuedAt.slice(0, 10));
