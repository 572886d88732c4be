// SIG-001: the digest in the proof is that of the canonical bytes of this report.
import type { Check } from '../rule.ts';

export const digestRight: Check = ({ report, digest }) => {
  if (!report.proof) return 'not-applicable';
  return digest() === report.proof.documentSha256 ? [] : [{ at: '/proof/documentSha256' }];
};
