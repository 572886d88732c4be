// Whoever sends something wrong is told what, where and what to do; nothing is kept, nothing is drawn as markup, nothing breaks.
import { limits } from '@plimsoll/validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../demo/demo-organisations.ts';
import { storePublished } from '../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../testing/test-app.ts';

let test: TestApp;
let company: Asks;
let lead: Asks;
const report = exampleReport('bulk-carrier-in-service');

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [report], { organisations, now: test.now() }));
  company = await test.as('company-admin');
  lead = await test.as('lead');
});
afterAll(async () => {
  await test.stop();
});

const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;
const grant = (): object => ({
  recipientId: test.ids.organisations.get('harbour'),
  imoNumber: '2100024',
  tier: 1,
  purpose: 'Policy',
});

describe('a request', () => {
  it('with a key twice is refused, and the place named', async () => {
    const answer = await company('POST', '/access/grants', '{"tier":1,"purpose":"x","tier":4}');
    expect(answer.json()).toMatchObject({
      status: 400,
      code: 'request-not-understood',
      errors: [{ pointer: '/tier' }],
    });
  });

  it.each([
    ['no JSON', '{"tier":'],
    ['a list', '[]'],
    ['a prototype', '{"__proto__":{"tier":4},"tier":1,"purpose":"x"}'],
    ['an unknown field', '{"tier":1,"purpose":"x","isAdmin":true}'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString('latin1')],
    ['a text beyond its length', JSON.stringify({ tier: 1, purpose: 'x'.repeat(201) })],
    ['an empty text', JSON.stringify({ tier: 1, purpose: '   ' })],
  ])('of %s is refused', async (_, body) => {
    const answer = await company('POST', '/access/grants', body);
    expect([answer.statusCode, codeOf(answer)]).toEqual([400, 'request-not-understood']);
  });

  it('of another media type, or larger than the limit, is refused', async () => {
    const wrong = await company('POST', '/access/grants', 'tier=1', { 'content-type': 'text/plain' });
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([415, 'media-type-not-supported']);
    const large = await company(
      'POST',
      '/access/grants',
      JSON.stringify({ ...grant(), purpose: 'x'.repeat(1_100_000) }),
    );
    expect([large.statusCode, codeOf(large)]).toEqual([413, 'document-too-large']);
    const huge = await lead('POST', '/reports', ' '.repeat(limits.bytes + 2048));
    expect([huge.statusCode, codeOf(huge)]).toEqual([413, 'document-too-large']);
  });

  it('from a page of another site is refused, though the cookie came with it', async () => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
      const answer = await company('POST', '/access/grants', grant(), headers);
      expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'not-allowed']);
    }
    const form = await test.app.inject({
      method: 'POST',
      url: '/do/signOut',
      headers: {
        cookie: await test.cookieOf('company-admin'),
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'cross-site',
      },
      payload: '_back=/today',
    });
    expect(form.statusCode).toBe(403);
  });

  it.each([
    '/reports/abc/revisions/1/case',
    "/reports/'%20or%201=1/revisions/1",
    '/report-points/1/answer',
    '/vessels/%00/profile',
    '/access/log?after=!!',
    '/access/log?unknown=1',
  ])('to %s breaks nothing', async (path) => {
    const answer = path.includes('answer') ? await lead('POST', path, { answer: 'x' }) : await company('GET', path);
    expect(answer.statusCode).toBeLessThan(500);
  });
});

describe('text that people typed', () => {
  const markup = '<img src=x onerror=alert(1)></textarea><script>alert(2)</script>';

  it('is never markup: on the page of access, of the log, of a case, or of a refusal', async () => {
    const cookie = await test.cookieOf('company-admin');
    await company('POST', '/access/grants', { ...grant(), purpose: markup });
    await (
      await test.as('uma@harbour.example')
    )('GET', `/vessels/2100024/profile?purpose=${encodeURIComponent(markup)}`);
    for (const url of ['/access', '/access/log', '/today']) {
      const page = await test.app.inject({ url, headers: { cookie } });
      expect(page.statusCode).toBe(200);
      expect(page.body, url).not.toContain('<img src=x');
      expect(page.body, url).not.toContain('<script');
    }
    const refused = await test.app.inject({
      method: 'POST',
      url: '/do/grantAccess',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        'body.purpose': markup,
        'body.tier': '9',
        _back: 'https://elsewhere.example',
      }).toString(),
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Nothing was changed');
    expect(refused.body).not.toContain('<script');
    expect(refused.body).not.toContain('elsewhere.example"');
    expect(refused.body).toContain('&lt;script&gt;');
  });

  it('in the address to go to after signing in leads nowhere but here', async () => {
    for (const then of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      'javascript:alert(1)',
    ]) {
      const page = await test.app.inject(`/sign-in?then=${encodeURIComponent(then)}`);
      expect(page.body, then).toContain('name="_back" value="/today"');
    }
  });
});

describe('signing in', () => {
  const signIn = (email: string, password: string) => test.nobody('POST', '/session', { email, password });

  it('says the same for a wrong password and an unknown account, and makes guessers wait', async () => {
    const [wrong, unknown] = [
      await signIn('stellan@corvus.example', 'wrong'),
      await signIn('nobody@corvus.example', 'wrong'),
    ];
    const { traceId: _a, ...one } = wrong.json<Record<string, unknown>>();
    const { traceId: _b, ...other } = unknown.json<Record<string, unknown>>();
    expect(one).toEqual(other);
    for (let n = 0; n < 9; n++) await signIn('stellan@corvus.example', 'wrong');
    expect(codeOf(await signIn('stellan@corvus.example', 'load-line-1876'))).toBe('too-many-requests');
    test.setNow('2026-11-23T10:20:00Z');
    expect((await signIn('stellan@corvus.example', 'load-line-1876')).statusCode).toBe(200);
    test.setNow('2026-11-23T10:00:00Z');
  });

  it('for the body is not complete without the second factor, and a code works once', async () => {
    const { codeAt } = await import('../features/accounts/authenticator-codes.ts');
    const { demoSecret } = await import('../demo/demo-people.ts');
    const first = await signIn('ada@body.example', 'load-line-1876');
    expect(first.json()).toMatchObject({ waitsFor: 'second-factor', acting: null });
    const cookie = String(first.headers['set-cookie']).split(';')[0] ?? '';
    const ask = (method: 'GET' | 'POST', url: string, body?: object) =>
      test.app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { payload: JSON.stringify(body) } : {}),
      });
    expect((await ask('GET', '/access/break-glass')).json()).toMatchObject({
      status: 403,
      code: 'second-factor-needed',
    });
    expect(codeOf(await ask('POST', '/session/second-factor', { code: '000000' }))).toBe('code-wrong');
    const code = codeAt(demoSecret, test.now());
    const second = await ask('POST', '/session/second-factor', { code });
    expect(second.json()).toMatchObject({ waitsFor: null, acting: { role: 'registrar' } });
    expect((await ask('GET', '/access/break-glass')).statusCode, 'the token changed with what it is worth').toBe(401);
    const again = await signIn('ada@body.example', 'load-line-1876');
    const replay = await test.app.inject({
      method: 'POST',
      url: '/api/v1/session/second-factor',
      headers: { cookie: String(again.headers['set-cookie']).split(';')[0] ?? '', 'content-type': 'application/json' },
      payload: JSON.stringify({ code }),
    });
    expect(codeOf(replay)).toBe('code-wrong');
  });

  it('ends: a session revoked, idle or too old opens nothing', async () => {
    const ask = await test.as('superintendent');
    const other = await test.as('superintendent');
    const { items } = (await ask('GET', '/account/sessions')).json<{ items: { id: string; isCurrent: boolean }[] }>();
    const foreign = items.find(({ isCurrent }) => !isCurrent);
    expect(
      (await (await test.as('company-admin'))('DELETE', `/account/sessions/${foreign?.id ?? ''}`)).statusCode,
    ).toBe(404);
    for (const { id, isCurrent } of items) if (!isCurrent) await ask('DELETE', `/account/sessions/${id}`);
    expect((await other('GET', '/account')).statusCode).toBe(401);
    test.setNow('2026-11-23T11:01:01Z');
    expect((await ask('GET', '/account')).statusCode).toBe(401);
    test.setNow('2026-11-23T10:00:00Z');
  });

  it('a grave step asks for a fresh proof, and the page keeps what was typed until it is given', async () => {
    const cookie = await test.cookieOf('company-admin');
    test.setNow('2026-11-23T10:06:00Z');
    const post = (fields: Record<string, string>) =>
      test.app.inject({
        method: 'POST',
        url: '/do/grantAccess',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
        payload: new URLSearchParams({
          'body.recipientId': test.ids.organisations.get('charter') ?? '',
          'body.tier': '1',
          'body.purpose': 'Fixture of May',
          _back: '/access',
          ...fields,
        }).toString(),
      });
    const asked = await post({});
    expect(asked.body).toContain('Prove and go on');
    expect(asked.body).toContain('Fixture of May');
    const done = await post({ _password: 'load-line-1876' });
    expect([done.statusCode, done.headers.location]).toEqual([303, '/access']);
    test.setNow('2026-11-23T10:00:00Z');
  });
});
