// SIG-004: the report is signed with the suite that this version of the standard holds to be safe.
import type { Check } from '../rule.ts';

const CURRENT = 'eddsa-jcs-2022';

export const currentAlgorithm: Check = ({ report: { proof } }) => {
  if (!proof || (proof.cryptosuite === undefined && proof.proofValue === undefined)) return 'not-applicable';
  if (proof.cryptosuite === CURRENT) return [];
  return [
    {
      at: proof.cryptosuite === undefined ? '/proof' : '/proof/cryptosuite',
      values: { suite: proof.cryptosuite ?? 'no suite', current: CURRENT },
    },
  ];
};
