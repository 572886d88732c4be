// SCO-010: where access or safety stood in the way, the scope says so in words.
import { methodology } from '@plimsoll/standard/methodology';
import type { Check } from '../rule.ts';

const speaking = ['no-access', 'unsafe-state'] as const;
const titles = new Map(methodology.reasons.notTested.map(({ id, title }) => [id, title]));

export const limitationsDescribed: Check = ({ report, executions }) => {
  const untested = executions.filter(({ value }) => value.outcome === 'not-tested');
  const hindered = speaking
    .map((reason) => ({ reason, executions: untested.filter(({ value }) => value.reason === reason) }))
    .filter((one) => one.executions.length > 0);
  if (hindered.length === 0) return 'not-applicable';
  return hindered
    .filter(({ reason }) => !report.scope.limitations.some((limitation) => limitation.reason === reason))
    .map(({ reason, executions: affected }) => ({
      at: '/scope/limitations',
      related: affected.map(({ at }) => `${at}/reason`),
      variant: reason,
      values: {
        reason,
        words: titles.get(reason) ?? reason,
        count: affected.length,
        procedure: affected[0]?.value.procedure ?? '',
      },
    }));
};
