// FND-006: a CVSS vector is one that its version of CVSS allows, so that everybody computes the same score from it.
import { cvssOf } from '@plimsoll/scoring';
import type { Check } from '../rule.ts';

export const cvssVector: Check = ({ findings }) => {
  const scored = findings.filter(({ value }) => value.cvss !== undefined);
  if (scored.length === 0) return 'not-applicable';
  return scored
    .filter(({ value }) => cvssOf(value.cvss?.vector ?? '') === null)
    .map(({ at, value }) => ({ at: `${at}/cvss/vector`, values: { vector: value.cvss?.vector ?? '' } }));
};
