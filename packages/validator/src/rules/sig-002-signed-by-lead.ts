// SIG-002: the report is signed by its lead with a key that was the lead's on that day.
import { verifyReport } from '@plimsoll/proofs';
import type { Check } from '../rule.ts';

export const signedByLead: Check = ({ report, personById }, { register }) => {
  const { proof, attestation } = report;
  if (!proof) return 'not-applicable';
  const { digest, signature, key } = verifyReport(report);
  if (digest === 'wrong') return 'not-applicable';
  if (signature === 'absent') return [{ at: '/proof', variant: 'absent' }];
  if (signature === 'invalid' || key === undefined) return [{ at: '/proof/proofValue', variant: 'broken' }];
  const lead = personById.get(attestation.lead)?.value.registerId;
  const day = (proof.created ?? report.issuedAt).slice(0, 10);
  if (lead === undefined || register?.practitioner(lead, day).keys.includes(key)) return [];
  return [{ at: '/proof/verificationMethod', related: ['/attestation/lead'], values: { lead, day } }];
};
