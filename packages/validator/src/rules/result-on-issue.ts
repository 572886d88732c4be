// The score of a report on the day it was issued, computed once for the rules that look at it.
import { score, scoreInputOf, type ScoreResult } from '@plimsoll/scoring';
import type { ReportIndex } from '../report-index.ts';

const byReport = new WeakMap<ReportIndex, ScoreResult>();

export function resultOnIssue(index: ReportIndex): ScoreResult {
  const known = byReport.get(index);
  if (known) return known;
  const result = score(scoreInputOf(index.report), index.report.issuedAt.slice(0, 10));
  byReport.set(index, result);
  return result;
}
