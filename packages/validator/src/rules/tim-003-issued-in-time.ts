// TIM-003: the report is written while the ship is still as it says.
import { instant } from '../report-index.ts';
import type { Check } from '../rule.ts';

const LIMIT = 30;
const DAY = 86_400_000;

/** Later revisions come when moderator or company have spoken, so only the first is measured. */
export const issuedInTime: Check = ({ report, lastEnd }) => {
  if (report.revision > 1 || Number.isNaN(lastEnd)) return 'not-applicable';
  const waited = instant(report.issuedAt) - lastEnd;
  return waited > LIMIT * DAY ? [{ at: '/issuedAt', values: { days: Math.floor(waited / DAY), limit: LIMIT } }] : [];
};
