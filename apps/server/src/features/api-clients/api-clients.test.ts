// What an integrator relies on, and who must not get in: a key does what its scopes say, is shown once, and opens nothing when it is revoked, expired or used for more.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let admin: Asks;
beforeAll(async () => {
  test = await startTestApp();
  admin = await test.as('supplier-admin');
});
afterAll(async () => {
  await test.stop();
});

const make = (change: object = {}, as: Asks = admin) =>
  as('POST', '/api-clients', {
    name: 'Our pipeline',
    role: 'lead',
    scopes: 'reports:write reports:read',
    days: 30,
    ...change,
  });
const keyed =
  (key: string, scheme = 'Bearer') =>
  (method: 'GET' | 'POST', path: string, body?: unknown) =>
    test.nobody(method, path, body, { authorization: `${scheme} ${key}` });
const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;

describe('a key', () => {
  it('is shown once, kept as a digest, and submits a report', async () => {
    const made = (await make()).json<{ client: { id: string; hint: string }; secret: string }>();
    expect(made.secret).toMatch(/^plm_[\w-]{43}$/);
    expect((await admin('GET', '/api-clients')).body).not.toContain(made.secret);
    expect(
      await test.databases.identity.selectFrom('api_client').selectAll().execute().then(JSON.stringify),
    ).not.toContain(made.secret);
    expect((await keyed(made.secret)('POST', '/reports', exampleReport('bulk-carrier-in-service'))).statusCode).toBe(
      201,
    );
    expect((await keyed(made.secret)('GET', '/reports')).json<{ items: unknown[] }>().items).toHaveLength(1);
  });

  it('does nothing beyond its scopes, nor what only people do', async () => {
    const { secret } = (await make({ scopes: 'reports:read' })).json<{ secret: string }>();
    expect(codeOf(await keyed(secret)('POST', '/reports', {}))).toBe('not-allowed');
    expect(codeOf(await keyed(secret)('GET', '/account/sessions'))).toBe('not-allowed');
    expect(codeOf(await keyed(secret)('GET', '/access/readers'))).toBe('not-allowed');
  });

  it.each([
    [{ scopes: 'everything' }, 'scope-unknown'],
    [{ scopes: ' ' }, 'scope-unknown'],
    [{ role: 'company-admin' }, 'role-not-given'],
    [{ role: 'moderator' }, 'role-not-given'],
    [{ days: 4000 }, 'request-not-understood'],
  ])('is not made with %o', async (change, code) => {
    expect(codeOf(await make(change))).toBe(code);
  });

  it('opens nothing once revoked or expired, and is not for another organisation to revoke', async () => {
    const made = (await make()).json<{ client: { id: string }; secret: string }>();
    expect((await (await test.as('company-admin'))('DELETE', `/api-clients/${made.client.id}`)).statusCode).toBe(404);
    expect((await keyed(made.secret)('GET', '/reports')).statusCode).toBe(200);
    await admin('DELETE', `/api-clients/${made.client.id}`);
    expect((await keyed(made.secret)('GET', '/reports')).statusCode).toBe(401);
    const short = (await make({ days: 1 })).json<{ secret: string }>();
    test.setNow('2026-11-24T10:00:01Z');
    expect((await keyed(short.secret)('GET', '/reports')).statusCode).toBe(401);
    test.setNow('2026-11-23T10:00:00Z');
  });

  it('becomes a token of fifteen minutes, with fewer scopes when asked and never more', async () => {
    const { client, secret } = (await make({ scopes: 'reports:read' })).json<{
      client: { id: string };
      secret: string;
    }>();
    const basic = Buffer.from(`${client.id}:${secret}`).toString('base64');
    const ask = (body: object, credentials = basic) => keyed(credentials, 'Basic')('POST', '/oauth/token', body);
    const answer = await ask({ grant_type: 'client_credentials' });
    expect(answer.json()).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'reports:read' });
    const { access_token: token } = answer.json<{ access_token: string }>();
    expect((await keyed(token)('GET', '/reports')).statusCode).toBe(200);
    expect(codeOf(await ask({ grant_type: 'client_credentials', scope: 'reports:write' }))).toBe('scope-unknown');
    expect(codeOf(await ask({ grant_type: 'client_credentials' }, Buffer.from('x:y').toString('base64')))).toBe(
      'client-refused',
    );
    expect(codeOf(await ask({ grant_type: 'password' }))).toBe('request-not-understood');
    test.setNow('2026-11-23T10:15:01Z');
    expect((await keyed(token)('GET', '/reports')).statusCode).toBe(401);
    test.setNow('2026-11-23T10:00:00Z');
  });
});
