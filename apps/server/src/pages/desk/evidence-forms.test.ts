// Evidence as people without a script hand it in and take it out: many files in one form, each answered; downloads that no browser opens.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { submitted, type FiledReport } from '../../testing/evidence-world.ts';
import { exampleReport, startTestApp, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let cookie: string;
let filed: FiledReport;
let page: string;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) =>
      storePublished(transaction, [exampleReport('bulk-carrier-in-service')], { organisations, now: test.now() }),
    );
  cookie = await test.cookieOf('lars@saltmarsh.example');
  filed = await submitted(test);
  page = `/reports/${filed.report.id}/1`;
});
afterAll(async () => {
  await test.stop();
});

const BOUNDARY = 'a-boundary';
const send = (url: string, files: readonly (readonly [name: string, bytes: Buffer])[], headers: object = { cookie }) =>
  test.app.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([
      ...files.flatMap(([name, bytes]) => [
        Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
        bytes,
        Buffer.from('\r\n'),
      ]),
      Buffer.from(`--${BOUNDARY}--\r\n`),
    ]),
  });
const get = (url: string, who = cookie) => test.app.inject({ url, headers: { cookie: who } });
const file = (id: string): Buffer => filed.files.get(id) ?? Buffer.alloc(0);

describe('the page of a case', () => {
  it('takes many files at once and says what became of each that was refused', async () => {
    expect((await get(page)).body).toContain(`0 of the ${filed.report.evidence.length} files`);
    const done = await send(`${page}/evidence`, [
      ['EV-001.txt', file('EV-001')],
      ['EV-002.txt', file('EV-002')],
    ]);
    expect([done.statusCode, done.headers.location]).toEqual([303, `${page}#evidence`]);
    const some = await send(`${page}/evidence`, [
      ['EV-003.txt', file('EV-003')],
      ['EV-004.txt', Buffer.from('Something else.\n')],
      ['<b>.txt', Buffer.from('x')],
    ]);
    expect(some.statusCode).toBe(422);
    expect(some.body).toContain('1 taken in, 2 not');
    expect(some.body).toMatch(/EV-004\.txt.*does not have the size stated/s);
    expect(some.body).toContain('_b_.txt');
    expect(some.body).not.toContain('<b>');
    const shown = (await get(page)).body;
    expect(shown).toContain(`3 of the ${filed.report.evidence.length} files`);
    expect(shown).toContain('Handed in with other bytes than the report states: EV-004');
    expect(shown).toContain('not scanned for harm');
  });

  it('gives a file to those whose case it is, and its evidence stands on no other page', async () => {
    const opened = await get(`${page}/evidence/EV-001`);
    expect(opened.rawPayload).toEqual(file('EV-001'));
    expect(opened.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
    expect(opened.headers['content-disposition']).toMatch(/^attachment/);
    const moderator = await test.cookieOf('carys@body.example');
    expect((await get(page, moderator)).body).toContain('What the rules say of the files');
    expect((await get(`${page}/evidence-check`, moderator)).body).toContain('EVD-001');
    expect((await get(page, moderator)).body).not.toContain('Hand in files');
    const auditor = await test.cookieOf('farid@body.example');
    expect((await get(page, auditor)).body).not.toContain('id="evidence"');
    for (const who of ['stellan@corvus.example', 'otto@fathom.example'] as const)
      expect((await get(`${page}/evidence/EV-001`, await test.cookieOf(who))).statusCode).toBe(404);
    expect((await get(`${page}/evidence/EV-001`, '')).headers.location).toMatch(/^\/sign-in/);
  });

  it('takes nothing from strangers, other sites, or a form without a file', async () => {
    const one = [['EV-005.txt', file('EV-005')]] as const;
    expect((await send(`${page}/evidence`, one, {})).headers.location).toMatch(/^\/sign-in/);
    expect(
      (await send(`${page}/evidence`, one, { cookie, 'sec-fetch-site': 'cross-site' })).statusCode,
    ).toBeGreaterThanOrEqual(400);
    const other = await send(`${page}/evidence`, one, { cookie: await test.cookieOf('otto@fathom.example') });
    expect(other.body).toContain('No such report');
    expect((await send(`${page}/evidence`, [])).body).toContain('carries no file');
    expect((await send(`${page}/evidence`, [['EV-005.txt', Buffer.alloc(17 * 1024 * 1024, 65)]])).body).toContain(
      '16 MiB',
    );
    expect((await get(page)).body).toContain('3 of the');
  });
});

describe('the page of a finding', () => {
  it('takes proof from the company and shows it to the tester’s case', async () => {
    const company = await test.cookieOf('petra@meridian.example');
    const asks = await test.as('petra@meridian.example');
    const [finding] = (await asks('GET', '/findings')).json<{ items: { id: string; title: string }[] }>().items;
    const url = `/findings/${finding?.id ?? ''}`;
    expect((await get(url, company)).body).toContain('Attach a file');
    const done = await send(`${url}/proofs`, [['after.txt', Buffer.from('Port shut.\n')]], { cookie: company });
    expect([done.statusCode, done.headers.location]).toEqual([303, `${url}#proof`]);
    const shown = (await get(url, company)).body;
    expect(shown).toContain('after.txt');
    expect(shown).toContain('Proof attached');
    const lead = (await get(`/reports/${exampleReport('bulk-carrier-in-service').id}/1`)).body;
    expect(lead).toContain('Proof of the company');
    const link = /href="(\/findings\/[0-9a-f-]+\/proofs\/[0-9a-f-]+)"/.exec(lead)?.[1] ?? '';
    expect((await get(link)).body).toBe('Port shut.\n');
    expect((await send(`${url}/proofs`, [['x.exe', Buffer.from('x')]], { cookie: company })).body).toContain(
      'not taken in',
    );
    const officer = await test.cookieOf('uma@harbour.example');
    expect((await get(link, officer)).statusCode).toBe(403);
  });
});
