// SCR-003: a total close to the border of two letters is looked at twice.
import type { Check } from '../rule.ts';
import { resultOnIssue } from './result-on-issue.ts';

/** Borders between A and B, B and C, C and D, D and E; clause 19.11. */
const BORDERS = [85, 70, 50, 30];
const NEAR = 0.5;

export const nearBorder: Check = (index) => {
  if (index.done.length === 0) return 'not-applicable';
  const { grade, total } = resultOnIssue(index);
  if (grade === 'NR') return 'not-applicable';
  const border = BORDERS.find((points) => Math.abs(total - points) < NEAR + 1e-9);
  return border === undefined ? [] : [{ at: '/executions', values: { total, grade, border } }];
};
