// SAF-017: the crew time used fits the hours agreed and what was done with the crew.
import type { Check, Problem } from '../rule.ts';

const HOUR = 60 * 60 * 1000;
/** Hours by which the account may differ from the sum of the executions. */
const TOLERANCE = 0.5;

export const crewHours: Check = ({ report, done }) => {
  const { agreed, used } = report.engagement.crewHours;
  const withCrew = done.filter(({ procedure }) => procedure?.involvesCrew);
  const hours = withCrew.reduce((sum, { start, end }) => (end > start ? sum + (end - start) / HOUR : sum), 0);
  const at = '/engagement/crewHours/used';
  const over: Problem[] =
    used > agreed ? [{ at, related: ['/engagement/crewHours/agreed'], values: { used, agreed } }] : [];
  if (used + TOLERANCE >= hours) return over;
  return [
    ...over,
    {
      at,
      related: withCrew.map((execution) => execution.at),
      variant: 'sum',
      values: { used, sum: Math.round(hours * 10) / 10, count: withCrew.length },
    },
  ];
};
