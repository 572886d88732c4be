// Runs every published vector of canonical JSON, digests and signatures, and checks the signatures with OpenSSL too.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson, CanonicalJsonError } from './canonical-json.ts';
import { partDigest, reportDigest, sha256Hex } from './digest.ts';
import { fromMultibase } from './base58.ts';
import { keyPairFromSeed, publicKeyOfMethod, secretKeyFromMultibase, secretKeyMultibase } from './keys.ts';
import { proofOf, provenKey, signedBytes } from './proof.ts';
import { signReport, verifyReport } from './report-proof.ts';
import type { ReportVerdict } from './report-proof.ts';

interface Named {
  readonly name: string;
}
interface VectorFile<Case, Refused> {
  readonly cases: readonly Case[];
  readonly refused: readonly Refused[];
}
function vectors<Case, Refused = never>(path: string): VectorFile<Case, Refused> {
  const text = readFileSync(new URL(`../../../standard/vectors/${path}.json`, import.meta.url), 'utf8');
  return JSON.parse(text) as VectorFile<Case, Refused>;
}
const fromHex = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const double = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE();

describe('canonical JSON', () => {
  for (const file of ['published', 'plimsoll']) {
    const { cases } = vectors<Named & { input: string; output: string; sha256: string }>(`canonical-json/${file}`);
    it.each(cases)(`${file}: $name`, ({ input, output, sha256 }) => {
      expect(canonicalJson(JSON.parse(input))).toBe(output);
      expect(sha256Hex(output)).toBe(sha256);
    });
  }
  const numbers = vectors<{ ieee754: string; output: string }, Named & { ieee754: string }>('canonical-json/numbers');
  it('writes every number of the table', () => {
    expect(numbers.cases.map(({ ieee754 }) => canonicalJson(double(ieee754)))).toEqual(
      numbers.cases.map(({ output }) => output),
    );
  });
  it.each(numbers.refused)('refuses $name', ({ ieee754 }) => {
    expect(() => canonicalJson({ n: double(ieee754) })).toThrow(CanonicalJsonError);
  });
  it.each(vectors<Named & { input: string; pointer: string }>('canonical-json/refused').cases)(
    'refuses: $name',
    ({ input, pointer }) => {
      expect(() => canonicalJson(JSON.parse(input))).toThrow(
        expect.objectContaining({ name: 'CanonicalJsonError', pointer }),
      );
    },
  );
});

describe('digests', () => {
  it.each(vectors<Named & { text: string; times?: number; sha256: string }>('digest/bytes').cases)(
    '$name',
    ({ text, times, sha256 }) => {
      expect(sha256Hex(text.repeat(times ?? 1))).toBe(sha256);
    },
  );
  type DocumentCase = Named & { kind: 'report' | 'part'; document: object; canonical: string; sha256: string };
  it.each(vectors<DocumentCase>('digest/documents').cases)('$name', ({ kind, document, canonical, sha256 }) => {
    expect((kind === 'report' ? reportDigest : partDigest)(document)).toBe(sha256);
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(sha256);
  });
});

describe('keys', () => {
  interface KeyCase extends Named {
    seed: string;
    publicKey: string;
    publicKeyMultibase: string;
    secretKeyMultibase: string;
    verificationMethod: string;
  }
  const keys = vectors<KeyCase, Named & { verificationMethod: string }>('signature/keys');
  it.each(keys.cases)('$name', (key) => {
    const pair = keyPairFromSeed(fromHex(key.seed));
    expect(toHex(pair.publicKey)).toBe(key.publicKey);
    expect(pair.publicKeyMultibase).toBe(key.publicKeyMultibase);
    expect(pair.verificationMethod).toBe(key.verificationMethod);
    expect(publicKeyOfMethod(key.verificationMethod)).toEqual(pair.publicKey);
    expect(secretKeyMultibase(pair.secretKey)).toBe(key.secretKeyMultibase);
    expect(secretKeyFromMultibase(key.secretKeyMultibase)).toEqual(pair.secretKey);
  });
  it.each(keys.refused)('no key in: $name', ({ verificationMethod }) => {
    expect(publicKeyOfMethod(verificationMethod)).toBeNull();
  });
});

describe('eddsa-jcs-2022', () => {
  interface ProofCase extends Named {
    seed: string;
    created: string;
    verificationMethod: string;
    document: object;
    signedBytes: string;
    proof: { proofValue: string };
  }
  it.each(vectors<ProofCase>('signature/w3c-eddsa-jcs-2022').cases)('W3C vector: $name', (vector) => {
    const { secretKey, publicKey } = keyPairFromSeed(fromHex(vector.seed));
    const { created, verificationMethod } = vector;
    expect(proofOf(vector.document, { secretKey, created, verificationMethod })).toEqual(vector.proof);
    const { proofValue: _, ...config } = vector.proof;
    expect(toHex(signedBytes(vector.document, config))).toBe(vector.signedBytes);
    expect(provenKey(vector.document, vector.proof, publicKey)).toEqual(publicKey);
  });
});

describe('reports', () => {
  interface ReportCase extends Named {
    document: { proof?: { proofValue: string; [member: string]: unknown } };
    sign?: { seed: string; created: string };
    expect: ReportVerdict;
  }
  const { cases } = vectors<ReportCase>('signature/reports');
  it.each(cases)('$name', (vector) => {
    expect(verifyReport(vector.document)).toEqual(vector.expect);
    if (vector.sign)
      expect(signReport(vector.document, fromHex(vector.sign.seed), vector.sign.created)).toEqual(vector.document);
  });
  const signed = cases.flatMap(({ name, document, sign }) =>
    sign && document.proof ? [{ name, document, sign, proof: document.proof }] : [],
  );
  it.each(signed)('OpenSSL agrees: $name', ({ document, sign, proof }) => {
    const { proofValue, ...config } = proof;
    const der = Buffer.concat([
      Buffer.from('302a300506032b6570032100', 'hex'),
      keyPairFromSeed(fromHex(sign.seed)).publicKey,
    ]);
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    expect(verify(null, signedBytes(document, config), key, fromMultibase(proofValue) ?? new Uint8Array())).toBe(true);
  });
});
