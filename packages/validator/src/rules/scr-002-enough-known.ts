// SCR-002: enough is known of the ship to publish a letter.
import type { Check } from '../rule.ts';
import { resultOnIssue } from './result-on-issue.ts';

export const enoughKnown: Check = (index) => {
  if (index.done.length === 0) return 'not-applicable';
  const { grade, confidence, notRatedBecause = [] } = resultOnIssue(index);
  return grade === 'NR'
    ? [
        {
          at: '/executions',
          values: { percent: `${(confidence * 100).toFixed(1)} %`, reasons: notRatedBecause.slice(0, 1) },
        },
      ]
    : [];
};
