// SYS-009: what a capture saw is what the inventory knows, or the difference is explained.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

export const hostsCounted: Check = ({ evidence }) => {
  const counted = gather(evidence, ({ at, value }) => {
    const { hostsSeen, hostsInventoried, explanation } = value.capture ?? {};
    return hostsSeen === undefined || hostsInventoried === undefined
      ? []
      : [{ at, title: value.title, seen: hostsSeen, inventoried: hostsInventoried, explanation }];
  });
  if (counted.length === 0) return 'not-applicable';
  return counted
    .filter(({ seen, inventoried, explanation }) => seen !== inventoried && explanation === undefined)
    .map(({ at, title, seen, inventoried }) => ({
      at: `${at}/capture/hostsSeen`,
      related: [`${at}/capture/hostsInventoried`],
      values: { evidence: title, seen, inventoried },
    }));
};
