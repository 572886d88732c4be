// TIM-005: a revision number stands for one document for ever.
import type { Check } from '../rule.ts';

export const revisionOnce: Check = ({ report, digest: digestOf }, { earlier }) => {
  const same = (earlier?.revisions ?? []).filter(
    (one) => one.report.id === report.id && one.report.revision === report.revision,
  );
  if (same.length === 0) return 'not-applicable';
  const digest = digestOf();
  return same.some(({ sha256 }) => sha256 !== digest)
    ? [{ at: '/revision', values: { revision: report.revision } }]
    : [];
};
