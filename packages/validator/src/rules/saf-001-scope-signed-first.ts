// SAF-001: scope letter and rules of engagement were signed before anything beyond reading documents began.
import { gather } from '../gather.ts';
import { instant, type PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { isFrom } from './safety-class.ts';

const signatures = [
  ['signedAt', 'rules of engagement were'],
  ['scopeSignedAt', 'scope letter was'],
] as const;

export const scopeSignedFirst: Check = ({ report, done }) => {
  const first = earliest(done.filter((execution) => isFrom(execution, 'S1')));
  if (!first) return 'not-applicable';
  return gather(signatures, ([member, what]): Problem[] => {
    const signed = report.engagement.rulesOfEngagement[member];
    if (!(instant(signed) > first.start)) return [];
    const values = { what, signed, procedure: first.value.procedure, start: first.value.start ?? '' };
    return [{ at: `/engagement/rulesOfEngagement/${member}`, related: [`${first.at}/start`], values }];
  });
};

function earliest(list: readonly PlacedExecution[]): PlacedExecution | undefined {
  return list.reduce<PlacedExecution | undefined>(
    (least, one) => (least === undefined || one.start < least.start ? one : least),
    undefined,
  );
}
