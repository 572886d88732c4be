// A file of evidence is taken in as the report states it, or leaves no trace.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from './blob-store.ts';
import { openDiskBlobStore } from './disk-blob-store.ts';
import { giveOut, takeIn, type EvidencePlace, type Intake } from './intake.ts';
import { parseKeyRing } from './key-ring.ts';
import { rewrap } from './sealed-file.ts';
import { samples, sha256Of } from './testing/samples.ts';
import { broken, bytesOf, piecesOf } from './testing/streams.ts';

const MIB = 1024 * 1024;
const firstKey = `1:${bytesOf(32, 1).toString('base64')}`;
const secondKey = `2:${bytesOf(32, 2).toString('base64')}`;
let folder = '';
let place: EvidencePlace;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-intake-'));
  place = { store: await openDiskBlobStore(folder), keys: parseKeyRing(firstKey) };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function intakeOf(bytes: Uint8Array, other: Partial<Intake> = {}): Intake {
  return {
    source: piecesOf(bytes, 777),
    name: 'EV-012.png',
    organisation: 'org-a',
    expectedSha256: sha256Of(bytes),
    expectedSize: bytes.length,
    ...other,
  };
}

async function filesKept(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const png = (length: number): Buffer => Buffer.concat([samples['bridge.png'], bytesOf(length)]);

describe('taking in evidence', () => {
  it('keeps the file sealed and gives out what came in', async () => {
    const bytes = png(200_000);
    const stored = await takeIn(
      place,
      intakeOf(bytes, { name: '../EV-012.PNG', expectedSha256: sha256Of(bytes).toUpperCase() }),
    );
    expect(stored).toMatchObject({
      organisation: 'org-a',
      name: 'EV-012.PNG',
      kind: 'png',
      mediaType: 'image/png',
      size: bytes.length,
      sha256: sha256Of(bytes),
    });
    const kept = Buffer.from(await place.store.get(stored.fileId));
    expect(kept).toHaveLength(stored.sealedSize);
    expect(kept.includes(bytes.subarray(0, 24))).toBe(false);
    expect(Buffer.compare(await collect(await giveOut(place, stored)), bytes)).toBe(0);
  });

  it.each(Object.entries(samples))('takes in %s', async (name, bytes) => {
    const stored = await takeIn(place, intakeOf(bytes, { name }));
    expect(Buffer.compare(await collect(await giveOut(place, stored)), bytes)).toBe(0);
  });

  it.each([
    ['another SHA-256', 'evidence-digest-differs', () => intakeOf(png(100_000), { expectedSha256: sha256Of(png(1)) })],
    ['fewer bytes', 'evidence-size-differs', () => intakeOf(png(100_000), { expectedSize: 200_000 })],
    ['more bytes', 'evidence-size-differs', () => intakeOf(png(100_000), { expectedSize: 99_999 })],
    ['no bytes', 'evidence-empty', () => intakeOf(Buffer.alloc(0))],
    ['no bytes where some are stated', 'evidence-empty', () => intakeOf(Buffer.alloc(0), { expectedSize: 5 })],
    ['HTML as a picture', 'evidence-kind-differs', () => intakeOf(Buffer.from('<html><script>alert(1)</script>'))],
    ['a program by its name', 'evidence-kind-not-allowed', () => intakeOf(png(10), { name: 'EV-012.png\u202e.exe' })],
    [
      'a program behind text',
      'evidence-not-text',
      () => intakeOf(Buffer.concat([Buffer.alloc(300_000, 'a'), Buffer.alloc(1)]), { name: 'EV.txt' }),
    ],
  ] as const)('refuses %s and leaves nothing behind', async (_what, code, intake) => {
    const before = await filesKept();
    await expect(takeIn(place, intake())).rejects.toMatchObject({ code });
    expect(await filesKept()).toEqual(before);
  });

  it('leaves nothing behind when the connection breaks, and lets go of the source', async () => {
    const before = await filesKept();
    const bytes = png(300_000);
    await expect(takeIn(place, intakeOf(bytes, { source: broken(bytes) }))).rejects.toThrow('The connection broke.');
    let isClosed = false;
    async function* watched(): AsyncGenerator<Uint8Array> {
      try {
        yield* piecesOf(bytes);
      } finally {
        isClosed = true;
      }
    }
    await expect(takeIn(place, intakeOf(bytes, { source: watched(), name: 'EV.pdf' }))).rejects.toThrow();
    expect(isClosed).toBe(true);
    expect(await filesKept()).toEqual(before);
  });

  it('stores the same file twice for two organisations, and neither opens that of the other', async () => {
    const bytes = png(1000);
    const [a, b] = await Promise.all(
      ['org-a', 'org-b'].map((organisation) => takeIn(place, intakeOf(bytes, { organisation }))),
    );
    if (!a || !b) throw new Error('Two were taken in.');
    expect(a.fileId).not.toBe(b.fileId);
    expect(Buffer.compare(await place.store.get(a.fileId), await place.store.get(b.fileId))).not.toBe(0);
    const swapped = [
      { ...a, organisation: 'org-b' },
      { ...a, wrappedKey: b.wrappedKey },
      { ...a, fileId: b.fileId },
    ];
    for (const wrong of swapped)
      await expect((async () => collect(await giveOut(place, wrong)))()).rejects.toMatchObject({ name: 'SealError' });
  });

  it('opens after the keys were rotated, and after the old key is gone once it is wrapped anew', async () => {
    const bytes = png(1000);
    const stored = await takeIn(place, intakeOf(bytes));
    const both = parseKeyRing(`${firstKey},${secondKey}`);
    expect(await collect(await giveOut({ ...place, keys: both }, stored))).toHaveLength(bytes.length);
    const binding = { organisation: stored.organisation, fileId: stored.fileId };
    const wrappedKey = rewrap(stored.wrappedKey, { from: both.byVersion(1), to: both.newest, binding });
    const onlyNewest = { ...place, keys: parseKeyRing(secondKey) };
    expect(await collect(await giveOut(onlyNewest, { ...stored, wrappedKey }))).toHaveLength(bytes.length);
    await expect(giveOut(onlyNewest, stored)).rejects.toMatchObject({ code: 'key-missing' });
  });

  it('holds little of a file of 64 MiB', async () => {
    const piece = bytesOf(MIB);
    const head = samples['bridge.png'];
    let given = 0;
    let mostAhead = 0;
    let written = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      await Promise.resolve();
      yield head;
      for (; given < 64; given += 1) {
        mostAhead = Math.max(mostAhead, given * MIB - written);
        yield piece;
      }
    }
    const counting: EvidencePlace = {
      ...place,
      store: {
        ...place.store,
        async put(_id, bytes) {
          for await (const chunk of bytes) written += chunk.length;
          return written;
        },
      },
    };
    const stated = { expectedSize: 64 * MIB + head.length, expectedSha256: 'not this one' };
    await expect(takeIn(counting, intakeOf(head, { source: source(), ...stated }))).rejects.toMatchObject({
      code: 'evidence-digest-differs',
    });
    expect(given).toBe(64);
    expect(mostAhead).toBeLessThanOrEqual(2 * MIB);
  });
});
