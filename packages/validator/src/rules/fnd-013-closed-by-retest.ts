// FND-013: only a later passing test of the same procedure on the same system closes a finding.
import type { Finding } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Inputs } from '../inputs.ts';
import type { PlacedExecution, PlacedFinding, ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { isFailure, shownBy } from './shown-by.ts';

export const closedByRetest: Check = (index, { earlier }) => {
  const closed = index.findings.filter(({ value }) => value.kind === 'weakness' && value.state === 'closed');
  if (closed.length === 0) return 'not-applicable';
  return gather(closed, (finding): Problem[] => {
    const { at, value } = finding;
    if (value.retest === undefined) return [{ at, variant: 'missing', values: { finding: value.id } }];
    const retest = index.executionById.get(value.retest);
    if (!retest) return [];
    const variant = fault({ index, finding, retest, earlier });
    return variant === null
      ? []
      : [
          {
            at: `${at}/retest`,
            related: [retest.at],
            variant,
            values: { finding: value.id, procedure: retest.value.procedure, outcome: retest.value.outcome },
          },
        ];
  });
};

interface Closing {
  readonly index: ReportIndex;
  readonly finding: PlacedFinding;
  readonly retest: PlacedExecution;
  readonly earlier: Inputs['earlier'];
}

type Fault = 'outcome' | 'procedure' | 'system' | 'earlier';

function fault({ index, finding, retest, earlier }: Closing): Fault | null {
  if (retest.value.outcome !== 'pass') return 'outcome';
  const failing = shownBy(index, finding).filter((execution) => isFailure(execution) && execution !== retest);
  const procedures = new Set([
    ...failing.map(({ value }) => value.procedure),
    ...proceduresBefore(finding.value, earlier),
  ]);
  if (procedures.size > 0 && !procedures.has(retest.value.procedure)) return 'procedure';
  const own = new Set(finding.value.systems);
  if (own.size > 0 && retest.value.systems.length > 0 && !retest.value.systems.some((id) => own.has(id)))
    return 'system';
  const same = failing.filter(({ value }) => value.procedure === retest.value.procedure);
  return same.some(({ start }) => retest.start <= start) ? 'earlier' : null;
}

/** Procedures that showed the finding in the report it was carried over from, where that report is at hand. */
function proceduresBefore({ previous }: Finding, earlier: Inputs['earlier']): readonly string[] {
  const before = previous && earlier?.reports.find(({ report }) => report.id === previous.report)?.report;
  const finding = before?.findings.find(({ id }) => id === previous?.finding);
  if (!before || !finding) return [];
  const named = new Set(finding.executions);
  return before.executions
    .filter(
      ({ id, outcome, findings }) =>
        (named.has(id) || findings.includes(finding.id)) && (outcome === 'fail' || outcome === 'partial'),
    )
    .map(({ procedure }) => procedure);
}
