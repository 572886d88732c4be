// FND-012: a weakness that is to be mended has a day by which, and the graver it is the sooner.
import type { Severity } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { PlacedFinding, ReportIndex } from '../report-index.ts';
import { instant } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { derivedSeverity } from './derived-severity.ts';
import { isFailure, shownBy } from './shown-by.ts';

/** Days from the day it was found; clause 11.12. */
const LIMIT: Readonly<Record<Exclude<Severity, 'info'>, number>> = { critical: 30, high: 90, medium: 180, low: 365 };
const DAY = 86_400_000;

export const dueDate: Check = (index) => {
  const open = index.findings.filter(
    ({ value }) => value.kind === 'weakness' && ['open', 'planned'].includes(value.state ?? 'open'),
  );
  if (open.length === 0) return 'not-applicable';
  return gather(open, (finding): Problem[] => {
    const { severity } = derivedSeverity(index, finding);
    if (severity === 'info') return [];
    const { at, value } = finding;
    const limit = LIMIT[severity];
    if (value.dueOn === undefined) return [{ at, variant: 'missing', values: { finding: value.id, severity, limit } }];
    const found = foundAt(index, finding);
    const days = Math.floor((instant(value.dueOn) - Math.floor(found / DAY) * DAY) / DAY);
    if (!(days > limit)) return [];
    return [{ at: `${at}/dueOn`, values: { finding: value.id, severity, limit, days } }];
  });
};

/** First entry of the history, else the end of the earliest failing execution, else the day of the report. */
function foundAt(index: ReportIndex, finding: PlacedFinding): number {
  const entries = (finding.value.history ?? []).map(({ at }) => instant(at)).filter(Number.isFinite);
  const failures = shownBy(index, finding)
    .filter(isFailure)
    .map(({ end }) => end)
    .filter(Number.isFinite);
  const times = entries.length > 0 ? entries : failures;
  return times.length > 0 ? times.reduce((least, time) => Math.min(least, time)) : instant(index.report.issuedAt);
}
