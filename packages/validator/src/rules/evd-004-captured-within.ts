// EVD-004: evidence was captured while the execution that rests on it went on.
import type { Evidence } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import { instant, type Placed, type PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { evidenceUsers } from './evidence-users.ts';

const HOUR = 60 * 60 * 1000;
const FARTHEST_HOURS = 24;

/** Documents read (class S0) may have been collected at any time of the engagement; a report of others is older by nature. */
export const capturedWithin: Check = (index) => {
  const users = evidenceUsers(index);
  const used = index.evidence.filter(({ value }) => value.kind !== 'foreign-report' && users.has(value.id));
  if (used.length === 0) return 'not-applicable';
  const begin = instant(index.report.engagement.period.start);
  return gather(used, (item) => judge(item, users.get(item.value.id) ?? [], begin));
};

function judge({ at, value }: Placed<Evidence>, executions: readonly PlacedExecution[], begin: number): Problem[] {
  const captured = instant(value.capturedAt);
  const distances = executions.map((execution) => ({ execution, off: offBy(captured, execution, begin) }));
  const [nearest] = distances.toSorted((a, b) => a.off - b.off);
  if (!nearest || !(nearest.off > 0)) return [];
  const { procedure, start, end } = nearest.execution.value;
  const hours = Math.round((nearest.off / HOUR) * 10) / 10;
  const isFar = nearest.off > FARTHEST_HOURS * HOUR;
  const values = {
    evidence: value.id,
    procedure,
    hours,
    captured: value.capturedAt,
    start: start ?? '',
    end: end ?? '',
  };
  return [
    {
      at: `${at}/capturedAt`,
      related: [nearest.execution.at],
      values,
      ...(isFar ? { variant: 'far', severity: 'error' as const } : {}),
    },
  ];
}

/** Milliseconds outside the execution; 0 within. */
function offBy(captured: number, { start, end, procedure }: PlacedExecution, begin: number): number {
  const from = procedure?.safetyClass === 'S0' ? Math.min(start, begin) : start;
  return captured < from ? from - captured : captured > end ? captured - end : 0;
}
