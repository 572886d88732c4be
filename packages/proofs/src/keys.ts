// Ed25519 keys and the names they are written under: Multikey text and did:key.
import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromMultibase, toMultibase } from './base58.ts';

/** An Ed25519 key pair; the secret key is the 32-byte seed of RFC 8032. */
export interface KeyPair {
  readonly secretKey: Uint8Array;
  readonly publicKey: Uint8Array;
  /** z6Mk…: base58btc over 0xed 0x01 and the public key. */
  readonly publicKeyMultibase: string;
  /** did:key:z6Mk…#z6Mk…, as `verificationMethod` of a proof. */
  readonly verificationMethod: string;
}

const ED25519_PUBLIC = Uint8Array.of(0xed, 0x01);
const ED25519_SECRET = Uint8Array.of(0x80, 0x26);
const KEY_LENGTH = 32;

/** The key pair of a 32-byte seed. The caller draws the seed; this package knows no randomness. */
export function keyPairFromSeed(seed: Uint8Array): KeyPair {
  if (seed.length !== KEY_LENGTH) throw new RangeError(`A seed has 32 bytes; this one has ${seed.length}`);
  const publicKey = ed25519.getPublicKey(seed);
  return {
    secretKey: Uint8Array.from(seed),
    publicKey,
    publicKeyMultibase: publicKeyMultibase(publicKey),
    verificationMethod: verificationMethodOf(publicKey),
  };
}

/** A public key of 32 bytes as Multikey text (W3C Controlled Identifiers, Multikey), z6Mk…. */
export function publicKeyMultibase(publicKey: Uint8Array): string {
  if (publicKey.length !== KEY_LENGTH)
    throw new RangeError(`A public key has 32 bytes; this one has ${publicKey.length}`);
  return toMultibase(concatBytes(ED25519_PUBLIC, publicKey));
}

/** The public key behind Multikey text; null when it is not an Ed25519 key. */
export const publicKeyFromMultibase = (text: string): Uint8Array | null => withoutPrefix(text, ED25519_PUBLIC);

/** A secret key (seed) of 32 bytes as Multikey text, z3u2…, for a key file. */
export const secretKeyMultibase = (secretKey: Uint8Array): string =>
  toMultibase(concatBytes(ED25519_SECRET, secretKey));

/** The seed behind Multikey text; null when it is not an Ed25519 secret key. */
export const secretKeyFromMultibase = (text: string): Uint8Array | null => withoutPrefix(text, ED25519_SECRET);

/** did:key:z6Mk…#z6Mk… for a public key. */
export function verificationMethodOf(publicKey: Uint8Array): string {
  const multibase = publicKeyMultibase(publicKey);
  return `did:key:${multibase}#${multibase}`;
}

/** The public key that a did:key verification method names; null for any other method or a broken one. */
export function publicKeyOfMethod(verificationMethod: string): Uint8Array | null {
  const [did, fragment, ...rest] = verificationMethod.split('#');
  if (did === undefined || !did.startsWith('did:key:') || rest.length > 0) return null;
  const multibase = did.slice('did:key:'.length);
  return fragment === multibase ? publicKeyFromMultibase(multibase) : null;
}

function withoutPrefix(text: string, prefix: Uint8Array): Uint8Array | null {
  const bytes = fromMultibase(text);
  if (bytes === null || bytes.length !== prefix.length + KEY_LENGTH) return null;
  return prefix.every((byte, index) => bytes[index] === byte) ? bytes.slice(prefix.length) : null;
}
