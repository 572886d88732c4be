// EXE-005: an execution ends after it began, and within a day.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

const HOUR = 60 * 60 * 1000;
const LONGEST_HOURS = 24;

export const endAfterStart: Check = ({ executions }) => {
  const timed = executions.filter(({ value }) => value.start !== undefined && value.end !== undefined);
  if (timed.length === 0) return 'not-applicable';
  return gather(timed, ({ at, value, start, end }): Problem[] => {
    const place = { at: `${at}/end`, related: [`${at}/start`] };
    const values = { procedure: value.procedure, start: value.start ?? '', end: value.end ?? '' };
    if (end <= start) return [{ ...place, values }];
    const hours = Math.round(((end - start) / HOUR) * 10) / 10;
    return end - start > LONGEST_HOURS * HOUR
      ? [{ ...place, variant: 'long', severity: 'warning', values: { ...values, hours } }]
      : [];
  });
};
