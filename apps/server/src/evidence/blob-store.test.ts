// Both stores keep the same promises: whole or not at all, once, and only under names of their own.
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect, createBlobId, type BlobStore } from './blob-store.ts';
import { openDiskBlobStore } from './disk-blob-store.ts';
import { openS3BlobStore } from './s3-blob-store.ts';
import { broken, bytesOf, piecesOf } from './testing/streams.ts';

const MIB = 1024 * 1024;
let folder = '';
let objects: S3rver | null = null;
const stores: { disk?: BlobStore; s3?: BlobStore } = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-blobs-'));
  stores.disk = await openDiskBlobStore(join(folder, 'disk'));
  objects = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'evidence' }],
  });
  const { port } = await objects.run();
  stores.s3 = openS3BlobStore({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'evidence',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    partBytes: 5 * MIB,
  });
});

afterAll(async () => {
  stores.disk?.close();
  stores.s3?.close();
  await objects?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['disk', 's3'] as const)('the %s store', (kind) => {
  const store = (): BlobStore => {
    const found = stores[kind];
    if (!found) throw new Error('The store did not start.');
    return found;
  };

  it.each([0, 1, 70_000, 5 * MIB, 5 * MIB + 1, 12 * MIB])('gives back %i bytes as they were put', async (length) => {
    const id = createBlobId();
    const bytes = bytesOf(length);
    expect(await store().put(id, piecesOf(bytes, 300_000))).toBe(length);
    expect(await store().has(id)).toBe(true);
    expect(Buffer.compare(await store().get(id), bytes)).toBe(0);
    expect(Buffer.compare(await collect(await store().stream(id)), bytes)).toBe(0);
  });

  it('keeps nothing when the source breaks, early or late', async () => {
    for (const length of [1000, 11 * MIB]) {
      const id = createBlobId();
      await expect(store().put(id, broken(bytesOf(length)))).rejects.toThrow('The connection broke.');
      expect(await store().has(id)).toBe(false);
      await expect(store().stream(id)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('uses a name once', async () => {
    const id = createBlobId();
    await store().put(id, piecesOf(bytesOf(10)));
    await expect(store().put(id, piecesOf(bytesOf(20)))).rejects.toMatchObject({ code: 'exists' });
    expect(await store().get(id)).toHaveLength(10);
  });

  it('deletes, and does not mind deleting again', async () => {
    const id = createBlobId();
    await store().put(id, piecesOf(bytesOf(10)));
    await store().delete(id);
    await store().delete(id);
    expect(await store().has(id)).toBe(false);
    await expect(store().get(id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each(['', '..', '../../secret', '/etc/passwd', `${'a'.repeat(31)}/`, 'A'.repeat(32), `${'a'.repeat(32)}\n`])(
    'takes no name of others: %j',
    async (id) => {
      for (const work of [
        async () => store().put(id, piecesOf(bytesOf(1))),
        async () => store().get(id),
        async () => store().stream(id),
        async () => store().has(id),
        async () => store().delete(id),
      ])
        await expect(work()).rejects.toMatchObject({ code: 'id-wrong' });
    },
  );
});

describe('the disk store', () => {
  it('leaves no half-written file, keeps all for the owner alone, and sweeps what a crash left', async () => {
    const at = join(folder, 'sweep');
    const store = await openDiskBlobStore(at);
    const id = createBlobId();
    await store.put(id, piecesOf(bytesOf(10)));
    await expect(store.put(createBlobId(), broken(bytesOf(10)))).rejects.toThrow();
    expect(await readdir(join(at, 'incoming'))).toEqual([]);
    const path = join(at, id.slice(0, 2), id.slice(2, 4), id);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(at)).mode & 0o077).toBe(0);
    for (const name of ['yesterday', 'now']) await writeFile(join(at, 'incoming', name), 'half');
    await utimes(join(at, 'incoming', 'yesterday'), 1, 1);
    const again = await openDiskBlobStore(at);
    expect(await readdir(join(at, 'incoming'))).toEqual(['now']);
    expect(await again.has(id)).toBe(true);
  });
});
