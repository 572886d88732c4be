// TIM-001: first the work, then the report, then the submission.
import { instant } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { CLOCKS_APART } from './time-of-submission.ts';

export const orderOfReport: Check = ({ report, executions }, { submittedAt }) => {
  const issued = instant(report.issuedAt);
  const late = executions.filter(({ end, start }) => end > issued || (Number.isNaN(end) && start > issued));
  const [first, ...others] = late.map(({ at, end }) => `${at}/${Number.isNaN(end) ? 'start' : 'end'}`);
  const problems: Problem[] = [];
  if (first !== undefined)
    problems.push({
      at: first,
      related: [...others, '/issuedAt'],
      values: { count: late.length, issuedAt: report.issuedAt },
    });
  if (submittedAt !== undefined && issued > instant(submittedAt) + CLOCKS_APART)
    problems.push({ at: '/issuedAt', variant: 'submitted', values: { issuedAt: report.issuedAt, submittedAt } });
  return problems;
};
