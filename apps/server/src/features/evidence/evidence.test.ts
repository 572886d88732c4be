// What the parties of a report rely on with evidence: only the very file that the report states comes in, and only those whose case it is get it out.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reportDigest } from '@plimsoll/proofs';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor } from '../../database/as-actor.ts';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { samples } from '../../evidence/testing/samples.ts';
import { publishBySilence } from '../../jobs/timers.ts';
import { digestOf, evidenceUrl, filedReport, put, submitted, type FiledReport } from '../../testing/evidence-world.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let lead: Asks;
let moderator: Asks;
let company: Asks;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) =>
      storePublished(transaction, [exampleReport('bulk-carrier-in-service')], { organisations, now: test.now() }),
    );
  [lead, moderator, company] = [await test.as('lead'), await test.as('moderator'), await test.as('company-admin')];
});
afterAll(async () => {
  await test.stop();
});

const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;
interface Listed {
  counts: object;
  mayHandIn: boolean;
  items: { evidenceId: string; state: string; file: { name: string; kind: string; scan: string } | null }[];
}
const list = async (asks: Asks, filed: FiledReport): Promise<Listed> =>
  (await asks('GET', evidenceUrl(filed))).json<Listed>();
const stateOf = (listed: Listed, id: string): string | undefined =>
  listed.items.find(({ evidenceId }) => evidenceId === id)?.state;
/** From the supplier to the company’s desk. */
async function accepted(filed: FiledReport): Promise<void> {
  const path = (step: string): string => `/reports/${filed.report.id}/revisions/${filed.report.revision}/${step}`;
  await moderator('POST', path('take'), {});
  const answer = await moderator('POST', path('accept'), {});
  if (answer.statusCode !== 200) throw new Error(answer.body.slice(0, 300));
}

describe('evidence that a report lists', () => {
  it('is missing until the very file came, then opens for those whose case it is', async () => {
    const filed = await submitted(test);
    const before = await list(lead, filed);
    expect(before).toMatchObject({
      counts: { declared: filed.report.evidence.length, arrived: 0, missing: filed.report.evidence.length },
      mayHandIn: true,
    });
    const done = await put(lead, filed, 'EV-001');
    expect(done.json()).toMatchObject({ evidenceId: 'EV-001', kind: 'text', scan: 'unscanned', name: 'EV-001.txt' });
    const after = await list(lead, filed);
    expect(after.counts).toMatchObject({ arrived: 1 });
    expect(stateOf(after, 'EV-001')).toBe('arrived');
    expect(stateOf(after, 'EV-002')).toBe('missing');
    expect(codeOf(await put(lead, filed, 'EV-001'))).toBe('evidence-held-already');
    for (const asks of [lead, moderator]) {
      const file = await asks('GET', evidenceUrl(filed, 'EV-001', '/file'));
      expect(file.rawPayload).toEqual(filed.files.get('EV-001'));
    }
  });

  it('is given out so that no browser opens it, and each look is in the log', async () => {
    const filed = await submitted(test);
    await put(lead, filed, 'EV-001');
    await accepted(filed);
    const before = await looks();
    const file = await company('GET', evidenceUrl(filed, 'EV-001', '/file'));
    expect(file.statusCode).toBe(200);
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="EV-001.txt"; filename*=UTF-8''EV-001.txt`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect((await moderator('GET', evidenceUrl(filed, 'EV-001', '/file'))).statusCode).toBe(200);
    expect((await looks()) - before).toBe(2);
    const log = (await company('GET', '/access/log')).json<{ items: { what: string; reader: string }[] }>().items;
    expect(log.slice(0, 2).map(({ what }) => what)).toEqual(['evidence', 'evidence']);
  });

  it('lies sealed on the disk, and its row and its event came in one transaction', async () => {
    const filed = await submitted(test);
    const held = (await put(lead, filed, 'EV-003')).json<{ id: string; sha256: string }>();
    const row = await test.databases.worker
      .selectFrom('evidence_file')
      .selectAll()
      .where('id', '=', held.id)
      .executeTakeFirstOrThrow();
    const bytes = filed.files.get('EV-003') ?? Buffer.alloc(0);
    expect(row).toMatchObject({ sha256: digestOf(bytes), declared_sha256: digestOf(bytes), evidence_id: 'EV-003' });
    expect(row.blob_id).not.toBe(row.sha256);
    const sealed = Buffer.from(await test.evidence.house.place.store.get(row.blob_id));
    expect(sealed.includes(bytes.subarray(0, 20))).toBe(false);
    const event = await test.databases.worker
      .selectFrom('event')
      .select(['type', 'facts'])
      .where('subject', '=', `evidence:${filed.report.id}`)
      .executeTakeFirstOrThrow();
    expect(event).toMatchObject({
      type: 'report:evidence-arrived',
      facts: { evidence: 'EV-003', sha256: held.sha256 },
    });
  });
});

describe('a file that is not the one stated', () => {
  it.each<[string, (right: Buffer) => Buffer, string]>([
    [
      'with other bytes',
      (right) => Buffer.from(right.map((byte, n) => (n === 0 ? byte ^ 1 : byte))),
      'evidence-digest-differs',
    ],
    ['that is longer', (right) => Buffer.concat([right, Buffer.from('x')]), 'evidence-size-differs'],
    ['that is shorter', (right) => right.subarray(1), 'evidence-size-differs'],
    ['without bytes', () => Buffer.alloc(0), 'evidence-empty'],
  ])('%s is refused, told to the moderator, and leaves nothing', async (_, wrong, code) => {
    const filed = await submitted(test);
    const held = await blobs();
    const answer = await put(lead, filed, 'EV-002', wrong(filed.files.get('EV-002') ?? Buffer.alloc(0)));
    expect(codeOf(answer)).toBe(code);
    expect(await blobs()).toBe(held);
    expect(stateOf(await list(moderator, filed), 'EV-002')).toBe(
      code === 'evidence-empty' ? 'missing' : 'wrong-digest',
    );
    expect((await put(lead, filed, 'EV-002')).statusCode).toBe(200);
    expect(stateOf(await list(moderator, filed), 'EV-002')).toBe('arrived');
  });

  it.each<[string, Buffer, string, string, string]>([
    [
      'a program',
      Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
      'EV-004.txt',
      'text/plain',
      'evidence-not-text',
    ],
    [
      'a page named as a picture',
      Buffer.from('<html><script>1</script></html>'),
      'EV-004.png',
      'image/png',
      'evidence-kind-differs',
    ],
    ['an ending that nobody knows', Buffer.from('x'), 'EV-004.exe', 'text/plain', 'evidence-kind-not-allowed'],
    ['a picture named as text', samples['bridge.png'], 'EV-004.txt', 'text/plain', 'evidence-kind-differs'],
  ])('%s is refused though the report states it', async (_, bytes, fileName, mediaType, code) => {
    const filed = await submitted(test, filedReport({ 'EV-004': { bytes, fileName, mediaType } }));
    const answer = await put(lead, filed, 'EV-004');
    expect([answer.statusCode, codeOf(answer)]).toEqual([415, code]);
  });
});

describe('the door', () => {
  it('is shut to everybody else, who learn nothing', async () => {
    const filed = await submitted(test);
    await put(lead, filed, 'EV-001');
    const url = evidenceUrl(filed, 'EV-001', '/file');
    const absent = (
      await (
        await test.as('otto@fathom.example')
      )(
        'GET',
        evidenceUrl(
          { ...filed, report: { ...filed.report, id: test.ids.people.get('lars@saltmarsh.example') ?? '' } },
          'EV-001',
          '/file',
        ),
      )
    ).json<object>();
    for (const who of ['otto@fathom.example', 'petra@meridian.example', 'stellan@corvus.example'] as const) {
      const answer = await (await test.as(who))('GET', url);
      expect([who, answer.statusCode, codeOf(answer)]).toEqual([who, 404, 'report-not-found']);
      expect(Object.keys(answer.json<object>()).sort()).toEqual(Object.keys(absent).sort());
      expect((await (await test.as(who))('GET', evidenceUrl(filed))).statusCode).toBe(404);
    }
    for (const who of ['uma@harbour.example', 'registrar', 'auditor', 'panel-member', 'trainee', 'master'] as const)
      expect([who, (await (await test.as(who))('GET', url)).statusCode]).toEqual([who, 403]);
    expect((await test.nobody('GET', url)).statusCode).toBe(401);
    expect((await put(await test.as('otto@fathom.example'), filed, 'EV-002')).statusCode).toBe(404);
    expect((await put(await test.as('practitioner'), filed, 'EV-002')).statusCode).toBe(403);
    expect((await put(moderator, filed, 'EV-002')).statusCode).toBe(403);
  });

  it('opens to the company when the case is before it', async () => {
    const filed = await submitted(test);
    await put(lead, filed, 'EV-001');
    expect((await company('GET', evidenceUrl(filed))).statusCode).toBe(404);
    await accepted(filed);
    expect((await list(company, filed)).counts).toMatchObject({ arrived: 1 });
    expect((await company('GET', evidenceUrl(filed, 'EV-001', '/file'))).statusCode).toBe(200);
    expect(
      (await (await test.as('stellan@corvus.example'))('GET', evidenceUrl(filed, 'EV-001', '/file'))).statusCode,
    ).toBe(404);
  });

  it('stays shut to the company for a file of a revision that is not before it', async () => {
    const filed = await submitted(test);
    await put(lead, filed, 'EV-001');
    await accepted(filed);
    await company('POST', `/reports/${filed.report.id}/revisions/1/publish`, {});
    const fresh = Buffer.from('Another look at the ports.\n');
    const second: FiledReport = {
      files: new Map([['EV-002', fresh]]),
      report: {
        ...filed.report,
        revision: 2,
        supersedes: {
          revision: 1,
          sha256: reportDigest(filed.report),
          reason: 'late-evidence',
          text: 'A file was taken anew.',
          parts: ['evidence'],
        },
        evidence: filed.report.evidence.map((one) =>
          one.id === 'EV-002' ? { ...one, size: fresh.length, sha256: digestOf(fresh) } : one,
        ),
      },
    };
    await submitted(test, second);
    expect((await put(lead, second, 'EV-002')).statusCode).toBe(200);
    expect((await list(lead, second)).counts).toMatchObject({ arrived: 2 });
    const seen = await list(company, filed);
    expect([stateOf(seen, 'EV-001'), stateOf(seen, 'EV-002')]).toEqual(['arrived', 'missing']);
    expect((await company('GET', evidenceUrl(second, 'EV-002', '/file'))).statusCode).toBe(404);
  });

  it('is shut to a moderator with a tie, by the code and by the database', async () => {
    const filed = await submitted(test);
    const held = (await put(lead, filed, 'EV-001')).json<{ id: string }>();
    const dario = await test.as('dario@body.example');
    expect((await dario('GET', evidenceUrl(filed))).statusCode).toBe(200);
    const tie = await test.databases.identity
      .insertInto('interest')
      .values({
        person_id: test.ids.people.get('dario@body.example') ?? '',
        organisation_id: test.ids.organisations.get('saltmarsh') ?? '',
        reason: 'shares',
        since: '2026-01-01',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect(codeOf(await dario('GET', evidenceUrl(filed)))).toBe('conflict-of-interest');
    expect(codeOf(await dario('GET', evidenceUrl(filed, 'EV-001', '/file')))).toBe('conflict-of-interest');
    const rows = (email: `${string}@${string}`) =>
      asActor(
        test.databases.app,
        {
          personId: test.ids.people.get(email) ?? null,
          organisationId: test.ids.organisations.get('body') ?? null,
          kind: 'body',
          recipientClass: null,
          role: 'moderator',
          name: email,
          vessels: null,
          scopes: null,
          isSteppedUp: true,
        },
        async (transaction) =>
          (await sql<{ id: string }>`select id from evidence_file where id = ${held.id}`.execute(transaction)).rows
            .length,
        test.now(),
      );
    expect([await rows('carys@body.example'), await rows('dario@body.example')]).toEqual([1, 0]);
    await test.databases.identity.deleteFrom('interest').where('id', '=', tie.id).execute();
  });

  it('is shut to a file when the case is past, also for its supplier', async () => {
    const filed = await submitted(test);
    await put(lead, filed, 'EV-001');
    await accepted(filed);
    const late = await put(lead, filed, 'EV-002');
    expect([late.statusCode, codeOf(late)]).toEqual([409, 'not-in-this-state']);
    expect((await list(lead, filed)).mayHandIn).toBe(false);
    test.setNow('2026-12-09T10:00:00Z');
    await publishBySilence(test.databases.worker, '2026-12-09T10:00:00Z');
    test.setNow('2026-11-23T10:00:00Z');
    expect((await lead('GET', evidenceUrl(filed, 'EV-001', '/file'))).statusCode).toBe(200);
    const insurer = await test.as('uma@harbour.example');
    expect((await insurer('GET', evidenceUrl(filed, 'EV-001', '/file'))).statusCode).toBe(403);
    const withdrawn = await (
      await test.as('supplier-admin')
    )('POST', `/reports/${filed.report.id}/revisions/1/withdraw`, {
      reasonCode: 'material-error',
      reason: 'A mistake.',
    });
    expect(withdrawn.statusCode, withdrawn.body).toBe(200);
    expect(codeOf(await lead('GET', evidenceUrl(filed, 'EV-001', '/file')))).toBe('evidence-not-found');
  });

  it.each(['../EV-001', '..%2f..%2fserver-secret', 'EV-001%00', '%2e%2e', 'EV-001/../../x', '<script>'])(
    'answers a path trick like %s as something that is not there',
    async (trick) => {
      const filed = await submitted(test);
      const answer = await lead('GET', evidenceUrl(filed, trick, '/file'));
      expect([400, 404]).toContain(answer.statusCode);
      const sent = await lead('PUT', evidenceUrl(filed, trick), Buffer.from('x'), {
        'content-type': 'application/octet-stream',
      });
      expect([400, 404]).toContain(sent.statusCode);
    },
  );
});

describe('the rules on files', () => {
  it('are run over what came, for supplier and moderator', async () => {
    const filed = await submitted(test);
    await put(lead, filed, 'EV-001');
    const checked = (await moderator('GET', `/reports/${filed.report.id}/revisions/1/evidence-check`)).json<{
      files: number;
      rules: { id: string; result: string }[];
      messages: { rule: string }[];
    }>();
    expect(checked.files).toBe(1);
    expect(checked.rules.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['EVD-001', 'EVD-002', 'EVD-007', 'EVD-011']),
    );
    expect(checked.rules.find(({ id }) => id === 'EVD-001')?.result).toBe('passed');
    expect(checked.messages.some(({ rule }) => rule === 'EVD-002')).toBe(true);
  });
});

describe('the key', () => {
  it('is a file for its owner alone when none was configured', async () => {
    const { stat } = await import('node:fs/promises');
    const folder = join(test.evidence.house.uploadsFolder, '../..');
    expect((await stat(join(folder, 'evidence-keys'))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, 'evidence-keys'), 'utf8')).toMatch(/^1:[A-Za-z0-9+/]{43}=\n$/);
  });
});

const looks = async (): Promise<number> =>
  Number(
    (
      await test.databases.worker
        .selectFrom('access_log')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .where('what', '=', 'evidence')
        .executeTakeFirstOrThrow()
    ).n,
  );
const blobs = async (): Promise<number> =>
  (await readdir(join(test.evidence.house.uploadsFolder, '../files'), { recursive: true, withFileTypes: true })).filter(
    (one) => one.isFile(),
  ).length;
