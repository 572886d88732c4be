// DIS-006: the digest of the attestation is that of the projection anybody can make from this report.
import { attestationDigest } from '@plimsoll/attestation';
import type { Check } from '../rule.ts';

export const exactProjection: Check = ({ report }) => {
  const { projectionSha256 } = report.attestation;
  if (projectionSha256 === undefined) return 'not-applicable';
  return attestationDigest(report) === projectionSha256 ? [] : [{ at: '/attestation/projectionSha256' }];
};
