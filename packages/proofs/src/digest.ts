// The digests by which a report, a permit or a hand-back entry is known: SHA-256 over canonical JSON.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits; a string is taken as UTF-8. Throws on lone surrogates. */
export const sha256Hex = (bytes: Uint8Array | string): string => bytesToHex(sha256Bytes(bytes));

/** SHA-256 as 32 bytes; a string is taken as UTF-8. Throws on lone surrogates, which have no UTF-8. */
export function sha256Bytes(bytes: Uint8Array | string): Uint8Array {
  if (typeof bytes !== 'string') return sha256(bytes);
  if (/\p{Surrogate}/u.test(bytes)) throw new RangeError('A string with a lone surrogate has no UTF-8 and no digest');
  return sha256(utf8ToBytes(bytes));
}

/** SHA-256 of bytes as 32 bytes. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/**
 * Digest of a report, or of any signed document: canonical JSON of everything but the top-level member `proof`.
 * @param hash the platform’s own SHA-256 where it has one that answers at once; the digest is the same, sooner
 */
export const reportDigest = (report: object, hash: Sha256 = sha256): string =>
  digestOf(without(report, ['proof']), hash);

/** Digest that the signature of a permit or hand-back entry covers: everything but `signature` and `withdrawals`. */
export const partDigest = (part: object): string => digestOf(without(part, ['signature', 'withdrawals']), sha256);

/** Canonical text is well formed, so it need not be searched for lone surrogates again. */
const digestOf = (value: object, hash: Sha256): string => bytesToHex(hash(utf8ToBytes(canonicalJson(value))));

/** A copy of an object without some of its top-level members. */
export function without(value: object, members: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !members.includes(key)));
}
