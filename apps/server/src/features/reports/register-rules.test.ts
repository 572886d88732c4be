// What the register adds to the validator's judgement of a submission: vessel, names and days aboard are asked, what is not held is not run.
import { randomUUID } from 'node:crypto';
import type { Report } from '@plimsoll/standard';
import type { ValidationResult } from '@plimsoll/validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let lead: Asks;
let otto: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const tanker = exampleReport('product-tanker');
const IMO = bulk.vessel.imoNumber;
const [first] = bulk.executions;
const stay = bulk.executions.find(({ place, vesselState }) => place?.locode && vesselState !== 'O');

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  [lead, otto] = await Promise.all([test.as('lead'), test.as('otto@fathom.example')]);
});
afterAll(async () => {
  await test.stop();
});

const fresh = (base: Report, change: Partial<Report> = {}): Report => ({ ...base, id: randomUUID(), ...change });
const remarking = (remarks: string): Partial<Report> => ({
  executions: bulk.executions.map((one) => (one === first ? { ...one, remarks } : one)),
});

async function reviewOf({ id }: Report): Promise<ValidationResult> {
  const row = await test.databases.worker
    .selectFrom('report_review')
    .select('result')
    .where('report_id', '=', id)
    .executeTakeFirstOrThrow();
  return row.result as ValidationResult;
}
const failed = ({ messages }: ValidationResult, rule: string) => messages.filter((one) => one.rule === rule);
const outcome = ({ rules }: ValidationResult, id: string) => rules.find((one) => one.id === id);

describe('a submission', () => {
  it('is judged by what the register holds, and rules that ask what it does not hold are not run', async () => {
    const report = fresh(bulk, { vessel: { ...bulk.vessel, flag: 'PA' } });
    expect((await lead('POST', '/reports', report)).json()).toMatchObject({ status: 'submitted' });
    const review = await reviewOf(report);
    expect(failed(review, 'VES-003')).toMatchObject([
      { at: [{ pointer: '/vessel/flag' }], values: { registered: 'LR' } },
    ]);
    expect(outcome(review, 'VES-002')).toMatchObject({ result: 'passed' });
    for (const [id, detail] of [
      ['TEA-003', 'practitioners'],
      ['TEA-007', 'suppliers'],
      ['TEA-008', 'ties'],
    ])
      expect(outcome(review, id ?? '')).toEqual({ id, result: 'not-run', reason: 'no-register', detail });
    expect(outcome(review, 'FND-017')).not.toMatchObject({ result: 'not-run' });
    expect(review.profile).toBe('moderation');
  });

  it('of a ship that the register does not know says so to the moderator', async () => {
    const report = fresh(tanker);
    await otto('POST', '/reports', report);
    expect(failed(await reviewOf(report), 'VES-002')).toHaveLength(1);
  });

  it('is refused with a name left from the supplier’s own other report, and tells nothing of ships of others', async () => {
    const theirs = fresh(tanker);
    expect((await otto('POST', '/reports', theirs)).statusCode).toBe(201);
    const copied = fresh(bulk, remarking(`As found aboard ${tanker.vessel.name} last month.`));
    const mine = await lead('POST', '/reports', copied);
    expect(mine.json(), mine.body.slice(0, 500)).toMatchObject({ status: 'submitted' });
    expect(failed(await reviewOf(copied), 'TXT-002')).toEqual([]);
    expect((await lead('POST', '/reports', fresh(tanker))).statusCode).toBe(201);
    const again = await lead('POST', '/reports', { ...copied, id: randomUUID() });
    expect(again.json()).toMatchObject({ code: 'report-refused', errors: [{ rule: 'TXT-002' }] });
  });

  it('is compared with the days that its testers spent aboard other ships', async () => {
    if (!stay) throw new Error('the example has no stay');
    const elsewhere = fresh(tanker, {
      team: tanker.team.map((one, n) => ({ ...one, registerId: bulk.team[n]?.registerId ?? one.registerId })),
    });
    expect((await otto('POST', '/reports', elsewhere)).statusCode).toBe(201);
    const { start = '', performedBy = [] } = stay;
    await test.databases.worker
      .insertInto('tester_stay')
      .values({
        report_id: elsewhere.id,
        revision: 1,
        register_id: bulk.team.find(({ id }) => performedBy.includes(id))?.registerId ?? '',
        imo_number: tanker.vessel.imoNumber,
        locode: 'SGSIN',
        start_at: start,
        end_at: start,
      })
      .execute();
    const report = fresh(bulk);
    const answer = await lead('POST', '/reports', report);
    expect(answer.statusCode).toBe(201);
    expect(failed(await reviewOf(report), 'TEA-010')).not.toEqual([]);
    const shown = await lead('GET', `/reports/${report.id}/revisions/1/case`);
    expect(shown.body, 'what another supplier reported is not told').not.toContain('TEA-010');
  });

  it('is compared with the port calls that are held', async () => {
    if (!stay) throw new Error('the example has no stay');
    const day = (stay.start ?? '').slice(0, 10);
    await test.databases.worker
      .insertInto('port_call')
      .values({
        imo_number: IMO,
        port: 'SGSIN',
        from_at: `${day}T00:00:00Z`,
        until_at: `${day}T23:59:00Z`,
        declared_by: test.ids.people.get('petra@meridian.example') ?? '',
      })
      .execute();
    const report = fresh(bulk);
    await lead('POST', '/reports', report);
    expect(failed(await reviewOf(report), 'EXE-014').length).toBeGreaterThan(0);
  });
});
