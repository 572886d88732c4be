// EXE-006: what was done lies within the period of the engagement.
import { gather } from '../gather.ts';
import { instant, type PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

/** A period that ends before it begins is told once instead of at every execution. */
export const withinEngagement: Check = ({ report, done }) => {
  if (done.length === 0) return 'not-applicable';
  const { start, end } = report.engagement.period;
  const at = '/engagement/period';
  if (instant(end) <= instant(start))
    return [{ at: `${at}/end`, related: [`${at}/start`], variant: 'period', values: { start, end } }];
  return gather(done, (execution): Problem[] => {
    const values = { procedure: execution.value.procedure, start, end };
    const early = outside(execution, instant(start), instant(end));
    if (!early) return [];
    return [
      {
        at: `${execution.at}/${early}`,
        related: [`${at}/${early === 'start' ? 'start' : 'end'}`],
        variant: early,
        values: { ...values, time: execution.value[early] ?? '' },
      },
    ];
  });
};

/** The first of its two times that lies outside; a start after the period is told at the end, which then lies outside too. */
function outside({ start, end }: PlacedExecution, from: number, until: number): 'start' | 'end' | null {
  if (start < from) return 'start';
  return end > until ? 'end' : null;
}
