// What a company relies on: the what-if of its ship adds up and is computed from the profile of the day, and nobody else gets in or learns that she is there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

interface Answer {
  readonly before: { readonly total: number; readonly grade: string };
  readonly after: { readonly total: number };
  readonly gained: number;
  readonly findings: readonly {
    readonly id: string;
    readonly procedures: readonly string[];
    readonly isSupposed: boolean;
    readonly withProcedures: { readonly gained: number; readonly gainedExact: number };
  }[];
  readonly procedures: readonly { readonly id: string }[];
  readonly ignored: readonly string[];
}

let test: TestApp;
let company: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const imo = bulk.vessel.imoNumber;
const absent = '9074729';
const tenths = (points: number): number => Math.round(points * 10);

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker.transaction().execute(async (transaction) => {
    await storePublished(transaction, [bulk], { organisations, now: test.now() });
    await storePublished(transaction, [exampleReport('container-newbuild-e26')], { organisations, now: test.now() });
  });
  company = await test.as('company-admin');
});
afterAll(async () => {
  await test.stop();
});

const whatIf = async (query = '', asks = company): Promise<Answer> =>
  (await asks('GET', `/vessels/${imo}/what-if${query}`)).json();

describe('the what-if of a vessel', () => {
  it('begins where her profile stands, and adds up', async () => {
    const profile = (await company('GET', `/vessels/${imo}/profile`)).json<{
      grade: { total: number; grade: string };
    }>();
    const plain = await whatIf();
    expect(plain).toMatchObject({ before: { total: profile.grade.total, grade: profile.grade.grade }, gained: 0 });
    const [first] = plain.findings;
    const chosen = await whatIf(`?close=${first?.id}&pass=${first?.procedures.join(',')}`);
    expect(chosen.gained).toBe(first?.withProcedures.gained);
    expect(tenths(chosen.before.total) + tenths(chosen.gained)).toBe(tenths(chosen.after.total));
    expect(chosen.findings.filter(({ isSupposed }) => isSupposed).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('leads with what gains most, and keeps nothing', async () => {
    const { findings } = await whatIf();
    const ranks = findings.map(({ withProcedures }) => withProcedures.gainedExact);
    expect(ranks.length).toBeGreaterThan(2);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
    await whatIf(`?close=${findings.map(({ id }) => id).join(',')}`);
    expect((await whatIf()).findings.length).toBe(findings.length);
  });

  it('leaves out what is not open on her, and says so', async () => {
    const gone = '00000000-0000-4000-8000-000000000000';
    expect(await whatIf(`?close=${gone}&pass=ZZZ-99`)).toMatchObject({ gained: 0, ignored: [gone, 'ZZZ-99'] });
    expect((await company('GET', `/vessels/${imo}/what-if?close=<b>`)).statusCode).toBe(400);
  });

  it('is a page without script whose state is the address', async () => {
    const { findings } = await whatIf();
    const page = await company(
      'GET',
      `/page:/vessels/${imo}/what-if?close=${findings[0]?.id}&close=${findings[1]?.id}`,
    );
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('<script');
    expect(page.body.match(/name="close"[^>]*checked|checked=""[^>]*name="close"/g)?.length).toBe(2);
    expect(page.headers['cache-control']).toBe('no-store');
  });
});

describe('who must not get in', () => {
  it('nobody and no recipient, whatever tier they have', async () => {
    expect((await test.nobody('GET', `/vessels/${imo}/what-if`)).statusCode).toBe(401);
    for (const tier of [2, 3, 4]) {
      await company('POST', '/access/grants', {
        recipientId: test.ids.organisations.get('harbour'),
        imoNumber: imo,
        tier,
        purpose: 'Renewal',
      });
      for (const number of [imo, absent])
        expect((await (await test.as('uma@harbour.example'))('GET', `/vessels/${number}/what-if`)).statusCode).toBe(
          403,
        );
    }
  });

  it('another company, for whom she answers as a ship that is not there, on the interface and on the page', async () => {
    const foreign = await test.as('stellan@corvus.example');
    const [held, none] = await Promise.all(
      [imo, absent].map(async (number) => {
        const answer = await foreign('GET', `/vessels/${number}/what-if`);
        const page = await foreign('GET', `/page:/vessels/${number}/what-if`);
        expect([answer.statusCode, page.statusCode]).toEqual([404, 404]);
        return [answer.body, page.body].map((text) =>
          text.replaceAll(number, 'N').replace(/"(traceId|instance)":"[^"]*"/g, ''),
        );
      }),
    );
    expect(held).toEqual(none);
  });

  it('another company’s finding of a ship of its own changes nothing on ours', async () => {
    const foreign = await test.as('stellan@corvus.example');
    const [own] = (await foreign('GET', '/findings')).json<{ items: { id: string }[] }>().items;
    expect(own).toBeDefined();
    expect(await whatIf(`?close=${own?.id}`)).toMatchObject({ gained: 0, ignored: [own?.id] });
  });
});
