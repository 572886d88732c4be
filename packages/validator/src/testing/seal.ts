// Makes a patched report agree with itself again where it carries derived values, so that a case breaks one rule and no other.
import { attestationDigest } from '@plimsoll/attestation';
import { partDigest, reportDigest, secretKeyFromMultibase, signReport } from '@plimsoll/proofs';
import { score, scoreInputOf } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';

/** What a case may keep as it was before the patch. */
export type Kept = 'claims' | 'signatures' | 'projection' | 'proof';

/** RFC 8032 test 1: a published key, for cases and nothing else. */
export const caseKey = 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw';
export const caseSecret =
  secretKeyFromMultibase('z3u2bpACJXYj89Vh7HqHn8oVv2A2niEy9FcQUzzuQTYJ61AX') ?? new Uint8Array(32);

type Json = Record<string, unknown>;

/** A part that cannot be derived anew, because the patch broke its shape, stays as it is. */
export function seal(report: Report, base: Report, kept: readonly Kept[]): Report {
  let sealed = report;
  const step = (name: Kept, change: (current: Report) => Report): void => {
    if (kept.includes(name)) return;
    try {
      sealed = change(sealed);
    } catch {
      // the shape is broken: that is what the case is about
    }
  };
  step('claims', (current) => (same(current.claims, base.claims) ? withClaims(current) : current));
  step('signatures', withPartSignatures);
  step('projection', (current) =>
    same(current.attestation.projectionSha256, base.attestation.projectionSha256) ? withProjection(current) : current,
  );
  step('proof', (current) => (same(current.proof, base.proof) ? withProof(current) : current));
  return sealed;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function withClaims(report: Report): Report {
  const { claims } = report;
  if (!claims) return report;
  const result = score(scoreInputOf(report), claims.asOf);
  const derived: Json = {
    total: result.total,
    high: result.high,
    confidence: result.confidence,
    grade: result.grade,
    domains: Object.fromEntries(result.domains.map(({ id, total }) => [id, total])),
  };
  return {
    ...report,
    claims: Object.fromEntries(
      Object.entries(claims).map(([key, value]) => [key, derived[key] ?? value]),
    ) as unknown as NonNullable<Report['claims']>,
  };
}

function withPartSignatures(report: Report): Report {
  const cover = <T extends { readonly signature?: { readonly coversSha256: string } }>(part: T): T =>
    part.signature ? { ...part, signature: { ...part.signature, coversSha256: partDigest(part) } } : part;
  return { ...report, authorisations: report.authorisations.map(cover), handback: report.handback.map(cover) };
}

function withProjection(report: Report): Report {
  if (report.attestation.projectionSha256 === undefined) return report;
  return { ...report, attestation: { ...report.attestation, projectionSha256: attestationDigest(report) } };
}

function withProof(report: Report): Report {
  const { proof } = report;
  if (!proof) return report;
  if (proof.proofValue !== undefined) return signReport(report, caseSecret, proof.created ?? report.issuedAt);
  return { ...report, proof: { ...proof, documentSha256: reportDigest(report) } };
}
