// What a port officer or an underwriter relies on: the ship is found, the page reads without scripts, wrong numbers are said to be wrong.
import { problems } from '@plimsoll/contract';
import { generateWorld } from '@plimsoll/demo-world';
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import { ruleCatalogue } from '@plimsoll/standard/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleReport, NOW, startTestApp, type TestApp } from '../../testing/test-app.ts';
import { saveGenerated } from '../reports/generated-reports.store.ts';
import { ageProfiles } from './age-profiles.ts';

/** As React writes text into a page. */
const escaped = (text: string): string => text.replaceAll("'", '&#x27;');

let test: TestApp;
const bulk = exampleReport('bulk-carrier-in-service');
const followUp = exampleReport('follow-up-closes-findings');

beforeAll(async () => {
  test = await startTestApp();
  for (const report of [bulk, followUp])
    await test.app.inject({
      method: 'POST',
      url: '/api/v1/reports',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify(report),
    });
  for (const { reports } of generateWorld({ seed: 7, vessels: 30, reports: 60, asOf: '2026-11-24' }))
    await saveGenerated(
      test.database,
      reports
        .toReversed()
        .map((report) => ({ report, canonical: canonicalJson(report), sha256: reportDigest(report) })),
      NOW.toISOString(),
    );
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
  (await test.app.inject(`/api/v1/vessels?${query}`)).json();

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
      const answer = await test.app.inject(`/api/v1/vessels?${query}`);
      expect(answer.json()).toMatchObject({ status: 400, code: 'request-not-understood' });
    },
  );
});

describe('the profile', () => {
  it('is that of the newest report, explains the change, and can be computed as of an earlier day', async () => {
    const now = (await test.app.inject(`/api/v1/vessels/${bulk.vessel.imoNumber}/profile`)).json<{
      assessments: unknown[];
      changes: { lines: unknown[] };
      result: { total: number };
    }>();
    const then = (await test.app.inject(`/api/v1/vessels/${bulk.vessel.imoNumber}/profile?at=2026-03-01`)).json<{
      assessments: unknown[];
      changes: null;
      result: { total: number };
    }>();
    expect(now.assessments).toHaveLength(2);
    expect(now.changes.lines.length).toBeGreaterThan(3);
    expect(then).toMatchObject({ asOf: '2026-03-01', changes: null });
    expect(then.assessments).toHaveLength(1);
    expect(now.result.total).toBeGreaterThan(then.result.total);
  });

  it.each([
    ['8814274', 400, 'imo-number-wrong'],
    ['abc', 400, 'imo-number-wrong'],
    ['9319466', 404, 'vessel-not-found'],
  ])('of %s is a problem', async (imoNumber, status, code) => {
    expect((await test.app.inject(`/api/v1/vessels/${imoNumber}/profile`)).json()).toMatchObject({ status, code });
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
    const page = await test.app.inject(`/vessels/${bulk.vessel.imoNumber}`);
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
    expect((await test.app.inject('/vessels/9319466')).body).toContain('No report on this ship');
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
      (await test.app.inject(`/api/v1/vessels?q=${imoNumber}`)).json<{ items: { total: number }[] }>().items[0]?.total;
    const profile = async (day: string): Promise<unknown> =>
      (await test.app.inject(`/api/v1/vessels/${imoNumber}/profile?at=${day}`)).json<{ result: { total: number } }>()
        .result.total;
    expect(await ageProfiles(test.database, '2027-11-23T00:10:00Z')).toBeGreaterThan(0);
    expect(await listed()).toBe(await profile('2027-11-23'));
    expect(await listed()).not.toBe(await profile('2026-11-23'));
    expect(await ageProfiles(test.database, '2027-11-23T23:00:00Z')).toBe(0);
  });
});
