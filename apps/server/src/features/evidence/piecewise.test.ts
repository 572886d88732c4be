// A file that is sent from a ship goes on where it broke, also after the server was started anew, and belongs to whoever began it.
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Upload, type DetailedError, type UploadOptions } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { samples } from '../../evidence/testing/samples.ts';
import { bytesOf } from '../../evidence/testing/streams.ts';
import { evidenceTimers } from '../../jobs/timers.ts';
import { evidenceUrl, filedReport, submitted, type FiledReport } from '../../testing/evidence-world.ts';
import { exampleReport, startTestApp, type TestApp } from '../../testing/test-app.ts';

const KIB = 1024;
let test: TestApp;
let cookie: string;
let filed: FiledReport;
let origin: string;
const large = Buffer.concat([samples['bridge.png'], bytesOf(3 * KIB * KIB)]);

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) =>
      storePublished(transaction, [exampleReport('bulk-carrier-in-service')], { organisations, now: test.now() }),
    );
  cookie = await test.cookieOf('lars@saltmarsh.example');
  filed = await submitted(
    test,
    filedReport(
      Object.fromEntries(
        ['EV-001', 'EV-002', 'EV-003'].map((id) => [
          id,
          { bytes: large, fileName: `${id}.png`, mediaType: 'image/png' },
        ]),
      ),
    ),
  );
  origin = await listen(test.app);
});
afterAll(async () => {
  await test.stop();
});

async function listen(app: FastifyInstance): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

interface Outcome {
  readonly url: string | null;
  readonly status: number;
  readonly body: Record<string, unknown>;
}

function upload(path: string, bytes: Buffer, options: UploadOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const done = (answer: { getStatus(): number; getBody(): string } | null | undefined): void => {
      const text = answer?.getBody() ?? '';
      resolve({
        url: client.url,
        status: answer?.getStatus() ?? 0,
        body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
      });
    };
    const client = new Upload(bytes, {
      endpoint: `${origin}/api/v1${path}`,
      chunkSize: 512 * KIB,
      retryDelays: null,
      headers: { cookie },
      onError: (problem) => {
        done((problem as DetailedError).originalResponse);
      },
      onSuccess: ({ lastResponse }) => {
        done(lastResponse);
      },
      ...options,
    });
    client.start();
  });
}

/** Sends the first pieces only. */
function broken(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const client = new Upload(large, {
      endpoint: `${origin}/api/v1${path}`,
      chunkSize: 512 * KIB,
      headers: { cookie },
      onChunkComplete: (_size, sent) => {
        if (sent < 1024 * KIB) return;
        void client.abort().then(() => {
          resolve(client.url ?? '');
        }, reject);
      },
    });
    client.start();
  });
}

const tus = (url: string, method: string, who: string, headers: Record<string, string> = {}) =>
  fetch(url, { method, headers: { cookie: who, 'tus-resumable': '1.0.0', ...headers } });
const uploadsOf = (id: string): string => evidenceUrl(filed, id, '/uploads');

describe('an upload', () => {
  it('goes on after the server was started anew, and the whole file arrives', async () => {
    const url = await broken(uploadsOf('EV-001'));
    expect(new URL(url).pathname).toMatch(/^\/api\/v1\/evidence-uploads\/[0-9a-f]{32}$/);
    const again = await test.another();
    const elsewhere = await listen(again);
    const moved = url.replace(origin, elsewhere);
    const asked = await tus(moved, 'HEAD', cookie);
    expect([asked.status, Number(asked.headers.get('upload-offset'))]).toEqual([200, 1024 * KIB]);
    const done = await upload('', large, { endpoint: null, uploadUrl: moved });
    expect([done.status, done.body]).toMatchObject([200, { evidenceId: 'EV-001', kind: 'png', size: large.length }]);
    const file = await (await test.as('lead'))('GET', evidenceUrl(filed, 'EV-001', '/file'));
    expect(file.rawPayload.equals(large)).toBe(true);
    await again.close();
  });

  it('of a file that is held, of unlisted evidence, or of another length is refused before a byte is sent', async () => {
    expect((await upload(uploadsOf('EV-001'), large)).body).toMatchObject({ code: 'evidence-held-already' });
    expect((await upload(uploadsOf('EV-999'), large)).body).toMatchObject({ code: 'evidence-not-found', status: 404 });
    expect((await upload(uploadsOf('EV-002'), large.subarray(1))).body).toMatchObject({
      code: 'evidence-size-differs',
      type: '/problems/evidence-size-differs',
    });
    const wrong = Buffer.from(large);
    wrong[5000] = (wrong[5000] ?? 0) ^ 1;
    expect((await upload(uploadsOf('EV-002'), wrong)).body).toMatchObject({ code: 'evidence-digest-differs' });
  });

  it('is nobody else’s: not a colleague’s, not another supplier’s, not a stranger’s', async () => {
    const url = await broken(uploadsOf('EV-002'));
    for (const [who, status] of [
      [await test.cookieOf('kira@saltmarsh.example'), 404],
      [await test.cookieOf('otto@fathom.example'), 404],
      [await test.cookieOf('petra@meridian.example'), 404],
      [await test.cookieOf('carys@body.example'), 403],
      ['', 401],
    ] as const) {
      expect([(await tus(url, 'HEAD', who)).status, status]).toEqual([status, status]);
      const sent = await tus(url, 'PATCH', who, {
        'upload-offset': String(1024 * KIB),
        'content-type': 'application/offset+octet-stream',
      });
      expect(sent.status).toBe(status);
      expect((await tus(url, 'DELETE', who)).status).toBe(status);
    }
    const foreign = await tus(url, 'DELETE', cookie, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.status).toBe(403);
    expect((await tus(url, 'GET', cookie)).status).toBe(404);
    expect((await tus(url, 'DELETE', cookie)).status).toBe(204);
    expect((await tus(url, 'HEAD', cookie)).status).toBe(404);
  });

  it('ends when the case is no longer open to its supplier', async () => {
    const url = await broken(uploadsOf('EV-003'));
    const moderator = await test.as('moderator');
    const step = `/reports/${filed.report.id}/revisions/1`;
    await moderator('POST', `${step}/take`, {});
    await moderator('POST', `${step}/accept`, {});
    const sent = await tus(url, 'PATCH', cookie, {
      'upload-offset': String(1024 * KIB),
      'content-type': 'application/offset+octet-stream',
    });
    expect([sent.status, ((await sent.json()) as { code: string }).code]).toEqual([409, 'not-in-this-state']);
  });

  it('that nobody went on with is removed after a week', async () => {
    expect(await evidenceTimers['forget-uploads'](test.databases.worker, test.evidence)).toBe(0);
  });
});

describe('proof for a finding', () => {
  it('goes piece by piece too, with the digest that the company declares', async () => {
    cookie = await test.cookieOf('petra@meridian.example');
    const company = await test.as('company-admin');
    const [finding] = (await company('GET', '/findings')).json<{ items: { id: string }[] }>().items;
    const path = `/findings/${finding?.id ?? ''}/proof-uploads`;
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(large).digest('hex');
    expect((await upload(path, large, { metadata: { filename: 'after.png' } })).body).toMatchObject({
      code: 'upload-not-understood',
    });
    expect(
      (await upload(path, large, { metadata: { filename: 'after.png', sha256: '0'.repeat(64) } })).body,
    ).toMatchObject({ code: 'evidence-digest-differs' });
    const done = await upload(path, large, { metadata: { filename: '../../etc/after.png', sha256 } });
    expect(done.body).toMatchObject({ findingId: finding?.id, name: 'after.png', sha256 });
  });
});
