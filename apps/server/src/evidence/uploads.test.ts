// An upload over a poor link goes on where it broke, is taken in once, and serves nobody but its owner.
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer, request as send, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import { Upload, type DetailedError, type UploadOptions } from 'tus-js-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from './blob-store.ts';
import { openDiskBlobStore } from './disk-blob-store.ts';
import { giveOut, type EvidencePlace, type StoredEvidence } from './intake.ts';
import { parseKeyRing } from './key-ring.ts';
import { samples, sha256Of } from './testing/samples.ts';
import { bytesOf } from './testing/streams.ts';
import type { UploadDenial, UploadWish } from './upload-permit.ts';
import { evidenceUploads, type EvidenceUploads, type EvidenceUploadsOptions } from './uploads.ts';

const PATH = '/api/v1/evidence-uploads';
const KIB = 1024;
const MAX_BYTES = 8 * KIB * KIB;
const DENIED: UploadDenial = { denied: { status: 403, code: 'not-allowed', title: 'No.', do: 'Ask.' } };

let folder = '';
let staging = '';
let place: EvidencePlace;
let server: Server;
let endpoint = '';
let uploads: EvidenceUploads;
/** What the report states; the tests change it. */
let stated: { name: string; bytes: Buffer; sha256?: string };
let recorded: StoredEvidence[];
let wishes: UploadWish[];
let faults: unknown[];
let interrupt: (request: IncomingMessage) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-uploads-'));
  staging = join(folder, 'staging');
  place = {
    store: await openDiskBlobStore(join(folder, 'blobs')),
    keys: parseKeyRing(`1:${bytesOf(32).toString('base64')}`),
  };
  stated = { name: 'EV-001.png', bytes: Buffer.concat([samples['bridge.png'], bytesOf(3_000_000)]) };
  [recorded, wishes, faults] = [[], [], []];
  interrupt = () => undefined;
  uploads = begin();
  server = createServer((request, response) => {
    interrupt(request);
    void uploads.handle(request, response);
  });
  endpoint = await listen(server);
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

/** A server process; called again, one after a restart. */
function begin(other: Partial<EvidenceUploadsOptions> = {}): EvidenceUploads {
  return evidenceUploads({
    path: PATH,
    folder: staging,
    maxBytes: MAX_BYTES,
    expiresAfter: 3_600_000,
    place,
    authorise(wish) {
      wishes.push(wish);
      const who = wish.request.headers.authorization;
      if (who === undefined) return Promise.resolve(DENIED);
      const expectedSha256 = stated.sha256 ?? sha256Of(stated.bytes);
      const { name, bytes } = stated;
      return Promise.resolve({ owner: who, organisation: 'org-a', name, expectedSha256, expectedSize: bytes.length });
    },
    record(stored) {
      recorded.push(stored);
      return Promise.resolve({ evidence: 'EV-001', name: stored.name });
    },
    onFault: (error) => faults.push(error),
    ...other,
  });
}

async function listen(on: Server): Promise<string> {
  await new Promise<void>((resolve) => on.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(on.address() as AddressInfo).port}${PATH}`;
}

interface Outcome {
  readonly url: string | null;
  readonly error?: DetailedError;
  readonly answer: { readonly status: number; readonly body: Record<string, string> };
}

function upload(bytes: Buffer, options: UploadOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const client = new Upload(bytes, {
      endpoint,
      chunkSize: 256 * KIB,
      retryDelays: [0, 10, 10, 10],
      headers: { Authorization: 'tester' },
      metadata: { report: 'R-1', evidence: 'EV-001', 'upload-owner': 'somebody else' },
      onError(problem) {
        const error = problem as DetailedError;
        resolve({ url: client.url, error, answer: answerOf(error.originalResponse) });
      },
      onSuccess: ({ lastResponse }) => resolve({ url: client.url, answer: answerOf(lastResponse) }),
      ...options,
    });
    client.start();
  });
}

function answerOf(response: { getStatus(): number; getBody(): string } | null | undefined): Outcome['answer'] {
  const text = response?.getBody() ?? '';
  return { status: response?.getStatus() ?? 0, body: text === '' ? {} : (JSON.parse(text) as Record<string, string>) };
}

function ask(
  method: string,
  url: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
  return new Promise((resolve, reject) => {
    const all = { Authorization: 'tester', 'Tus-Resumable': '1.0.0', ...headers };
    const sent = send(url, { method, headers: all }, (response) => {
      collect(response as AsyncIterable<Buffer>).then(
        (body) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.from(body).toString() }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** An upload of which only the first piece was sent. */
async function partly(bytes = stated.bytes): Promise<string> {
  let pieces = 0;
  const { url } = await upload(bytes, {
    retryDelays: null,
    onBeforeRequest(request) {
      if (request.getMethod() === 'PATCH' && (pieces += 1) > 1) throw new Error('The client stops.');
    },
  });
  if (url === null) throw new Error('The upload did not begin.');
  return url;
}

const staged = async (): Promise<string[]> => (await readdir(staging)).sort();
const idOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);

describe('an upload', () => {
  it('that is cut in the middle goes on where it stopped and arrives whole', async () => {
    let patches = 0;
    interrupt = (request) => {
      if (request.method !== 'PATCH') return;
      patches += 1;
      if (patches !== 4 && patches !== 6) return;
      let seen = 0;
      request.on('data', (chunk: Buffer) => {
        seen += chunk.length;
        if (seen > 100 * KIB) request.socket.destroy();
      });
    };
    const outcome = await upload(stated.bytes);
    expect(outcome.error).toBeUndefined();
    expect(outcome.answer).toEqual({ status: 200, body: { evidence: 'EV-001', name: 'EV-001.png' } });
    const resumed = wishes.filter(({ step }) => step === 'ask');
    expect(resumed.length).toBeGreaterThanOrEqual(2);
    expect(wishes.filter(({ step }) => step === 'begin')).toHaveLength(1);
    const offsets = wishes.flatMap(({ request }) => request.headers['upload-offset'] ?? []).map(Number);
    expect(offsets.slice(1).every((offset) => offset > 0)).toBe(true);
    expect(recorded).toHaveLength(1);
    const [stored] = recorded;
    if (!stored) throw new Error('Nothing was recorded.');
    expect(Buffer.compare(await collect(await giveOut(place, stored)), stated.bytes)).toBe(0);
    expect(faults).toEqual([]);
  });

  it('goes on after the server was started again', async () => {
    const url = await partly();
    uploads = begin();
    const outcome = await upload(stated.bytes, { uploadUrl: url });
    expect(outcome.answer.status).toBe(200);
    expect(recorded).toHaveLength(1);
    const sent = wishes.filter(({ step }) => step === 'send').map(({ request }) => request.headers['upload-offset']);
    expect(sent.filter((offset) => offset === '0')).toHaveLength(1);
  });

  it('is authorised at every step, with what was declared at the beginning', async () => {
    await upload(stated.bytes);
    expect(new Set(wishes.map(({ step }) => step))).toEqual(new Set(['begin', 'send']));
    expect(wishes.length).toBeGreaterThan(10);
    for (const { metadata } of wishes) expect(metadata).toEqual({ report: 'R-1', evidence: 'EV-001' });
  });

  it('stops when the right to it ends, and a stranger is told that there is none', async () => {
    const url = await partly();
    const patch = { 'Upload-Offset': String(256 * KIB), 'Content-Type': 'application/offset+octet-stream' };
    for (const method of ['HEAD', 'PATCH', 'DELETE'])
      expect((await ask(method, url, { ...patch, Authorization: 'stranger' })).status).toBe(404);
    const { answer } = await upload(stated.bytes, { uploadUrl: url, headers: {}, retryDelays: null, endpoint: null });
    expect(answer.status).toBe(403);
    expect((await ask('HEAD', url)).headers['upload-offset']).toBe(String(256 * KIB));
  });

  it('can be given up by its owner', async () => {
    const url = await partly();
    expect((await ask('DELETE', url)).status).toBe(204);
    expect(await staged()).toEqual([]);
    expect((await ask('HEAD', url)).status).toBe(404);
  });

  it('leaves only a hole of its length, and whoever lost the last answer learns that it is done', async () => {
    const { url } = await upload(stated.bytes);
    if (url === null) throw new Error('The upload did not begin.');
    const { blocks, size } = await stat(join(staging, idOf(url)));
    expect({ blocks, size }).toEqual({ blocks: 0, size: stated.bytes.length });
    const again = await upload(stated.bytes, { uploadUrl: url });
    expect(again.error).toBeUndefined();
    expect((await ask('HEAD', url)).headers['upload-offset']).toBe(String(stated.bytes.length));
    const end = { 'Upload-Offset': String(stated.bytes.length), 'Content-Type': 'application/offset+octet-stream' };
    expect(JSON.parse((await ask('PATCH', url, end)).body)).toMatchObject({ evidence: 'EV-001' });
    expect((await ask('DELETE', url)).status).toBe(400);
    expect(recorded).toHaveLength(1);
  });

  it('that arrived but was not taken in before a crash is taken in when the client asks, and only once', async () => {
    uploads = begin({ record: () => Promise.reject(new Error('The database is away.')) });
    const failed = await upload(stated.bytes, { retryDelays: null });
    expect(failed.answer).toMatchObject({ status: 500, body: { code: 'upload-failed' } });
    expect(JSON.stringify(failed.answer)).not.toContain('database');
    expect(faults).toHaveLength(1);
    expect(await blobs()).toEqual([]);
    uploads = begin();
    const url = failed.url ?? '';
    const asked = await Promise.all([1, 2, 3].map(() => ask('HEAD', url)));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(recorded).toHaveLength(1);
    expect(await blobs()).toHaveLength(1);
  });

  it('is never given back from the folder of unfinished uploads', async () => {
    const url = await partly();
    const { status, body } = await ask('GET', url);
    expect(status).toBe(400);
    expect(body).toContain('upload-not-understood');
  });
});

describe('what is refused', () => {
  it.each([
    ['another file', () => ({ ...stated, sha256: sha256Of(Buffer.from('other')) }), 422, 'evidence-digest-differs'],
    [
      'HTML as PNG',
      () => ({ name: 'EV.png', bytes: Buffer.from('<html><script>1</script>') }),
      415,
      'evidence-kind-differs',
    ],
    ['a program', () => ({ name: 'EV.exe', bytes: Buffer.from('MZ') }), 415, 'evidence-kind-not-allowed'],
  ] as const)('%s is refused after the last byte and leaves nothing', async (_what, state, status, code) => {
    stated = state();
    const { answer } = await upload(stated.bytes);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body['title']).toMatch(/^[A-Z].*\w$/);
    expect(answer.body['do']).toMatch(/\.$/);
    expect(await staged()).toEqual([]);
    expect(await blobs()).toEqual([]);
    expect(recorded).toEqual([]);
  });

  it('a file that is too large, empty or not of the stated size is refused before a byte of it', async () => {
    for (const [bytes, code] of [
      [Buffer.alloc(MAX_BYTES + 1), 'evidence-too-large'],
      [Buffer.alloc(10), 'evidence-size-differs'],
    ] as const)
      expect((await upload(bytes)).answer.body['code']).toBe(code);
    expect((await ask('POST', endpoint, { 'Upload-Length': '0' })).body).toContain('evidence-empty');
    expect((await ask('POST', endpoint, { 'Upload-Defer-Length': '1' })).body).toContain('upload-not-understood');
    expect(await staged()).toEqual([]);
  });

  it('a denial of the row removes file and upload', async () => {
    uploads = begin({ record: () => Promise.resolve(DENIED) });
    expect((await upload(stated.bytes)).answer).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await staged()).toEqual([]);
    expect(await blobs()).toEqual([]);
  });

  it.each(['..%2f..%2fkeys', '../keys', '%00', 'a', `${'a'.repeat(32)}.json`, 'constructor', ''])(
    'no upload is found under the name %j',
    async (name) => {
      await writeFile(join(folder, 'keys'), 'secret');
      for (const method of ['HEAD', 'DELETE', 'PATCH'])
        expect((await ask(method, `${endpoint}/${name}`)).status).toBe(404);
    },
  );

  it('no other origin is let in', async () => {
    const { headers } = await ask('POST', endpoint, {
      Origin: 'https://elsewhere.example',
      'Upload-Length': String(stated.bytes.length),
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['location']).toMatch(new RegExp(`^${PATH}/[0-9a-f]{32}$`));
  });
});

describe('unfinished uploads', () => {
  it('expire', async () => {
    const url = await partly();
    expect(await uploads.removeExpired()).toBe(0);
    uploads = begin({ expiresAfter: 1 });
    expect((await ask('HEAD', url)).status).toBe(410);
    // A description without bytes and bytes without a description go as well.
    await writeFile(join(staging, 'b'.repeat(32)), 'left over');
    await utimes(join(staging, 'b'.repeat(32)), 1, 1);
    expect(await uploads.removeExpired()).toBe(2);
    expect(await staged()).toEqual([]);
    expect(await uploads.removeExpired()).toBe(0);
  });
});

describe('mounted in Fastify', () => {
  it('takes uploads whose pieces are larger than its limit for bodies', async () => {
    const fastify = Fastify({ bodyLimit: 10 * KIB });
    await fastify.register((scope, _options, done) => {
      scope.addContentTypeParser('application/offset+octet-stream', (_request, _payload, parsed) => {
        parsed(null);
      });
      const mount = (request: FastifyRequest, reply: FastifyReply): void => {
        reply.hijack();
        void uploads.handle(request.raw, reply.raw);
      };
      scope.all(PATH, mount);
      scope.all(`${PATH}/*`, mount);
      done();
    });
    try {
      const address = await fastify.listen({ port: 0, host: '127.0.0.1' });
      const options = { endpoint: `${address}${PATH}`, uploadDataDuringCreation: true };
      const { answer, url } = await upload(stated.bytes, options);
      expect(answer.status).toBe(200);
      expect((await ask('HEAD', url ?? '')).status).toBe(200);
      stated = { name: 'EV-2.txt', bytes: Buffer.from('All ports are shut.\n') };
      const small = await upload(stated.bytes, options);
      expect(small.answer).toMatchObject({ status: 201, body: { evidence: 'EV-001' } });
      expect(recorded).toHaveLength(2);
    } finally {
      await fastify.close();
    }
  });
});

async function blobs(): Promise<string[]> {
  const entries = await readdir(join(folder, 'blobs'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
