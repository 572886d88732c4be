// What leaves the register in a file: the reader’s name in it, no field above their tier, nothing that a spreadsheet runs, and a line in the company’s log.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let company: Asks;
let insurer: Asks;
const FORMULA = '=HYPERLINK("https://elsewhere.example","click")';
const example = exampleReport('bulk-carrier-in-service');
const bulk = { ...example, vessel: { ...example.vessel, name: FORMULA } };
const IMO = bulk.vessel.imoNumber;
const READER = 'Uma Fitzgerald, Harbour Mutual';

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  company = await test.as('petra@meridian.example');
  insurer = await test.as('uma@harbour.example');
});
afterAll(async () => {
  await test.stop();
});

const paths = {
  profile: (format: string) => `/vessels/${IMO}/export?format=${format}`,
  attestation: (format: string) => `/vessels/${IMO}/attestation/export?format=${format}`,
  findings: (format: string) => `/findings/export?format=${format}`,
} as const;

async function atTier<T>(tier: number, work: () => Promise<T>): Promise<T> {
  const granted = await company('POST', '/access/grants', {
    recipientId: test.ids.organisations.get('harbour'),
    imoNumber: IMO,
    tier,
    purpose: 'Hull policy',
  });
  try {
    return await work();
  } finally {
    await company('DELETE', `/access/grants/${granted.json<{ id: string }>().id}`);
  }
}

/** Every field as it stands in the file; all are quoted. */
const cells = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell.replaceAll('""', '"'));

/** Words that only a tier and those above it show. */
const wordsFrom = async (): Promise<Readonly<Record<1 | 2 | 3 | 4, readonly string[]>>> => ({
  1: ['"grade":', 'grade.total', '"assurance"'],
  2: ['openBySeverity', '"domains"', 'frameworks'],
  3: (await company('GET', `/findings?imoNumber=${IMO}`))
    .json<{ items: { title: string }[] }>()
    .items.map(({ title }) => title),
  4: ['"reports"', 'reports.'],
});

describe('a file of a tier', () => {
  it.each([0, 1, 2, 3, 4] as const)(
    '%i holds what it shows, and nothing above it',
    async (tier) => {
      await atTier(tier, async () => {
        const files = [await insurer('GET', paths.profile('json')), await insurer('GET', paths.profile('csv'))];
        for (const file of files) {
          expect(file.statusCode).toBe(200);
          expect(file.body).toContain(READER);
          expect(file.headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+-2026-11-23\.(json|csv)"$/);
          expect(file.headers['cache-control']).toBe('no-store');
        }
        const all = files.map(({ body }) => body).join('\n');
        for (const [from, words] of Object.entries(await wordsFrom()))
          for (const word of words) {
            const isThere = all.includes(word) || all.includes(JSON.stringify(word).slice(1, -1));
            expect(isThere, `${word} of tier ${from}`).toBe(tier >= Number(from));
          }
        for (const { description } of bulk.findings)
          expect(all).not.toContain(JSON.stringify(description).slice(1, -1));
        const json = files[0]?.json<{ taken: object }>();
        expect(json?.taken).toEqual({ by: READER, at: '2026-11-23T10:00:00Z', tier });
        const pdf = await insurer('GET', paths.profile('pdf'));
        if (tier === 0) expect(pdf.json()).toMatchObject({ code: 'export-above-tier' });
        else expect(pdf.rawPayload.subarray(0, 5).toString('latin1')).toBe('%PDF-');
        for (const format of ['json', 'pdf']) {
          const attestation = await insurer('GET', paths.attestation(format));
          if (tier < 3) expect(attestation.json()).toMatchObject({ status: 403, code: 'export-above-tier' });
          else expect(attestation.statusCode, attestation.body.slice(0, 300)).toBe(200);
        }
        const findings = await insurer('GET', paths.findings('json'));
        const items = findings.json<{ items: Record<string, unknown>[] }>().items;
        expect(items.length > 0).toBe(tier >= 3);
        for (const item of items) {
          expect(Object.keys(item)).not.toContain('owner');
          expect(Object.keys(item)).not.toContain('plan');
          expect(item).toMatchObject({ tier, takenBy: READER, takenAt: '2026-11-23T10:00:00Z' });
        }
      });
    },
    30_000,
  );

  it('the attestation is the projection and not the report', async () => {
    await atTier(3, async () => {
      const file = await insurer('GET', paths.attestation('json'));
      const { attestation, taken } = file.json<{ attestation: { format: string }; taken: { by: string } }>();
      expect(attestation.format).toBe('plimsoll-attestation');
      expect(taken.by).toBe(READER);
      for (const { description } of bulk.findings)
        expect(file.body).not.toContain(JSON.stringify(description).slice(1, -1));
    });
  });

  it('the company has its owner and plan in it, which are for nobody else', async () => {
    const mine = (await company('GET', paths.findings('csv'))).body;
    expect(cells(mine.split('\r\n')[0] ?? '')).toEqual(expect.arrayContaining(['owner', 'plan', 'takenBy']));
  });
});

describe('a stranger', () => {
  it('gets the answer of a ship that is not there, whatever the file', async () => {
    const strip = (text: string): string =>
      text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'T').replaceAll(/\d{7}/g, 'N');
    for (const path of [paths.profile('csv'), paths.profile('pdf'), paths.attestation('pdf')]) {
      const held = await insurer('GET', path);
      const absent = await insurer('GET', path.replace(IMO, '9074729'));
      expect([held.statusCode, strip(held.body)]).toEqual([absent.statusCode, strip(absent.body)]);
      expect(held.statusCode).toBe(404);
    }
  });
});

describe('the log', () => {
  it('tells the company of each file with its kind, tier and reader, and not of its own', async () => {
    await atTier(3, async () => {
      test.setNow('2026-11-23T10:01:00Z');
      await insurer('GET', paths.profile('pdf'));
      await insurer('GET', paths.attestation('pdf'));
      await insurer('GET', paths.findings('xlsx'));
      await company('GET', paths.profile('pdf'));
      const { items } = (await company('GET', '/access/log')).json<{ items: { at: string; purpose: string }[] }>();
      const noted = items.filter(({ at }) => at === '2026-11-23T10:01:00.000Z');
      expect(noted.map(({ purpose }) => purpose)).toEqual(['findings, xlsx', 'attestation, pdf', 'profile, pdf']);
      for (const line of noted)
        expect(line).toMatchObject({ what: 'export', tier: 3, reader: READER, wasRefused: false });
      test.setNow('2026-11-23T10:00:00Z');
    });
  });
});

describe('a spreadsheet', () => {
  it('runs nothing that somebody wrote, in any table that leaves', async () => {
    const fleet = (await insurer('POST', '/fleets', { name: FORMULA })).json<{ id: string }>();
    await insurer('PUT', `/fleets/${fleet.id}/vessels/${IMO}`);
    const { items } = (await company('GET', `/findings?imoNumber=${IMO}`)).json<{ items: { id: string }[] }>();
    await company('POST', '/findings/changes', {
      ids: [items[0]?.id],
      action: 'plan',
      owner: '+cmd|calc!A0',
      dueOn: '2026-12-24',
      plan: '@SUM(1+1)*cmd',
    });
    await atTier(3, async () => {
      const tables = [
        await insurer('GET', paths.profile('csv')),
        await insurer('GET', paths.findings('csv')),
        await insurer('GET', `/fleets/${fleet.id}/export`),
        await company('GET', paths.findings('csv')),
      ];
      for (const { statusCode, body } of tables) {
        expect(statusCode).toBe(200);
        for (const cell of cells(body)) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^-[^\d]/);
      }
      expect(tables.map(({ body }) => body).join()).toContain("'=HYPERLINK");
      expect(tables[3]?.body).toContain("'+cmd|calc!A0");
      const { default: ExcelJS } = await import('exceljs');
      for (const path of [paths.findings('xlsx'), `/fleets/${fleet.id}/export?format=xlsx`]) {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.load((await insurer('GET', path)).rawPayload as never);
        workbook.eachSheet((sheet) => {
          sheet.eachRow((row) => {
            row.eachCell((cell) => {
              expect(cell.formula).toBeUndefined();
              expect(cell.hyperlink).toBeUndefined();
            });
          });
        });
      }
    });
  });
});
