// INT-001: the OSCAL export that was made of this report conforms to the pinned schema.
import type { Check } from '../rule.ts';

/** The caller makes the export and checks it (the validator stands below the exporter); without an export there is nothing to speak about. */
export const oscalConforms: Check = (_report, { exports }) => {
  const problems = exports?.oscalProblems;
  if (!problems) return 'not-applicable';
  return problems.length === 0 ? [] : [{ at: '', values: { count: problems.length, first: problems[0] ?? '' } }];
};
