// EVD-014: evidence in which people can be recognised is masked or has a basis in privacy law.
import type { Check } from '../rule.ts';

export const peopleMasked: Check = ({ evidence }) => {
  const ofPeople = evidence.filter(({ value }) => value.showsPeople);
  if (ofPeople.length === 0) return 'not-applicable';
  return ofPeople
    .filter(({ value }) => value.masking === undefined && value.privacyBasis === undefined)
    .map(({ at, value }) => ({ at, values: { evidence: value.id } }));
};
