// SCO-004: what was left out has a reason of the list and says what may go wrong because of it.
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

const reasons = methodology.reasons.exclusion.map(({ id }) => id);

export const exclusionsExplained: Check = ({ report: { scope } }) => {
  if (scope.exclusions.length === 0) return 'not-applicable';
  return gather(scope.exclusions, ({ id, reason, risk }, n): Problem[] => [
    ...(reasons.includes(reason)
      ? []
      : [{ at: `/scope/exclusions/${n}/reason`, variant: 'reason', values: { exclusion: id, reason, reasons } }]),
    ...(risk === undefined ? [{ at: `/scope/exclusions/${n}`, values: { exclusion: id } }] : []),
  ]);
};
