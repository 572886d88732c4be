// What a port officer or an underwriter relies on: the ship is found, the page reads without scripts, wrong numbers are said to be wrong.
import { problems } from '@plimsoll/contract';
import { generateWorld } from '@plimsoll/demo-world';
import type { Report } from '@plimsoll/standard';
import { ruleCatalogue } from '@plimsoll/standard/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { ageProfiles } from '../profiles/age-profiles.ts';

/** As React writes text into a page. */
const escaped = (text: string): string => text.replaceAll("'", '&#x27;');

let test: TestApp;
let registrar: Asks;
let company: Asks;
let insurer: Asks;
let cookie: string;
const bulk = exampleReport('bulk-carrier-in-service');
const followUp = exampleReport('follow-up-closes-findings');

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  const store = (reports: readonly Report[]): Promise<void> =>
    test.databases.worker
      .transaction()
      .execute((transaction) => storePublished(transaction, reports, { organisations, now: test.now() }));
  await store([bulk, followUp]);
  for (const { reports } of generateWorld({ seed: 7, vessels: 30, reports: 60, asOf: '2026-11-24' }))
    await store(reports);
  registrar = await test.as('registrar');
  company = await test.as('company-admin');
  insurer = await test.as('uma@harbour.example');
  cookie = await test.cookieOf('registrar');
});
afterAll(async () => {
  await test.stop();
});

interface Row {
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
  readonly grade: string;
  readonly total: number;
}
const list = async (query: string): Promise<{ items: Row[]; next: string | null }> =>
  (await registrar('GET', `/vessels?${query}`)).json();

describe('the list of vessels', () => {
  it('pages through every vessel once, in order, by cursor', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: { items: Row[]; next: string | null } = await list(`limit=7${next ? `&after=${next}` : ''}`);
      seen.push(...page.items.map(({ imoNumber }) => imoNumber));
      next = page.next;
    }
    expect(seen.length).toBe(31);
    expect(new Set(seen).size).toBe(31);
  });

  it.each(['name', 'total', 'assessed'])('keeps its order over pages when sorted by %s', async (sort) => {
    const all = (await list(`limit=200&sort=${sort}`)).items.map(({ imoNumber }) => imoNumber);
    const first = await list(`limit=10&sort=${sort}`);
    const second = await list(`limit=10&sort=${sort}&after=${first.next ?? ''}`);
    expect([...first.items, ...second.items].map(({ imoNumber }) => imoNumber)).toEqual(all.slice(0, 20));
  });

  it('finds by part of the name, by IMO number and by filters together', async () => {
    expect((await list('q=meridian')).items.map(({ name }) => name)).toContain('Astra Meridian');
    expect((await list(`q=IMO ${bulk.vessel.imoNumber}`)).items).toHaveLength(1);
    expect((await list('q=astra&flag=LR')).items).toHaveLength(1);
    expect((await list('q=astra&flag=NO')).items).toHaveLength(0);
  });

  it('takes wildcards as the letters they are', async () => {
    expect((await list('q=%25')).items).toHaveLength(0);
    expect((await list('q=_')).items).toHaveLength(0);
  });

  it.each(['limit=0', 'limit=abc', 'grade=Z', 'flag=xx', 'unknown=1', 'sort=drop'])(
    'answers %s with a problem',
    async (query) => {
      const answer = await registrar('GET', `/vessels?${query}`);
      expect(answer.json()).toMatchObject({ status: 400, code: 'request-not-understood' });
    },
  );
});

describe('the profile', () => {
  it('is that of the newest report, explains the change, and can be seen as it was known on an earlier day', async () => {
    const profile = async (query = '') =>
      (await registrar('GET', `/vessels/${bulk.vessel.imoNumber}/profile${query}`)).json<{
        asOf: string;
        profile: { assessments: unknown[]; changes: { lines: unknown[] } | null; result: { total: number } };
      }>();
    const now = await profile();
    const then = await profile('?at=2026-03-01');
    expect(now.profile.assessments).toHaveLength(2);
    expect(now.profile.changes?.lines.length).toBeGreaterThan(3);
    expect(then).toMatchObject({ asOf: '2026-03-01', profile: { changes: null } });
    expect(then.profile.assessments).toHaveLength(1);
    expect(now.profile.result.total).toBeGreaterThan(then.profile.result.total);
    expect((await profile('?at=2025-12-01')).profile).toBeUndefined();
  });

  it.each([
    ['8814274', 400, 'imo-number-wrong'],
    ['abc', 400, 'imo-number-wrong'],
    ['9319466', 404, 'vessel-not-found'],
  ])('of %s is a problem', async (imoNumber, status, code) => {
    expect((await registrar('GET', `/vessels/${imoNumber}/profile`)).json()).toMatchObject({ status, code });
  });
});

describe('the pages', () => {
  it.each([
    '/',
    '/vessels',
    '/method',
    '/rules',
    '/rules/SAF-003',
    '/procedures/NET-04',
    '/spec',
    '/spec/19',
    '/problems',
  ])('%s is a whole page without scripts', async (path) => {
    const page = await test.app.inject(path);
    expect(page.statusCode).toBe(200);
    expect(page.body).toMatch(/^<!doctype html>/i);
    expect(page.body.match(/<h1[ >]/g)).toHaveLength(1);
    expect(page.body).not.toContain('<script');
  });

  it('of a vessel shows grade, interval, age and what changed', async () => {
    const page = await test.app.inject({ url: `/vessels/${bulk.vessel.imoNumber}`, headers: { cookie } });
    for (const words of [
      'Astra Meridian',
      'of 100',
      'What changed since',
      'Coverage of the last assessment',
      'Open findings',
    ])
      expect(page.body).toContain(words);
  });

  it.each(Object.entries(problems))('explain the problem %s behind its type', async (code, { meaning, title }) => {
    const page = await test.app.inject(`/problems/${code}`);
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`<h1>${escaped(title)}</h1>`);
    expect(page.body).toContain(escaped(meaning));
  });

  it('lead from a problem that was answered to its page, and say when there is no such problem', async () => {
    const { type } = (await test.app.inject('/api/v1/vessels/8814274/profile')).json<{ type: string }>();
    expect((await test.app.inject(type)).body).toContain('The IMO number is wrong');
    for (const path of ['/problems/no-such', '/problems/constructor', '/problems/__proto__'])
      expect((await test.app.inject(path)).statusCode, path).toBe(404);
  });

  it('lead from a rule to its clause, which is there', async () => {
    for (const { id, clause } of ruleCatalogue.rules) {
      const [chapter] = clause.split('.');
      expect((await test.app.inject(`/rules/${id}`)).body).toContain(`href="/spec/${String(chapter)}#${clause}"`);
      expect((await test.app.inject(`/spec/${String(chapter)}`)).body, `${id} ${clause}`).toContain(`id="${clause}"`);
    }
  });

  it('have the mark in their tab', async () => {
    expect((await test.app.inject('/')).body).toContain('href="data:image/svg+xml,');
    const icon = await test.app.inject('/favicon.ico');
    expect([icon.statusCode, icon.headers['content-type']]).toEqual([200, 'image/svg+xml']);
  });

  it('leads a typed IMO number straight to the record', async () => {
    const answer = await test.app.inject(`/vessels?q=IMO%20${bulk.vessel.imoNumber}`);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/vessels/${bulk.vessel.imoNumber}`]);
  });

  it('says which number is wrong, which ship is unknown, and what is not there', async () => {
    expect((await test.app.inject('/vessels/8814274')).body).toContain('This is not an IMO number');
    expect((await test.app.inject('/vessels/9319466')).body).toContain('Nothing to show you on this ship');
    expect((await test.app.inject('/rules/XXX-999')).statusCode).toBe(404);
  });

  it('never print what was typed as markup', async () => {
    const page = await test.app.inject('/vessels?q=%3Cscript%3Ealert(1)%3C/script%3E');
    expect(page.body).not.toContain('<script');
  });
});

describe('the list, a day later', () => {
  it('is computed anew once, and then shows what the profile shows', async () => {
    const { imoNumber } = bulk.vessel;
    const listed = async (): Promise<unknown> =>
      (await registrar('GET', `/vessels?q=${imoNumber}`)).json<{ items: { total: number }[] }>().items[0]?.total;
    const profile = async (): Promise<unknown> =>
      (await registrar('GET', `/vessels/${imoNumber}/profile`)).json<{ profile: { result: { total: number } } }>()
        .profile.result.total;
    const before = await listed();
    expect(await ageProfiles(test.databases.worker, '2027-11-23T00:10:00Z')).toBeGreaterThan(0);
    expect(await listed()).toBe(await profile());
    expect(await listed()).not.toBe(before);
    expect(await ageProfiles(test.databases.worker, '2027-11-23T23:00:00Z')).toBe(0);
  });
});

describe('who sees what', () => {
  const imo = bulk.vessel.imoNumber;
  const keysAt = {
    0: [],
    1: ['grade'],
    2: ['grade', 'profile'],
    3: ['grade', 'profile', 'findings'],
    4: ['grade', 'profile', 'findings', 'reports'],
  };

  it.each([0, 1, 2, 3, 4] as const)(
    'tier %i shows what it says and nothing above it, on the wire and on the page',
    async (tier) => {
      const granted = await company('POST', '/access/grants', {
        recipientId: test.ids.organisations.get('harbour'),
        imoNumber: imo,
        tier,
        purpose: 'Test',
      });
      const answer = await insurer('GET', `/vessels/${imo}/profile`);
      const page = await test.app.inject({
        url: `/vessels/${imo}`,
        headers: { cookie: await test.cookieOf('uma@harbour.example') },
      });
      const listed =
        (await insurer('GET', `/vessels?q=${imo}`)).json<{ items: Record<string, unknown>[] }>().items[0] ?? {};
      expect(
        Object.keys(answer.json<object>()).filter((key) => ['grade', 'profile', 'findings', 'reports'].includes(key)),
      ).toEqual(keysAt[tier]);
      expect('grade' in listed, 'grade in the list').toBe(tier >= 1);
      expect('dangerous' in listed, 'dangerous in the list').toBe(tier >= 2);
      for (const { title, publicSummary, description } of bulk.findings) {
        for (const text of [answer.body, page.body])
          expect(text.includes(JSON.stringify(description).slice(1, -1))).toBe(false);
        if (tier < 3)
          for (const text of [answer.body, page.body])
            expect(text.includes(escaped(publicSummary || title))).toBe(false);
      }
      await company('DELETE', `/access/grants/${granted.json<{ id: string }>().id}`);
    },
  );

  it('the timeline explains each version from tier 2 on, and below it says nothing', async () => {
    const { items } = (await company('GET', `/vessels/${imo}/timeline`)).json<{
      items: { lines: string[]; total: number }[];
    }>();
    expect(items.length).toBeGreaterThanOrEqual(2);
    for (const { lines } of items) expect(lines.join()).toMatch(/points|first profile/);
    expect((await insurer('GET', `/vessels/${imo}/timeline`)).statusCode).toBe(404);
    expect((await (await test.as('ximena@liberia.example'))('GET', `/vessels/${imo}/timeline`)).json()).toEqual({
      items: [],
    });
    expect((await registrar('GET', '/vessels/9074728/timeline')).json()).toMatchObject({ code: 'imo-number-wrong' });
  });

  it('a stranger learns nothing: a ship one may not see answers as one that is not there', async () => {
    const strip = (text: string): string =>
      text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'T').replaceAll(/\d{7}/g, 'N');
    for (const ask of [test.nobody, insurer, await test.as('stellan@corvus.example')]) {
      const held = await ask('GET', `/vessels/${imo}/profile`);
      const absent = await ask('GET', '/vessels/9074729/profile');
      expect([held.statusCode, strip(held.body)]).toEqual([absent.statusCode, strip(absent.body)]);
      expect(held.headers['etag']).toBe(absent.headers['etag']);
      expect((await ask('GET', `/vessels?q=${imo}`)).json()).toMatchObject({ items: [] });
    }
  });

  it('a refused look is in the log of looks', async () => {
    await insurer('GET', `/vessels/${imo}/profile`);
    const { items } = (await registrar('GET', `/access/log?imoNumber=${imo}`)).json<{
      items: { reader: string; wasRefused: boolean }[];
    }>();
    expect(items).toContainEqual(
      expect.objectContaining({ reader: 'Uma Fitzgerald, Harbour Mutual', wasRefused: true }),
    );
  });

  it('a grant of another company’s ship, to nobody, or backwards in time is refused', async () => {
    const other = await test.as('stellan@corvus.example');
    const recipientId = test.ids.organisations.get('harbour');
    const grant = { recipientId, imoNumber: imo, tier: 2, purpose: 'x' };
    for (const [ask, body, status] of [
      [other, grant, 404],
      [company, { ...grant, recipientId: test.ids.organisations.get('corvus') }, 404],
      [company, { ...grant, until: '2020-01-01T00:00:00Z' }, 422],
      [company, { ...grant, recipientId: undefined, recipientClass: 'public' }, 422],
      [company, { ...grant, tier: 5 }, 400],
      [company, { ...grant, extra: 1 }, 400],
      [insurer, grant, 403],
    ] as const)
      expect((await ask('POST', '/access/grants', body)).statusCode, JSON.stringify(body)).toBe(status);
  });

  it('flag and port States see the grade by law, the port only around a declared call', async () => {
    const flag = await test.as('ximena@liberia.example');
    const port = await test.as('wilma@noordhaven.example');
    expect((await flag('GET', `/vessels/${imo}/profile`)).json()).toMatchObject({ tier: 1 });
    expect((await port('GET', `/vessels/${imo}/profile`)).statusCode).toBe(404);
    await company('POST', `/vessels/${imo}/port-calls`, {
      port: 'NLRTM',
      from: '2026-11-25T06:00:00Z',
      until: '2026-11-26T18:00:00Z',
    });
    expect((await port('GET', `/vessels/${imo}/profile`)).json()).toMatchObject({ tier: 1 });
    test.setNow('2026-11-26T18:00:01Z');
    expect((await (await test.as('wilma@noordhaven.example'))('GET', `/vessels/${imo}/profile`)).statusCode).toBe(404);
    test.setNow('2026-11-23T10:00:00Z');
  });

  it('emergency access needs a reason and two pairs of eyes, and the company is told at once', async () => {
    const flag = await test.as('ximena@liberia.example');
    expect(
      (
        await insurer('POST', '/access/break-glass', {
          imoNumber: imo,
          tier: 3,
          reason: 'We would like to see more of her.',
        })
      ).statusCode,
    ).toBe(403);
    expect((await flag('POST', '/access/break-glass', { imoNumber: imo, tier: 3, reason: 'short' })).statusCode).toBe(
      400,
    );
    expect(
      (
        await flag('POST', '/access/break-glass', {
          imoNumber: imo,
          tier: 3,
          reason: 'She lost her charts off the coast tonight.',
        })
      ).statusCode,
    ).toBe(201);
    const [asked] = (await registrar('GET', '/access/break-glass')).json<{ items: { id: string }[] }>().items;
    expect((await flag('GET', `/vessels/${imo}/profile`)).json()).toMatchObject({ tier: 1 });
    await registrar('POST', `/access/break-glass/${asked?.id ?? ''}/decision`, { isApproved: true, hours: 24 });
    expect((await flag('GET', `/vessels/${imo}/profile`)).json()).toMatchObject({ tier: 3 });
    const told = await test.databases.worker
      .selectFrom('mail')
      .select('email')
      .where('key', 'like', 'glass/%')
      .execute();
    expect(told.map(({ email }) => email)).toContain('petra@meridian.example');
  });

  it('a request is answered alike for a ship held and one that is not, and can be granted lower', async () => {
    const charterer = await test.as('zara@charter.example');
    const ask = (imoNumber: string) =>
      charterer('POST', '/access/requests', { imoNumber, tier: 3, purpose: 'Charter', message: 'Please.' });
    const [held, absent] = [await ask(imo), await ask('9074729')];
    expect([held.statusCode, absent.statusCode]).toEqual([202, 202]);
    expect(Object.keys(held.json<object>())).toEqual(Object.keys(absent.json<object>()));
    expect(held.json()).toMatchObject({ vesselName: null, status: 'asked' });
    expect((await ask(imo)).statusCode).toBe(409);
    const { id } = held.json<{ id: string }>();
    expect(
      (await (await test.as('stellan@corvus.example'))('POST', `/access/requests/${id}/decision`, { isGranted: true }))
        .statusCode,
    ).toBe(404);
    expect(
      (await company('POST', `/access/requests/${id}/decision`, { isGranted: true, tier: 1 })).json(),
    ).toMatchObject({ status: 'lowered' });
    expect((await charterer('GET', `/vessels/${imo}/profile`)).json()).toMatchObject({ tier: 1 });
  });
});
