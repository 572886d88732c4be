// SIG-001: the digest in the proof is that of the canonical bytes of this report.
import { reportDigest } from '@plimsoll/proofs';
import type { Check } from '../rule.ts';

export const digestRight: Check = ({ report }) => {
  if (!report.proof) return 'not-applicable';
  return reportDigest(report) === report.proof.documentSha256 ? [] : [{ at: '/proof/documentSha256' }];
};
