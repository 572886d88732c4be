// The seal gives back exactly what was sealed, or nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from './blob-store.ts';
import { SealError, type SealErrorCode } from './seal-error.ts';
import {
  CHUNK_BYTES,
  HEADER_BYTES,
  open,
  rewrap,
  seal,
  TAG_BYTES,
  type FileBinding,
  type Kek,
  type WrappedKey,
} from './sealed-file.ts';
import { broken, bytesOf, piecesOf } from './testing/streams.ts';

const kek: Kek = { version: 1, key: bytesOf(32, 7) };
const otherKek: Kek = { version: 2, key: bytesOf(32, 8) };
const binding: FileBinding = { organisation: 'org-a', fileId: 'file-1' };
const SEALED_CHUNK = CHUNK_BYTES + TAG_BYTES;

async function sealed(bytes: Uint8Array, pieceBytes = 10_000): Promise<{ bytes: Uint8Array; wrappedKey: WrappedKey }> {
  const file = seal(piecesOf(bytes, pieceBytes), { kek, binding });
  return { bytes: await collect(file.bytes), wrappedKey: file.wrappedKey };
}

async function codeOf(bytes: Uint8Array, wrappedKey: WrappedKey, with_: { kek?: Kek; binding?: FileBinding } = {}) {
  try {
    await collect(open(piecesOf(bytes), { kek, binding, wrappedKey, ...with_ }));
    return 'opened';
  } catch (error) {
    if (error instanceof SealError) return error.code;
    throw error;
  }
}

describe('a sealed file', () => {
  it('opens to the same bytes, for every length and however the pieces fall', async () => {
    const near = [0, 1, CHUNK_BYTES, 2 * CHUNK_BYTES, 3 * CHUNK_BYTES];
    const lengths = fc.oneof(
      fc.integer({ min: 0, max: 3 * CHUNK_BYTES }),
      fc.tuple(fc.constantFrom(...near), fc.integer({ min: -2, max: 2 })).map(([at, off]) => Math.max(0, at + off)),
    );
    await fc.assert(
      fc.asyncProperty(
        lengths,
        fc.integer({ min: 700, max: 200_000 }),
        fc.integer({ min: 700, max: 200_000 }),
        async (length, pieceIn, pieceOut) => {
          const bytes = bytesOf(length, length + 1);
          const file = await sealed(bytes, pieceIn);
          const opened = await collect(
            open(piecesOf(file.bytes, pieceOut), { kek, binding, wrappedKey: file.wrappedKey }),
          );
          expect(Buffer.compare(opened, bytes)).toBe(0);
          const chunks = Math.max(1, Math.ceil(length / CHUNK_BYTES));
          expect(file.bytes.length).toBe(HEADER_BYTES + length + chunks * TAG_BYTES);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused with any single bit flipped', async () => {
    const file = await sealed(bytesOf(300));
    for (let at = 0; at < file.bytes.length; at += 1) {
      const changed = Buffer.from(file.bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ (1 << (at % 8)), at);
      const expected: SealErrorCode = at < 4 ? 'not-sealed' : at === 4 ? 'version-unknown' : 'damaged';
      expect(await codeOf(changed, file.wrappedKey)).toBe(expected);
    }
  });

  it('is refused with a byte changed anywhere in a file of several chunks', async () => {
    const file = await sealed(bytesOf(2 * CHUNK_BYTES + 500));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: HEADER_BYTES, max: file.bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const changed = Buffer.from(file.bytes);
          changed.writeUInt8(changed.readUInt8(at) ^ change, at);
          expect(await codeOf(changed, file.wrappedKey)).toBe('damaged');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is refused when cut at any place, also between chunks', async () => {
    const short = await sealed(bytesOf(100));
    for (let length = 0; length < short.bytes.length; length += 1)
      expect(await codeOf(short.bytes.subarray(0, length), short.wrappedKey)).not.toBe('opened');
    const long = await sealed(bytesOf(3 * CHUNK_BYTES));
    for (const chunks of [0, 1, 2])
      for (const off of [-1, 0, 1, TAG_BYTES]) {
        const end = HEADER_BYTES + chunks * SEALED_CHUNK + off;
        expect(await codeOf(long.bytes.subarray(0, end), long.wrappedKey)).not.toBe('opened');
      }
  });

  it('is refused when something is added, chunks change places, are left out, repeated or come from another file', async () => {
    const file = await sealed(bytesOf(4 * CHUNK_BYTES));
    const other = await sealed(bytesOf(4 * CHUNK_BYTES));
    const header = file.bytes.subarray(0, HEADER_BYTES);
    const chunk = (of: Uint8Array, at: number): Uint8Array =>
      of.subarray(HEADER_BYTES + at * SEALED_CHUNK, HEADER_BYTES + (at + 1) * SEALED_CHUNK);
    const own = (...order: number[]): Uint8Array =>
      Buffer.concat([header, ...order.map((at) => chunk(file.bytes, at))]);
    const forged = {
      added: Buffer.concat([file.bytes, Buffer.of(0)]),
      'empty chunk added': Buffer.concat([file.bytes, Buffer.alloc(TAG_BYTES)]),
      swapped: own(1, 0, 2, 3),
      'left out': own(0, 2, 3),
      repeated: own(0, 1, 1, 2, 3),
      'last one first': own(3),
      spliced: Buffer.concat([own(0, 1, 2), chunk(other.bytes, 3)]),
      'other header': Buffer.concat([other.bytes.subarray(0, HEADER_BYTES), file.bytes.subarray(HEADER_BYTES)]),
    };
    expect(await codeOf(own(0, 1, 2, 3), file.wrappedKey)).toBe('opened');
    for (const [how, bytes] of Object.entries(forged))
      expect([how, await codeOf(bytes, file.wrappedKey)]).toEqual([how, 'damaged']);
  });

  it('does not open with another key, key version, organisation or file', async () => {
    const { bytes, wrappedKey } = await sealed(bytesOf(100));
    const another = await sealed(bytesOf(100));
    const wrong = [
      { kek: { version: 1, key: otherKek.key } },
      { kek: { version: 2, key: kek.key } },
      { binding: { ...binding, organisation: 'org-b' } },
      { binding: { ...binding, fileId: 'file-2' } },
      // The same letters, divided elsewhere.
      { binding: { organisation: 'org-af', fileId: 'ile-1' } },
    ];
    for (const with_ of wrong) expect(await codeOf(bytes, wrappedKey, with_)).toBe('key-wrong');
    expect(await codeOf(bytes, { ...wrappedKey, keyVersion: 2 }, { kek: { version: 2, key: kek.key } })).toBe(
      'key-wrong',
    );
    expect(await codeOf(bytes, another.wrappedKey)).toBe('damaged');
  });

  it('does not open with a wrapped key that has any bit flipped or is cut', async () => {
    const { bytes, wrappedKey } = await sealed(bytesOf(10));
    for (let at = 0; at < wrappedKey.bytes.length; at += 1) {
      const changed = Buffer.from(wrappedKey.bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(await codeOf(bytes, { keyVersion: 1, bytes: changed })).toBe(at === 0 ? 'version-unknown' : 'key-wrong');
    }
    expect(await codeOf(bytes, { keyVersion: 1, bytes: wrappedKey.bytes.subarray(1) })).toBe('key-wrong');
  });

  it('stays as it is when its key is wrapped anew, and the old key opens it no more', async () => {
    const { bytes, wrappedKey } = await sealed(bytesOf(100));
    const rewrapped = rewrap(wrappedKey, { from: kek, to: otherKek, binding });
    expect(rewrapped.keyVersion).toBe(2);
    expect(await codeOf(bytes, rewrapped, { kek: otherKek })).toBe('opened');
    expect(await codeOf(bytes, rewrapped)).toBe('key-wrong');
    expect(() => rewrap(wrappedKey, { from: otherKek, to: kek, binding })).toThrow(SealError);
  });

  it('is different every time, so equal files can not be told', async () => {
    const [one, two] = [await sealed(bytesOf(100)), await sealed(bytesOf(100))];
    expect(Buffer.from(one.bytes).subarray(HEADER_BYTES).equals(two.bytes.subarray(HEADER_BYTES))).toBe(false);
    expect(one.wrappedKey.bytes).not.toEqual(two.wrappedKey.bytes);
  });

  it('gives out no last chunk when its source breaks', async () => {
    const pieces: Uint8Array[] = [];
    const file = seal(broken(bytesOf(CHUNK_BYTES + 10)), { kek, binding });
    await expect(
      (async () => {
        for await (const piece of file.bytes) pieces.push(piece);
      })(),
    ).rejects.toThrow('The connection broke.');
    expect(await codeOf(Buffer.concat(pieces), file.wrappedKey)).not.toBe('opened');
  });

  it('streams: 64 MiB pass through sealing and opening a chunk at a time', async () => {
    const total = 64 * 1024 * 1024;
    const piece = bytesOf(1024 * 1024);
    let given = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      for (; given < total; given += piece.length) yield piece;
    }
    const file = seal(source(), { kek, binding });
    let sealedSoFar = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of file.bytes) {
        sealedSoFar += chunk.length;
        yield chunk;
      }
    }
    let opened = 0;
    let mostHeld = 0;
    for await (const chunk of open(counted(), { kek, binding, wrappedKey: file.wrappedKey })) {
      opened += chunk.length;
      mostHeld = Math.max(mostHeld, given - opened);
      expect(chunk.length).toBeLessThanOrEqual(CHUNK_BYTES);
    }
    expect(opened).toBe(total);
    expect(sealedSoFar).toBeGreaterThan(total);
    expect(mostHeld).toBeLessThanOrEqual(piece.length + 4 * CHUNK_BYTES);
  });
});
