// Signs a report as its lead, and tells what the proof on a report is worth.
import { reportDigest } from './digest.ts';
import { publicKeyMultibase } from './keys.ts';
import { proofOf, provenKey } from './proof.ts';
import type { DataIntegrityProof } from './proof.ts';

/** The proof of a report: eddsa-jcs-2022 with the digest of the report as a signed member. */
export interface ReportProof extends DataIntegrityProof {
  /** SHA-256 of the canonical bytes of the report without `proof`. */
  readonly documentSha256: string;
}

export interface ReportVerdict {
  /** Whether `proof.documentSha256` is the digest of this report. */
  readonly digest: 'right' | 'wrong' | 'absent';
  /** Whether the signature holds; absent when the proof carries none. */
  readonly signature: 'valid' | 'invalid' | 'absent';
  /** Multikey text (z6Mk…) of the key that signed; only beside a valid signature. */
  readonly key?: string;
}

/**
 * The report with the lead's proof in place of any it had. The members besides `proof` are those given.
 * @param secretKey 32-byte Ed25519 seed
 * @param created RFC 3339 time in UTC
 */
export function signReport<T extends object>(
  report: T,
  secretKey: Uint8Array,
  created: string,
): Omit<T, 'proof'> & { readonly proof: ReportProof } {
  const members = { documentSha256: reportDigest(report) };
  return { ...report, proof: proofOf(report, { secretKey, created, members }) as unknown as ReportProof };
}

/**
 * What the proof on a report is worth. It never throws: what has no canonical form has a wrong digest and an invalid
 * signature. A valid signature says which key signed, not whose key that is; the register knows the lead's keys.
 */
export function verifyReport(report: object): ReportVerdict {
  const proof = (report as { readonly proof?: unknown }).proof;
  if (typeof proof !== 'object' || proof === null) return { digest: 'absent', signature: 'absent' };
  const { documentSha256, proofValue } = proof as { readonly documentSha256?: unknown; readonly proofValue?: unknown };
  const digest = documentSha256 === undefined ? 'absent' : documentSha256 === digestOrNull(report) ? 'right' : 'wrong';
  if (proofValue === undefined) return { digest, signature: 'absent' };
  const key = provenKey(report, proof);
  return key === null ? { digest, signature: 'invalid' } : { digest, signature: 'valid', key: publicKeyMultibase(key) };
}

function digestOrNull(report: object): string | null {
  try {
    return reportDigest(report);
  } catch {
    return null;
  }
}
