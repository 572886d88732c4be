// Who asks too much is told so in headers before it happens and by a problem after; two processes together keep one quota.
import { operations, type OperationId } from '@plimsoll/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { matrix, type Example } from '../../testing/authorisation-matrix.ts';
import { exampleReport, startTestApp, type TestApp } from '../../testing/test-app.ts';
import { addressKey } from './address-key.ts';
import { measured, policyOf, ratePolicies } from './policies.ts';

let test: TestApp;
const bulk = exampleReport('bulk-carrier-in-service');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  await (
    await test.as('company-admin')
  )('POST', '/access/grants', {
    recipientId: test.ids.organisations.get('harbour'),
    imoNumber: IMO,
    tier: 2,
    purpose: 'Hull policy',
  });
});
afterAll(async () => {
  await test.stop();
});

const get = async (app: FastifyInstance, url: string, cookie?: string, remoteAddress = '192.0.2.7') =>
  app.inject({ url, remoteAddress, ...(cookie === undefined ? {} : { headers: { cookie } }) });

describe('every operation', () => {
  it.each(Object.keys(operations) as OperationId[])('%s says which limit it is held to', async (id) => {
    const one = operations[id] as { method: string; path: string };
    const row = (matrix as Readonly<Record<string, Example>>)[id];
    const path = one.path
      .replaceAll('{imoNumber}', IMO)
      .replaceAll('{revision}', '1')
      .replaceAll('{domain}', 'absent.example')
      .replaceAll(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
    const hasBody = one.method === 'post' || one.method === 'put';
    const answer = await test.nobody(
      one.method.toUpperCase() as 'GET',
      path + (row?.query ?? ''),
      hasBody ? (row?.body ?? {}) : undefined,
    );
    const named = String(answer.headers['ratelimit-policy']);
    expect(named).toContain('"address";q=100000;w=60');
    expect(named).toContain(`"${policyOf(id)}";q=`);
    expect(String(answer.headers['ratelimit'])).toMatch(
      new RegExp(`^"address";r=\\d+;t=\\d+, "${policyOf(id)}";r=\\d+;t=\\d+`),
    );
  });

  it('that shows vessels draws from a quota of the day', () => {
    const shows = (Object.keys(operations) as OperationId[]).filter((id) =>
      /^(get|list)(Vessel(s|Profile|Timeline)|Fleet|Findings)$|^export(Vessel|Attestation)$/.test(id),
    );
    expect(Object.keys(measured).toSorted()).toEqual(shows.toSorted());
  });
});

describe('a window', () => {
  it('closes for one who asks too often, with a wait and a problem; another address goes on', async () => {
    const app = await test.beside({ requestsPerMinute: 6 });
    const url = '/api/v1/vessels';
    for (let n = 0; n < 3; n++) expect((await get(app, url)).statusCode).toBe(200);
    const over = await get(app, url);
    expect(over.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(over.headers['content-type']).toContain('application/problem+json');
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(over.headers['ratelimit-policy']).toBe('"address";q=6;w=60, "read";q=3;w=60');
    expect(over.headers['ratelimit']).toMatch(/^"address";r=2;t=\d+, "read";r=0;t=\d+$/);
    expect((await get(app, url, undefined, '192.0.2.8')).statusCode).toBe(200);
  });

  it('is of the account and not of its address, so that an office is not one caller', async () => {
    const app = await test.beside({ requestsPerMinute: 8 });
    const [one, other] = [await test.cookieOf('uma@harbour.example'), await test.cookieOf('company-admin')];
    const ask = (cookie: string, address: string) => get(app, '/api/v1/account', cookie, address);
    for (let n = 0; n < 4; n++) expect((await ask(one, `192.0.2.${n}`)).statusCode).toBe(200);
    expect((await ask(one, '192.0.2.99')).statusCode).toBe(429);
    expect((await ask(other, '192.0.2.1')).statusCode).toBe(200);
  });

  it('of an address closes pages with a page, and before anything is read from the database', async () => {
    const app = await test.beside({ requestsPerMinute: 2 });
    for (let n = 0; n < 2; n++) await get(app, '/method');
    const page = await get(app, '/vessels', await test.cookieOf('company-admin'));
    expect([page.statusCode, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(page.body).toContain('Too many requests');
    expect(page.headers['retry-after']).toBeDefined();
  });

  it('of passwords is narrow, also through the form', async () => {
    const app = await test.beside({ requestsPerMinute: 20 });
    const form = (n: number) =>
      app.inject({
        method: 'POST',
        url: '/do/signIn',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `body.email=guess${n}@corvus.example&body.password=wrong`,
      });
    expect((await form(0)).statusCode).toBe(401);
    expect((await form(1)).statusCode).toBe(401);
    const over = await form(2);
    expect(over.body).toContain('Too many requests');
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(60);
    expect(ratePolicies['sign-in'].quota / ratePolicies['sign-in'].seconds).toBeLessThan(
      ratePolicies.read.quota / ratePolicies.read.seconds / 10,
    );
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('takes %s for %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

describe('the quota of the day', () => {
  it('is one for all processes: two together show no more looks than one may', async () => {
    const processes = [await test.beside({ looksPerDay: 60 }), await test.beside({ looksPerDay: 60 })];
    const cookie = await test.cookieOf('uma@harbour.example');
    const look = (n: number) => get(processes[n % 2] as FastifyInstance, `/api/v1/vessels/${IMO}/profile`, cookie);
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => look(n)));
    // What one process drew and did not need yet, the other can not spend; each spends the rest of its own.
    for (let n = 0; n < 12; n++) answers.push(await look(n));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(60);
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(refused?.json()).toMatchObject({ code: 'look-quota-used' });
    expect(refused?.headers['retry-after']).toBe(String(14 * 3600));
    expect(refused?.headers['ratelimit-policy']).toContain('"looks";q=60;w=86400');
    const page = await get(processes[0] as FastifyInstance, `/vessels/${IMO}`, cookie);
    expect([page.statusCode, page.body.includes(bulk.vessel.name)]).toEqual([429, false]);
    const colleague = await get(processes[1] as FastifyInstance, `/api/v1/vessels/${IMO}/profile`, cookie);
    expect(colleague.statusCode).toBe(429);
    test.setNow('2026-11-24T00:00:01Z');
    const next = await get(
      processes[1] as FastifyInstance,
      `/api/v1/vessels/${IMO}/profile`,
      await test.cookieOf('uma@harbour.example'),
    );
    expect(next.statusCode).toBe(200);
    test.setNow('2026-11-23T10:00:00Z');
  });

  it('counts looks at what is not there, and those of people without account', async () => {
    const app = await test.beside({ looksPerDay: 60 });
    const ask = () => get(app, '/api/v1/vessels/9074729/profile', undefined, '198.51.100.4');
    for (let n = 0; n < 3; n++) expect((await ask()).statusCode).toBe(404);
    expect((await ask()).statusCode).toBe(429);
    const kept = await test.databases.worker.selectFrom('quota_day').select('reader').execute();
    expect(kept.filter(({ reader }) => reader.includes('198.51'))).toEqual([]);
  });

  it('counts the rows of lists and fleets', async () => {
    const app = await test.beside({ looksPerDay: 1 });
    const cookie = await test.cookieOf('zara@charter.example');
    await (
      await test.as('company-admin')
    )('POST', '/access/grants', {
      recipientId: test.ids.organisations.get('charter'),
      imoNumber: IMO,
      tier: 1,
      purpose: 'Fixture',
    });
    for (let n = 0; n < 5; n++)
      expect((await get(app, '/api/v1/vessels', cookie)).json()).toMatchObject({ items: [{ imoNumber: IMO }] });
    expect((await get(app, '/api/v1/vessels', cookie)).json()).toMatchObject({ code: 'look-quota-used' });
  });
});

describe('a list', () => {
  it('is a look: the company reads once a day who saw the grade in it', async () => {
    const company = await test.as('company-admin');
    const insurer = await test.as('uma@harbour.example');
    const fleet = (await insurer('POST', '/fleets', { name: 'Watched' })).json<{ id: string }>();
    await insurer('PUT', `/fleets/${fleet.id}/vessels/${IMO}`);
    await insurer('PUT', `/fleets/${fleet.id}/vessels/9074729`);
    for (let n = 0; n < 3; n++) {
      await insurer('GET', `/fleets/${fleet.id}`);
      await insurer('GET', '/vessels');
    }
    const looks = (await company('GET', '/access/log?limit=200'))
      .json<{ items: { what: string; tier: number; reader: string }[] }>()
      .items.filter(({ what, reader }) => what === 'list' && reader.endsWith('Harbour Mutual'));
    expect(looks).toHaveLength(1);
    expect(looks[0]).toMatchObject({ tier: 2, wasRefused: false });
  });
});
