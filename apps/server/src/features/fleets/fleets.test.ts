// What a fleet promises: every row of a file is told before it is written, nothing above the reader’s tier leaves, and each look is noted.
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '@plimsoll/exchange';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { EXPORT_QUOTA as QUOTA } from '../exports/note-export.store.ts';

let test: TestApp;
let company: Asks;
let corvus: Asks;
let insurer: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  company = await test.as('petra@meridian.example');
  corvus = await test.as('stellan@corvus.example');
  insurer = await test.as('uma@harbour.example');
});
afterAll(async () => {
  await test.stop();
});

const bytes = { 'content-type': 'application/octet-stream' };
const make = async (ask: Asks, name: string): Promise<string> =>
  (await ask('POST', '/fleets', { name })).json<{ id: string }>().id;
const code = (answer: { json: () => unknown }): string => (answer.json() as { code: string }).code;
const file = `IMO No.;Vessel name\n${IMO};Astra Meridian\nIMO 9074729;Somebody’s\n${IMO};again\n9074728;wrong\n`;
/** @param six digits of an IMO number without the last */
const withCheckDigit = (six: number): string =>
  `${six}${[...String(six)].reduce((sum, digit, n) => sum + Number(digit) * (7 - n), 0) % 10}`;
interface Plan {
  readonly digest: string;
  readonly added: number;
  readonly rows: readonly { row: number; fate: string }[];
}
const preview = async (ask: Asks, id: string, body = file): Promise<Plan> =>
  (await ask('POST', `/fleets/${id}/import-previews`, body, bytes)).json();
const importing = (ask: Asks, id: string, digest: string) =>
  ask('POST', `/fleets/${id}/imports?digest=${digest}`, file, bytes);
const vesselsOf = async (ask: Asks, id: string): Promise<string[]> =>
  (await ask('GET', `/fleets/${id}`))
    .json<{ items: { imoNumber: string }[] }>()
    .items.map(({ imoNumber }) => imoNumber);

describe('a file of vessels', () => {
  it('is shown row by row before anything is written, then written as shown', async () => {
    const id = await make(company, 'Bulkers');
    const plan = await preview(company, id);
    expect(plan.rows.map(({ row, fate }) => [row, fate])).toEqual([
      [2, 'added'],
      [3, 'not-yours'],
      [4, 'duplicate'],
      [5, 'wrong-number'],
    ]);
    expect(await vesselsOf(company, id)).toEqual([]);
    expect((await importing(company, id, plan.digest)).json()).toMatchObject({ added: 1 });
    expect(await vesselsOf(company, id)).toEqual([IMO]);
    expect(code(await importing(company, id, plan.digest))).toBe('fleet-plan-changed');
  });

  it('fills a watchlist without telling whether the register holds a ship', async () => {
    const id = await make(insurer, 'Hull 2027');
    expect((await preview(insurer, id)).rows.map(({ fate }) => fate)).toEqual([
      'added',
      'added',
      'duplicate',
      'wrong-number',
    ]);
    const held = await insurer('POST', `/fleets/${id}/import-previews`, `imoNumber\n${IMO}\n`, bytes);
    const absent = await insurer('POST', `/fleets/${id}/import-previews`, 'imoNumber\n9074729\n', bytes);
    const strip = (text: string): string => text.replaceAll(/[0-9a-f]{64}/g, 'D').replaceAll(/\d{7}/g, 'N');
    expect(strip(held.body)).toBe(strip(absent.body));
  });

  it.each([
    ['no column of numbers', 'a,b\n1,2\n'],
    ['nothing', ''],
    ['no text', '\uD800'],
    ['a broken line of JSON', '{"imoNumber":"9074729"}\n{'],
    ['a quote without end', 'imoNumber\n"9074729\n'],
    ['too many rows', `imoNumber\n${'9074729\n'.repeat(10_001)}`],
  ])('with %s is refused', async (name, body) => {
    const id = await make(company, `Broken: ${name}`);
    expect(code(await company('POST', `/fleets/${id}/import-previews`, body, bytes))).toBe('fleet-file-not-understood');
  });

  it('of ten thousand numbers is planned and written while a person waits', async () => {
    const id = await make(insurer, 'World fleet');
    const many = `imoNumber\n${Array.from({ length: 10_000 }, (_, n) => withCheckDigit(100_001 + n)).join('\n')}\n`;
    const began = performance.now();
    const plan = await preview(insurer, id, many);
    expect(plan.added).toBe(10_000);
    const done = await insurer('POST', `/fleets/${id}/imports?digest=${plan.digest}`, many, bytes);
    expect(done.statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(20_000);
    expect((await insurer('GET', '/fleets')).json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id, vessels: 10_000 })]) as unknown,
    });
  });

  it('may be JSON Lines', async () => {
    const id = await make(company, 'Lines');
    expect((await preview(company, id, `{"imoNumber":"${IMO}"}\n\n{"imoNumber":9074729}\n`)).rows).toMatchObject([
      { row: 1, fate: 'added' },
      { row: 3, fate: 'not-yours' },
    ]);
  });
});

describe('a fleet of another', () => {
  it('answers as one that is not there, whatever is asked', async () => {
    const id = await make(company, 'Mine alone');
    for (const ask of [corvus, insurer])
      for (const [method, path] of [
        ['GET', ''],
        ['PUT', `/vessels/${IMO}`],
        ['DELETE', `/vessels/${IMO}`],
        ['POST', '/import-previews'],
        ['POST', `/imports?digest=${'0'.repeat(64)}`],
        ['GET', '/export'],
      ] as const)
        expect(
          code(
            await ask(
              method,
              `/fleets/${id}${path}`,
              method === 'POST' ? file : undefined,
              method === 'POST' ? bytes : {},
            ),
          ),
        ).toBe('fleet-not-found');
    expect((await corvus('GET', '/fleets')).json()).toEqual({ items: [] });
    expect((await test.nobody('GET', `/fleets/${id}`)).statusCode).toBe(401);
    expect((await (await test.as('superintendent'))('POST', '/fleets', { name: 'x' })).statusCode).toBe(403);
  });

  it('a company puts in no ship of another', async () => {
    const id = await make(corvus, 'Greedy');
    expect(code(await corvus('PUT', `/fleets/${id}/vessels/${IMO}`))).toBe('vessel-not-found');
    expect(code(await corvus('PUT', `/fleets/${id}/vessels/9074728`))).toBe('imo-number-wrong');
    expect(code(await corvus('POST', '/fleets', { name: 'Greedy' }))).toBe('fleet-exists');
  });
});

describe('a fleet taken away', () => {
  const rowsOf = async (id: string): Promise<Record<string, string>[]> => {
    const answer = await insurer('GET', `/fleets/${id}/export`);
    expect(answer.headers['content-disposition']).toContain('.csv');
    const read = readCsv(answer.body);
    const [header = [], ...rows] = read.ok ? read.rows : [];
    return rows.map((row) => Object.fromEntries(header.map((key, n) => [key, row[n] ?? ''])));
  };

  it('shows each ship up to the tier, names who took it, and stands in the log of looks', async () => {
    const id = await make(insurer, 'Taken');
    for (const number of [IMO, '9074729']) await insurer('PUT', `/fleets/${id}/vessels/${number}`);
    expect((await rowsOf(id)).map(({ name, grade }) => [name, grade])).toEqual([IMO, '9074729'].map(() => ['', '']));
    const levels = [
      [0, false, false],
      [1, true, false],
      [2, true, true],
    ] as const;
    for (const [tier, hasGrade, hasDangerous] of levels) {
      const grant = await company('POST', '/access/grants', {
        recipientId: test.ids.organisations.get('harbour'),
        imoNumber: IMO,
        tier,
        purpose: 'Hull policy',
      });
      const row = (await rowsOf(id)).find(({ imoNumber }) => imoNumber === IMO);
      expect(row).toMatchObject({
        name: 'Astra Meridian',
        tier: String(tier),
        takenBy: 'Uma Fitzgerald, Harbour Mutual',
      });
      expect([row?.['grade'] !== '', row?.['dangerous'] !== ''], `tier ${tier}`).toEqual([hasGrade, hasDangerous]);
      await company('DELETE', `/access/grants/${grant.json<{ id: string }>().id}`);
    }
    const { items } = (await company('GET', `/access/log?imoNumber=${IMO}`)).json<{ items: { what: string }[] }>();
    expect(items.filter(({ what }) => what === 'export')).toHaveLength(3);
  });

  it('is a workbook when asked for', async () => {
    const id = await make(company, 'Workbook');
    await company('PUT', `/fleets/${id}/vessels/${IMO}`);
    const answer = await company('GET', `/fleets/${id}/export?format=xlsx`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(answer.rawPayload as unknown as ArrayBuffer);
    expect(workbook.getWorksheet('Vessels')?.getCell('A2').value).toBe(IMO);
    expect(workbook.creator).toBe('Petra Stavrou, Meridian Shipmanagement');
  });

  it('is not taken beyond the rows of a day', async () => {
    const id = await make(insurer, 'Too much');
    await insurer('PUT', `/fleets/${id}/vessels/9074729`);
    const organisation = test.ids.organisations.get('harbour');
    const { n } = await test.databases.worker
      .selectFrom('access_log')
      .select((count) => count.fn.countAll<string>().as('n'))
      .where('organisation_id', '=', organisation ?? '')
      .where('what', '=', 'export')
      .executeTakeFirstOrThrow();
    const fill = Array.from({ length: QUOTA - Number(n) }, () => ({
      at: test.now(),
      organisation_id: organisation,
      reader_name: 'Uma',
      imo_number: '9074729',
      what: 'export',
      was_refused: true,
    }));
    for (let from = 0; from < fill.length; from += 5000)
      await test.databases.worker
        .insertInto('access_log')
        .values(fill.slice(from, from + 5000))
        .execute();
    expect(code(await insurer('GET', `/fleets/${id}/export`))).toBe('export-quota-used');
    test.setNow('2026-11-24T00:00:01Z');
    expect((await (await test.as('uma@harbour.example'))('GET', `/fleets/${id}/export`)).statusCode).toBe(200);
    test.setNow('2026-11-23T10:00:00Z');
  });
});
