// What a moderator relies on when judging a report: the whole result of the validator, her other reports, like weaknesses, copied text; and no case that a tie bars.
import { randomUUID } from 'node:crypto';
import type { Report } from '@plimsoll/standard';
import { cards } from '@plimsoll/standard/cards';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let lead: Asks;
let moderator: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const followUp = exampleReport('follow-up-closes-findings');
const tanker = exampleReport('product-tanker');

interface Review {
  readonly barred: number;
  readonly validation: {
    readonly counts: Record<string, number>;
    readonly notRun: { reason: string; detail: string; rules: string[] }[];
    readonly rules: { rule: string; severity: string; messages: { at: { pointer: string; label: string }[] }[] }[];
  } | null;
  readonly own: { grade: string };
  readonly earlier: {
    reportId: string;
    grade: string;
    carried: { id: string }[];
    fresh: unknown[];
    closed: { id: string }[];
    gone: unknown[];
  }[];
  readonly like: {
    findingId: string;
    pointer: string;
    others: Record<string, number>;
    cases: { reportId: string }[];
  }[];
  readonly copied: { text: string; whose: string; at: { pointer: string }[]; cases: { reportId: string }[] }[];
  readonly copiedShare: number;
}

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker.transaction().execute(async (transaction) => {
    await storePublished(transaction, [bulk], { organisations, now: test.now() });
    await storePublished(transaction, [twin], { organisations, now: test.now() });
  });
  [lead, moderator] = await Promise.all([test.as('lead'), test.as('carys@body.example')]);
});
afterAll(async () => {
  await test.stop();
});

/** Another ship of another supplier with the same weaknesses, and one sentence of the first report. */
const stolen = 'The console in the cargo office was reached from the crew network within two minutes of trying.';
const ofTheStandard = cards[0]?.why ?? '';
const twin: Report = {
  ...tanker,
  id: randomUUID(),
  supplier: { ...tanker.supplier, name: 'Fathom Assurance' },
  systems: bulk.systems,
  executions: bulk.executions.map((one, n) => ({ ...one, remarks: [stolen, ofTheStandard][n] ?? '' })),
  findings: bulk.findings.map((one) => ({ ...one, description: one.id, recommendation: one.id })),
};
const submit = async (report: Report): Promise<Report> => {
  expect((await lead('POST', '/reports', report)).json()).toMatchObject({ status: 'submitted' });
  return report;
};
const path = ({ id, revision }: Report, what: string): string => `/reports/${id}/revisions/${revision}/${what}`;
const review = async (report: Report, as: Asks = moderator): Promise<Review> =>
  (await as('GET', path(report, 'review'))).json<Review>();

describe('the review of a report', () => {
  it('shows what the validator found, by rule and place, and what could not be asked as not run', async () => {
    const report = await submit({ ...bulk, id: randomUUID(), vessel: { ...bulk.vessel, flag: 'PA' } });
    const { validation } = await review(report);
    expect(validation?.rules.find(({ rule }) => rule === 'VES-003')).toMatchObject({
      severity: 'warning',
      messages: [{ at: [{ pointer: '/vessel/flag', label: 'vessel, flag' }] }],
    });
    expect(validation?.notRun).toContainEqual({
      reason: 'no-register',
      detail: 'practitioners',
      rules: expect.arrayContaining(['TEA-003']) as string[],
    });
    const shown = validation?.notRun.reduce((sum, { rules }) => sum + rules.length, 0);
    expect(shown).toBe(validation?.counts['notRun']);
  });

  it('lays her other reports beside it: grade, and findings carried over, closed, new and gone', async () => {
    const report = await submit(followUp);
    const before = (await review(report)).earlier.find(({ reportId }) => reportId === bulk.id);
    expect(before?.grade).toMatch(/^([A-E]|NR)$/);
    const linked = followUp.findings.filter(({ previous }) => previous?.report === bulk.id);
    expect([...(before?.carried ?? []), ...(before?.closed ?? [])].map(({ id }) => id).sort()).toEqual(
      linked.map(({ id }) => id).sort(),
    );
    expect(before?.closed.length).toBeGreaterThan(0);
  });

  it('counts like weaknesses of other ships by severity, and names cases, not ships', async () => {
    const report = await submit({ ...bulk, id: randomUUID() });
    const { like } = await review(report);
    const weaknesses = bulk.findings.filter(({ kind }) => kind === 'weakness');
    expect(like.map(({ findingId }) => findingId).sort()).toEqual(weaknesses.map(({ id }) => id).sort());
    for (const one of like) expect(one.cases[0]).toMatchObject({ reportId: twin.id });
    expect(JSON.stringify(like)).not.toContain(twin.vessel.name);
  });

  it('finds sentences that stand word for word in a report of another supplier, and not those of the standard', async () => {
    const remarks = `${stolen.toUpperCase()} ${ofTheStandard} Nothing else.`;
    const report = await submit({
      ...bulk,
      id: randomUUID(),
      executions: bulk.executions.map((one, n) => (n === 1 ? { ...one, remarks } : one)),
    });
    const { copied, copiedShare } = await review(report);
    expect(copied[0]).toMatchObject({
      whose: 'another-supplier',
      at: [{ pointer: '/executions/1/remarks' }],
      cases: [{ reportId: twin.id }],
    });
    expect(copied.filter(({ text }) => text.toLowerCase().includes('cargo office was reached'))).toHaveLength(1);
    expect(JSON.stringify(copied)).not.toContain(ofTheStandard);
    expect(copied.some(({ whose }) => whose === 'same-vessel')).toBe(true);
    expect(copiedShare).toBeGreaterThan(0);
  });

  it('is noted as one look at this ship and at no other', async () => {
    const report = await submit({ ...bulk, id: randomUUID() });
    const looks = () =>
      test.databases.worker.selectFrom('access_log').select(['imo_number', 'what']).orderBy('number').execute();
    const before = (await looks()).length;
    await review(report);
    expect((await looks()).slice(before)).toEqual([{ imo_number: bulk.vessel.imoNumber, what: 'review' }]);
  });

  it('names no case of a party that the moderator is tied to, and is closed to who is tied to its own', async () => {
    const report = await submit({ ...bulk, id: randomUUID() });
    const tie = (key: string, email: string) =>
      test.databases.identity
        .insertInto('interest')
        .values({
          person_id: test.ids.people.get(email) ?? '',
          organisation_id: test.ids.organisations.get(key) ?? '',
          reason: 'Former employer',
          since: '2026-01-01',
        })
        .execute();
    await tie('fathom', 'dario@body.example');
    const tied = await test.as('dario@body.example');
    const seen = await review(report, tied);
    expect(JSON.stringify(seen)).not.toContain(twin.id);
    expect(seen.barred).toBe(1);
    expect(seen.like).toEqual([]);
    await tie('saltmarsh', 'dario@body.example');
    expect((await tied('GET', path(report, 'review'))).json()).toMatchObject({ code: 'conflict-of-interest' });
    expect((await lead('GET', path(report, 'review'))).statusCode).toBe(403);
    const page = await tied('GET', `/page:/reports/${report.id}/1`);
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('Copied text');
  });
});

describe('one place of a report', () => {
  it('is shown in words to the parties of the case, and is not there for others', async () => {
    const report = await submit({ ...bulk, id: randomUUID() });
    const place = await lead('GET', path(report, `place?at=${encodeURIComponent('/findings/0')}`));
    expect(place.json()).toMatchObject({
      lines: expect.arrayContaining([
        { name: 'title', pointer: '/findings/0/title', text: bulk.findings[0]?.title },
      ]) as unknown[],
    });
    expect((await lead('GET', path(report, 'place?at=/findings/999'))).json()).toMatchObject({
      code: 'place-not-found',
    });
    const stranger = await test.as('otto@fathom.example');
    expect((await stranger('GET', path(report, 'place?at=/findings/0'))).statusCode).toBe(404);
  });
});
