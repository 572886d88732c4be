// Multibase, digests and proofs on random documents and on input that nobody should send.
import { anything, assert, constantFrom, dictionary, jsonValue, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMultibase, toMultibase } from './base58.ts';
import { sha256Hex } from './digest.ts';
import { keyPairFromSeed, publicKeyMultibase } from './keys.ts';
import { proofOf, provenKey } from './proof.ts';
import { signReport, verifyReport } from './report-proof.ts';

const lead = keyPairFromSeed(new Uint8Array(32).fill(7));
const created = '2026-04-24T16:31:00Z';
const document = dictionary(
  string({ minLength: 1 }).filter((key) => key !== 'proof'),
  jsonValue(),
  { minKeys: 1, maxKeys: 5 },
);
const runs = { numRuns: 30 };

describe('multibase', () => {
  it('reads back what it wrote', () => {
    assert(
      property(uint8Array({ maxLength: 70 }), (bytes) => {
        expect(fromMultibase(toMultibase(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });
  it.each([
    ['', null],
    ['z', []],
    ['z1', [0]],
    ['z0', null],
    ['mAQ', null],
    ['z2', [1]],
    ['z5R', [1, 0]],
  ])('%j', (text, bytes) => {
    expect(fromMultibase(text)).toEqual(bytes === null ? null : Uint8Array.from(bytes));
  });
  it('does not work on text longer than any key or signature', () => {
    expect(fromMultibase('z' + 'z'.repeat(1_000_000))).toBeNull();
  });
});

describe('digests', () => {
  it('refuse text that has no UTF-8', () => {
    expect(() => sha256Hex('\ud800')).toThrow(RangeError);
  });
});

describe('proofs', () => {
  it('hold on every document, whatever the order of its members', () => {
    assert(
      property(document, (value) => {
        const signed = signReport(value, lead.secretKey, created);
        expect(verifyReport(JSON.parse(JSON.stringify(signed)) as object)).toEqual({
          digest: 'right',
          signature: 'valid',
          key: lead.publicKeyMultibase,
        });
        expect(verifyReport(Object.fromEntries(Object.entries(signed).reverse())).signature).toBe('valid');
      }),
      runs,
    );
  });

  it('break on every change of the document', () => {
    assert(
      property(document, string(), jsonValue(), (value, key, member) => {
        const signed = signReport(value, lead.secretKey, created);
        const changed = { ...signed, [key === 'proof' ? 'proofs' : key]: [member] };
        const same = JSON.stringify((value as Record<string, unknown>)[key]) === JSON.stringify([member]);
        expect(verifyReport(changed).signature).toBe(same ? 'valid' : 'invalid');
      }),
      runs,
    );
  });

  it('break on every change of one byte of the signature', () => {
    const signed = signReport({ a: 1 }, lead.secretKey, created);
    const bytes = fromMultibase(signed.proof.proofValue) ?? new Uint8Array();
    expect(bytes).toHaveLength(64);
    for (let at = 0; at < bytes.length; at += 3) {
      const flipped = bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(verifyReport({ ...signed, proof: { ...signed.proof, proofValue: toMultibase(flipped) } }).signature).toBe(
        'invalid',
      );
    }
  });

  it('are judged without throwing, whatever is in their place', () => {
    assert(
      property(anything(), (proof) => {
        expect(['absent', 'invalid']).toContain(verifyReport({ a: 1, proof }).signature);
      }),
    );
    expect(verifyReport({ a: '\ud800', proof: { documentSha256: 'x', proofValue: 'z1' } })).toEqual({
      digest: 'wrong',
      signature: 'invalid',
    });
  });

  it('replace an earlier proof and leave the given report as it was', () => {
    const first = signReport({ a: 1 }, lead.secretKey, created);
    const again = signReport(first, keyPairFromSeed(new Uint8Array(32)).secretKey, created);
    expect(verifyReport(again)).toMatchObject({
      signature: 'valid',
      key: keyPairFromSeed(new Uint8Array(32)).publicKeyMultibase,
    });
    expect(verifyReport(first)).toMatchObject({ signature: 'valid', key: lead.publicKeyMultibase });
  });

  it('of a document with contexts hold only while the document begins with them', () => {
    const given = { '@context': ['a', 'b'], name: 'x' };
    const proof = proofOf(given, { secretKey: lead.secretKey, created });
    expect(provenKey({ ...given, '@context': ['a', 'b', 'c'] }, proof)).toEqual(lead.publicKey);
    expect(provenKey({ ...given, '@context': ['b', 'a'] }, proof)).toBeNull();
    expect(provenKey({ name: 'x' }, proof)).toBeNull();
  });

  it('are not made with a time that is not UTC, a short seed or a short key', () => {
    assert(
      property(constantFrom('2026-04-24', '2026-04-24T16:31:00', '2026-04-24T16:31:00+02:00', ''), (time) => {
        expect(() => signReport({}, lead.secretKey, time)).toThrow(RangeError);
      }),
    );
    expect(() => keyPairFromSeed(new Uint8Array(31))).toThrow(RangeError);
    expect(() => publicKeyMultibase(new Uint8Array(33))).toThrow(RangeError);
  });
});
