// A company shows that a finding is mended; its tester and the moderator open the proof, competitors and recipients do not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let company: Asks;
let id: string;
const report = exampleReport('bulk-carrier-in-service');

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker.transaction().execute(async (transaction) => {
    await storePublished(transaction, [report], { organisations, now: test.now() });
    await storePublished(transaction, [exampleReport('container-newbuild-e26')], { organisations, now: test.now() });
  });
  company = await test.as('company-admin');
  id = (await company('GET', '/findings')).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
});
afterAll(async () => {
  await test.stop();
});

const attach = (asks: Asks, name: string, text = `Port shut, ${name}\n`, finding = id) =>
  asks('POST', `/findings/${finding}/proofs?name=${encodeURIComponent(name)}`, Buffer.from(text), {
    'content-type': 'application/octet-stream',
  });
const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;

describe('proof', () => {
  it('of a fixed finding is attached, seen by its tester and the moderator, and stands in its history', async () => {
    await company('POST', '/findings/changes', { ids: [id], action: 'report-fixed' });
    const made = await attach(company, 'ports.txt');
    expect(made.statusCode, made.body).toBe(201);
    const file = made.json<{ id: string }>();
    for (const who of ['lead', 'practitioner', 'moderator', 'superintendent'] as const) {
      const asks = await test.as(who);
      const { items } = (await asks('GET', `/findings/${id}/proofs`)).json<{ items: { name: string }[] }>();
      expect(items.map(({ name }) => name)).toEqual(['ports.txt']);
      const opened = await asks('GET', `/findings/${id}/proofs/${file.id}/file`);
      expect([who, opened.body]).toEqual([who, 'Port shut, ports.txt\n']);
      expect(opened.headers['content-disposition']).toMatch(/^attachment/);
    }
    const evidence = await (await test.as('lead'))('GET', `/reports/${report.id}/revisions/1/evidence`);
    expect(evidence.json()).toMatchObject({
      proofs: [{ findingId: id, name: 'ports.txt', from: 'Meridian Shipmanagement' }],
    });
    const shown = (await company('GET', `/findings/${id}`)).json<{ history: { type: string }[] }>();
    expect(shown.history[0]?.type).toBe('finding:evidence-attached');
    expect(codeOf(await attach(company, 'again.txt', 'Port shut, ports.txt\n'))).toBe('evidence-held-already');
    const log = (await company('GET', '/access/log')).json<{ items: { what: string }[] }>().items;
    expect(log.filter(({ what }) => what === 'evidence')).toHaveLength(4);
  });

  it('is shut to competitors, other suppliers, recipients and strangers', async () => {
    const { id: fileId } = (await attach(company, 'other.txt')).json<{ id: string }>();
    for (const who of ['stellan@corvus.example', 'otto@fathom.example'] as const) {
      const asks = await test.as(who);
      expect([who, codeOf(await asks('GET', `/findings/${id}/proofs`))]).toEqual([who, 'finding-not-found']);
      expect([who, codeOf(await asks('GET', `/findings/${id}/proofs/${fileId}/file`))]).toEqual([
        who,
        'evidence-not-found',
      ]);
    }
    expect(codeOf(await attach(await test.as('stellan@corvus.example'), 'x.txt'))).toBe('finding-not-found');
    for (const who of ['uma@harbour.example', 'auditor', 'registrar', 'trainee'] as const)
      expect((await (await test.as(who))('GET', `/findings/${id}/proofs/${fileId}/file`)).statusCode).toBe(403);
    expect((await test.nobody('GET', `/findings/${id}/proofs`)).statusCode).toBe(401);
    const foreign = (await (await test.as('stellan@corvus.example'))('GET', '/findings')).json<{
      items: { id: string }[];
    }>();
    const mixed = await company('GET', `/findings/${foreign.items[0]?.id ?? ''}/proofs/${fileId}/file`);
    expect(codeOf(mixed)).toBe('evidence-not-found');
  });

  it.each([
    ['../../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Windows\\system32\\shut.txt', 'shut.txt'],
    ['con.txt', '_con.txt'],
    ['a\u202etxt.exe.txt', 'atxt.exe.txt'],
    ['line\r\nSet-Cookie: x.txt', 'lineSet-Cookie_ x.txt'],
    ['"; filename="x.html.txt', '_; filename=_x.html.txt'],
    ['.txt/.txt', 'evidence'],
  ])('named %j does nothing by its name', async (name, clean) => {
    const made = await attach(company, name, `Proof ${name}\n`);
    if (clean === 'evidence') {
      expect(codeOf(made)).toBe('evidence-kind-not-allowed');
      return;
    }
    expect(made.json()).toMatchObject({ name: clean });
    const { id: fileId } = made.json<{ id: string }>();
    const opened = await company('GET', `/findings/${id}/proofs/${fileId}/file`);
    expect(opened.headers['content-disposition']).toMatch(
      /^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w.%-]+$/,
    );
    expect(opened.headers['set-cookie']).toBeUndefined();
  });

  it('is not awaited for a finding that is closed, nor taken when it is a program', async () => {
    expect(codeOf(await attach(company, 'tool.exe'))).toBe('evidence-kind-not-allowed');
    expect(codeOf(await attach(company, 'tool.txt', 'MZ\u0000\u0001'))).toBe('evidence-not-text');
    await test.databases.worker
      .updateTable('finding')
      .set({ status: 'verified-closed' })
      .where('id', '=', id)
      .execute();
    expect(codeOf(await attach(company, 'late.txt'))).toBe('not-in-this-state');
  });
});
