// SCO-007: what was not tested says why, in one of five words.
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

const reasons = methodology.reasons.notTested.map(({ id }) => id);

export const notTestedReason: Check = ({ executions }) => {
  const untested = executions.filter(({ value }) => value.outcome === 'not-tested');
  if (untested.length === 0) return 'not-applicable';
  return gather(untested, ({ at, value: { procedure, reason } }): Problem[] => {
    if (reason === undefined) return [{ at, variant: 'missing', values: { procedure, reasons } }];
    return reasons.includes(reason) ? [] : [{ at: `${at}/reason`, values: { procedure, reason, reasons } }];
  });
};
