// Hands a report in as its lead does: score claimed, digest of the attestation stated, signed with the lead’s published test key.
import { attestationDigest } from '@plimsoll/attestation';
import { keyPairFromSeed, sha256Bytes, signReport, type KeyPair } from '@plimsoll/proofs';
import { MODEL, score, scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { addMinutes } from '../builder/derive.ts';

/** The sentence whose SHA-256 is the seed of a test key. Everybody can derive it: such a key proves nothing outside the examples. */
export const testKeySentence = (registerId: string): string =>
  `Plimsoll example, test key only, never use it: ${registerId}`;

export const testKeyOf = (registerId: string): KeyPair => keyPairFromSeed(sha256Bytes(testKeySentence(registerId)));

/** The report with claims as of its day of issue, the digest of its attestation and the proof of its lead, made a minute after the declaration. */
export function sealed(report: Report): Report {
  const claimed: Report = { ...report, claims: claimsOf(report) };
  const projected: Report = {
    ...claimed,
    attestation: { ...claimed.attestation, projectionSha256: attestationDigest(claimed) },
  };
  const lead = projected.team.find(({ id }) => id === projected.attestation.lead)?.registerId ?? '';
  return signReport(projected, testKeyOf(lead).secretKey, addMinutes(projected.issuedAt, -8));
}

function claimsOf(report: Report): NonNullable<Report['claims']> {
  const asOf = report.issuedAt.slice(0, 10);
  const { total, high, confidence, grade, domains } = score(scoreInputOf(report), asOf);
  return {
    model: MODEL,
    asOf,
    total,
    high,
    confidence,
    grade,
    domains: Object.fromEntries(domains.map((domain) => [domain.id, domain.total])),
  };
}
