// FND-003: the kind of weakness is one that CWE has, and narrow enough to act on.
import { weaknessById, weaknessStanding } from '@plimsoll/standard/codes';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const weaknessKnown: Check = ({ findings }) => {
  const classed = findings.filter(({ value }) => value.weakness !== undefined);
  if (classed.length === 0) return 'not-applicable';
  return gather(classed, ({ at, value: { weakness = '' } }): Problem[] => {
    const standing = weaknessStanding(weakness);
    const place = { at: `${at}/weakness`, values: { weakness, name: weaknessById(weakness)?.title ?? '' } };
    if (standing === 'out-of-range') return [place];
    return standing === 'too-coarse' ? [{ ...place, variant: 'coarse', severity: 'warning' }] : [];
  });
};
