// Canonical JSON, digests, keys and signatures of the standard, without clock, randomness or network.
export { canonicalJson, CanonicalJsonError, MAX_DEPTH } from './canonical-json.ts';
export { partDigest, reportDigest, sha256Bytes, sha256Hex } from './digest.ts';
export type { Sha256 } from './digest.ts';
export {
  keyPairFromSeed,
  publicKeyFromMultibase,
  publicKeyMultibase,
  publicKeyOfMethod,
  secretKeyFromMultibase,
  secretKeyMultibase,
  verificationMethodOf,
} from './keys.ts';
export type { KeyPair } from './keys.ts';
export { proofOf, provenKey, signedBytes } from './proof.ts';
export type { DataIntegrityProof, ProofOptions } from './proof.ts';
export { signReport, verifyReport } from './report-proof.ts';
export type { ReportProof, ReportVerdict } from './report-proof.ts';
