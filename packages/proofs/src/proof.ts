// Data Integrity proofs of the cryptosuite eddsa-jcs-2022 on any JSON document (W3C Data Integrity EdDSA 1.0, 3.3).
import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromMultibase, toMultibase } from './base58.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256Bytes, without } from './digest.ts';
import { publicKeyOfMethod, verificationMethodOf } from './keys.ts';

/** A finished proof; members that it may carry beyond these are signed with it. */
export interface DataIntegrityProof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-jcs-2022';
  /** RFC 3339 in UTC. */
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  /** Ed25519 signature, multibase base58btc. */
  readonly proofValue: string;
}

export interface ProofOptions {
  /** 32-byte seed. */
  readonly secretKey: Uint8Array;
  /** RFC 3339 in UTC, ending in Z. */
  readonly created: string;
  /** Where the public key is found; by default its did:key. */
  readonly verificationMethod?: string;
  /** Members added to the proof, signed with it. */
  readonly members?: Readonly<Record<string, string>>;
}

const CREATED = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The proof of a document; a proof the document already carries is not part of what is signed. */
export function proofOf(document: object, options: ProofOptions): DataIntegrityProof & Record<string, unknown> {
  if (!CREATED.test(options.created)) throw new RangeError(`Not an RFC 3339 time in UTC: ${options.created}`);
  const context = (document as Record<string, unknown>)['@context'];
  const config = {
    ...(context === undefined ? {} : { '@context': context }),
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    created: options.created,
    verificationMethod: options.verificationMethod ?? verificationMethodOf(ed25519.getPublicKey(options.secretKey)),
    proofPurpose: 'assertionMethod',
    ...options.members,
  } as const;
  return { ...config, proofValue: toMultibase(ed25519.sign(signedBytes(document, config), options.secretKey)) };
}

/**
 * The public key whose signature holds over the document with this proof; null when it does not hold or cannot be
 * read. The key is the one the did:key names, or the one given for a method that this package cannot look up.
 */
export function provenKey(document: object, proof: unknown, publicKey?: Uint8Array): Uint8Array | null {
  if (!isProof(proof)) return null;
  const key = publicKey ?? publicKeyOfMethod(proof.verificationMethod);
  const signature = fromMultibase(proof.proofValue);
  if (key === null || signature?.length !== 64) return null;
  try {
    const config = without(proof, ['proofValue']);
    // Strict RFC 8032: small-order keys and other encodings of the same point are refused.
    return ed25519.verify(signature, signedBytes(contextualised(document, config), config), key, { zip215: false })
      ? key
      : null;
  } catch {
    return null;
  }
}

/** The 64 bytes that are signed: the digest of the canonical proof configuration, then that of the document. */
export function signedBytes(document: object, config: object): Uint8Array {
  return concatBytes(sha256Bytes(canonicalJson(config)), sha256Bytes(canonicalJson(without(document, ['proof']))));
}

function isProof(value: unknown): value is DataIntegrityProof {
  if (typeof value !== 'object' || value === null) return false;
  const proof = value as Record<string, unknown>;
  return (
    proof['type'] === 'DataIntegrityProof' &&
    proof['cryptosuite'] === 'eddsa-jcs-2022' &&
    proof['proofPurpose'] === 'assertionMethod' &&
    typeof proof['created'] === 'string' &&
    CREATED.test(proof['created']) &&
    typeof proof['verificationMethod'] === 'string' &&
    typeof proof['proofValue'] === 'string'
  );
}

/** 3.3.2: a proof with contexts holds for a document whose contexts begin with them, and is checked against them. */
function contextualised(document: object, config: Record<string, unknown>): object {
  const signed = config['@context'];
  if (signed === undefined) return document;
  const prefix = [signed].flat();
  const present = [(document as Record<string, unknown>)['@context'] ?? []].flat();
  if (canonicalJson(present.slice(0, prefix.length)) !== canonicalJson(prefix)) {
    throw new RangeError('The document does not begin with the contexts that the proof was made for');
  }
  return { ...document, '@context': signed };
}
