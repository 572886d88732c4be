// EVD-008: a capture says where it was taken, what was kept and how people were masked.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

const wanted = [
  ['point', 'capture point'],
  ['filter', 'filter'],
  ['masking', 'masking'],
] as const;

export const captureDescribed: Check = ({ evidence }) => {
  const captures = evidence.filter(({ value }) => value.kind === 'capture');
  if (captures.length === 0) return 'not-applicable';
  return gather(captures, ({ at, value }) => {
    const missing = wanted.filter(([member]) => value.capture?.[member] === undefined).map(([, words]) => words);
    return missing.length === 0
      ? []
      : [{ at: value.capture ? `${at}/capture` : at, values: { evidence: value.id, missing } }];
  });
};
