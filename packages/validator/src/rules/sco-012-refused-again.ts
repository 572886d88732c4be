// SCO-012: a test refused for the second time running is named in the summary.
import type { Execution } from '@plimsoll/standard';
import type { Check } from '../rule.ts';
import { lastReport } from './last-report.ts';

const isRefused = ({ outcome, reason }: Execution): boolean => outcome === 'not-tested' && reason === 'refused';

export const refusedAgain: Check = ({ report, executions }, { earlier }) => {
  const last = lastReport(report, earlier);
  const refusedThen = new Set((last?.executions ?? []).filter(isRefused).map(({ procedure }) => procedure));
  const again = executions.filter(({ value }) => isRefused(value) && refusedThen.has(value.procedure));
  if (again.length === 0) return 'not-applicable';
  const { forMaster, forCompany, urgentActions } = report.summary;
  const text = [forMaster, forCompany, ...urgentActions].join('\n');
  return again
    .filter(({ value }) => !text.includes(value.procedure))
    .map(({ at, value }) => ({
      at: `${at}/reason`,
      related: ['/summary/forCompany'],
      values: { procedure: value.procedure },
    }));
};
