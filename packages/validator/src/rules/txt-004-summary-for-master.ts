// TXT-004: the summary for the Master is one page that can be read in two minutes.
import type { Check, Problem } from '../rule.ts';
import { gradeLevel } from './reading-level.ts';

const LONGEST = 2800;
const HIGHEST_GRADE = 12;

export const summaryForMaster: Check = ({ report }) => {
  const text = report.summary.forMaster;
  const problems: Problem[] = [];
  if (text.length > LONGEST)
    problems.push({ at: '/summary/forMaster', variant: 'length', values: { length: text.length, limit: LONGEST } });
  const grade = /^en\b/i.test(report.language) ? gradeLevel(text) : null;
  if (grade !== null && grade > HIGHEST_GRADE)
    problems.push({ at: '/summary/forMaster', values: { grade: grade.toFixed(1), limit: HIGHEST_GRADE } });
  return problems;
};
