// A body that keeps evidence in an object store has the same register; a new key takes over without a file being touched.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../config.ts';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { parseKeyRing } from '../../evidence/key-ring.ts';
import { bytesOf } from '../../evidence/testing/streams.ts';
import { evidenceUrl, put, submitted } from '../../testing/evidence-world.ts';
import { exampleReport, startTestApp, type TestApp } from '../../testing/test-app.ts';
import { rewrapEvidence } from './evidence-timers.ts';
import { openEvidence } from './open-evidence.ts';

const first = `1:${bytesOf(32, 1).toString('base64')}`;
const second = `2:${bytesOf(32, 2).toString('base64')}`;
let folder: string;
let objects: S3rver;
let test: TestApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-objects-'));
  objects = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'evidence' }],
  });
  const { port } = await objects.run();
  const { evidence } = readConfig({
    PLIMSOLL_EVIDENCE_KEYS: first,
    PLIMSOLL_EVIDENCE_S3_BUCKET: 'evidence',
    PLIMSOLL_EVIDENCE_S3_ENDPOINT: `http://127.0.0.1:${port}`,
    PLIMSOLL_EVIDENCE_S3_KEY_ID: 'S3RVER',
    PLIMSOLL_EVIDENCE_S3_SECRET: 'S3RVER',
  });
  const { folder: _own, ...settings } = evidence;
  test = await startTestApp({ evidence: settings });
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) =>
      storePublished(transaction, [exampleReport('bulk-carrier-in-service')], { organisations, now: test.now() }),
    );
});
afterAll(async () => {
  test.evidence.house.place.store.close();
  await test.stop();
  await objects.close();
  await rm(folder, { recursive: true, force: true });
});

describe('an object store', () => {
  it('keeps evidence sealed, gives it back, and its files open under a key that was added', async () => {
    const filed = await submitted(test);
    const lead = await test.as('lead');
    expect((await put(lead, filed, 'EV-001')).statusCode).toBe(200);
    const right = filed.files.get('EV-001') ?? Buffer.alloc(0);
    const kept = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    expect(kept.length).toBeGreaterThan(0);
    for (const one of kept)
      expect((await readFile(join(one.parentPath, one.name))).includes(right.subarray(0, 16))).toBe(false);
    const open = (): Promise<Buffer> =>
      lead('GET', evidenceUrl(filed, 'EV-001', '/file')).then(({ rawPayload }) => rawPayload);
    expect(await open()).toEqual(right);
    expect(await rewrapEvidence(test.databases.worker, parseKeyRing(`${first},${second}`))).toBe(1);
    expect(await rewrapEvidence(test.databases.worker, parseKeyRing(`${first},${second}`))).toBe(0);
    const after = await test.databases.worker
      .selectFrom('evidence_file')
      .select('key_version')
      .executeTakeFirstOrThrow();
    expect(after.key_version).toBe(2);
    expect((await lead('GET', evidenceUrl(filed, 'EV-001', '/file'))).statusCode).toBe(500);
    (test.evidence.house.place as { keys: unknown }).keys = parseKeyRing(second);
    expect(await open()).toEqual(right);
  });
});

describe('the settings', () => {
  it('say what is missing before the server starts', async () => {
    expect(() => readConfig({ PLIMSOLL_EVIDENCE_S3_BUCKET: 'x' })).toThrow(/S3_KEY_ID/);
    expect(() => readConfig({ PLIMSOLL_EVIDENCE_MAX_BYTES: 'much' })).toThrow(/number of bytes/);
    const { evidence } = readConfig({
      PLIMSOLL_EVIDENCE_S3_BUCKET: 'x',
      PLIMSOLL_EVIDENCE_S3_KEY_ID: 'x',
      PLIMSOLL_EVIDENCE_S3_SECRET: 'x',
    });
    await expect(openEvidence(evidence, folder)).rejects.toThrow(/PLIMSOLL_EVIDENCE_KEYS/);
    await expect(openEvidence({ ...evidence, s3: null, keys: '1:short' }, folder)).rejects.toThrow(/32/);
  });
});
