// Tells whether a shared attestation says what its report says, and gives the digest by which a report commits to it.
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import { projectAttestation } from './project.ts';

/**
 * SHA-256, 64 hexadecimal digits, over the canonical JSON of the projection as of the day of the report’s issuedAt.
 * A report carries it as attestation.projectionSha256; the digest does not depend on that member.
 */
export const attestationDigest = (report: Report): string =>
  reportDigest(projectAttestation(report, report.issuedAt.slice(0, 10)));

/** Whether a document, apart from a proof on it, is to the byte the projection of the report as of its own `asOf`. */
export function isExactProjection(attestation: unknown, report: Report): boolean {
  if (typeof attestation !== 'object' || attestation === null) return false;
  const { proof: _proof, ...content } = attestation as { readonly proof?: unknown; readonly asOf?: unknown };
  if (typeof content.asOf !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(content.asOf)) return false;
  try {
    return canonicalJson(content) === canonicalJson(projectAttestation(report, content.asOf));
  } catch {
    return false;
  }
}
