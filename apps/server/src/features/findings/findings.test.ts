// What company, moderator and recipients rely on: a finding is closed by a retest only, all or nothing changes, nobody sees more than their tier, nothing is told twice.
import { randomUUID } from 'node:crypto';
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { lapseAcceptances, remindOfFindings } from './finding-timers.ts';

let test: TestApp;
let company: Asks;
let stranger: Asks;
let insurer: Asks;
let moderator: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const followUp = exampleReport('follow-up-closes-findings');
const IMO = bulk.vessel.imoNumber;

interface Line {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly owner: string | null;
  readonly plan: string | null;
  readonly dueOn: string | null;
  readonly acceptedUntil: string | null;
  readonly claim: { readonly text: string } | null;
  readonly actions: readonly string[];
}

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  [company, stranger, insurer, moderator] = await Promise.all([
    test.as('petra@meridian.example'),
    test.as('stellan@corvus.example'),
    test.as('uma@harbour.example'),
    test.as('moderator'),
  ]);
});
afterAll(async () => {
  await test.stop();
});

const list = async (as: Asks, query = 'limit=200'): Promise<Line[]> =>
  (await as('GET', `/findings?${query}`)).json<{ items: Line[] }>().items;
const change = (ids: readonly string[], body: object, as: Asks = company) =>
  as('POST', '/findings/changes', { ids, ...body });
/** The register’s identifier of a finding of the first report. */
async function idOf(findingId: string): Promise<string> {
  const row = await test.databases.worker
    .selectFrom('finding')
    .select('id')
    .where('report_id', '=', bulk.id)
    .where('finding_id', '=', findingId)
    .executeTakeFirstOrThrow();
  return row.id;
}
const plan = { action: 'plan', owner: 'Chief engineer', dueOn: '2027-02-01', plan: 'In dock.' };
const grantTier = (tier: number) =>
  company('POST', '/access/grants', {
    recipientId: test.ids.organisations.get('harbour'),
    imoNumber: IMO,
    tier,
    purpose: 'Policy',
  });

describe('the board', () => {
  it('pages through every finding of the company once, gravest first, and shows no other company anything', async () => {
    const all = await list(company);
    expect(all).toHaveLength(bulk.findings.filter(({ kind }) => kind === 'weakness').length);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: { items: Line[]; next: string | null } = (
        await company('GET', `/findings?limit=10${next ? `&after=${next}` : ''}`)
      ).json();
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(await list(stranger)).toEqual([]);
    expect((await list(moderator)).length).toBe(all.length);
  });

  it('filters by what is overdue and what is due soon', async () => {
    for (const one of await list(company, 'due=overdue&limit=200')) expect((one.dueOn ?? '') < '2026-11-23').toBe(true);
    expect((await list(company, 'due=overdue')).length).toBeGreaterThan(0);
    expect(await list(company, 'due=soon')).toEqual([]);
    expect((await company('GET', '/findings?due=never')).statusCode).toBe(400);
  });

  it('answers a foreign company as if a finding were not there, by every way', async () => {
    const id = await idOf('F-02');
    expect((await stranger('GET', `/findings/${id}`)).statusCode).toBe(404);
    expect((await change([id], plan, stranger)).json()).toMatchObject({
      code: 'finding-not-found',
      errors: [{ pointer: '/ids/0' }],
    });
    const quentin = await test.as('quentin@meridian.example');
    expect((await quentin('GET', `/findings/${id}`)).statusCode).toBe(200);
    expect((await list(company)).find((one) => one.id === id)?.status).toBe('open');
  });

  it('shows a recipient nothing at tier 2, and at tier 3 no owner and no plan', async () => {
    const id = await idOf('F-22');
    await change([id], plan);
    await grantTier(2);
    expect(await list(insurer)).toEqual([]);
    expect((await insurer('GET', `/findings/${id}`)).statusCode).toBe(404);
    await grantTier(3);
    const seen = (await list(insurer)).find((one) => one.id === id);
    expect(seen).toMatchObject({ status: 'planned', dueOn: '2027-02-01', owner: null, plan: null, actions: [] });
    const one = (await insurer('GET', `/findings/${id}`)).json<{ history: unknown[] }>();
    expect(one.history).toEqual([]);
    expect(await list(insurer, 'owner=Chief engineer')).toEqual([]);
    expect((await change([id], plan, insurer)).statusCode).toBe(403);
    expect((await company('GET', '/access/log')).json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ what: 'findings', tier: 3 })]) as unknown,
    });
  });
});

describe('a change', () => {
  it('is refused whole, naming each finding that stands in the way', async () => {
    const [one, other] = [await idOf('F-09'), await idOf('F-13')];
    await change([one], { action: 'report-fixed' });
    const answer = await change([other, one], plan);
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({
      code: 'not-in-this-state',
      errors: [{ pointer: '/ids/1', text: expect.stringContaining(one) as unknown }],
    });
    expect((await list(company)).find(({ id }) => id === other)?.status).toBe('open');
  });

  it.each([
    ['a plan without owner', { action: 'plan', dueOn: '2027-02-01' }, '/owner'],
    ['a due date that is past', { ...plan, dueOn: '2026-11-01' }, '/dueOn'],
    ['an acceptance without end', { action: 'accept-risk', reason: 'Charter ends soon.' }, '/until'],
    ['an acceptance for ever', { action: 'accept-risk', reason: 'No.', until: '2036-01-01' }, '/until'],
    ['an acceptance without reason', { action: 'accept-risk', until: '2027-01-01' }, '/reason'],
  ])('refuses %s', async (_, body, pointer) => {
    const answer = await change([await idOf('F-02')], body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({ code: 'finding-change-incomplete', errors: [{ pointer }] });
  });

  it('of many is one line in the timeline of the ship and one event each, with who and why', async () => {
    const ids = [await idOf('F-17'), await idOf('F-18')];
    expect((await change(ids, { ...plan, reason: 'With the dry docking.' })).statusCode).toBe(200);
    const one = (await company('GET', `/findings/${ids[0] ?? ''}`)).json<{
      history: { type: string; by: string; reason: string }[];
    }>();
    expect(one.history[0]).toMatchObject({
      type: 'finding:planned',
      by: 'Petra Stavrou, Meridian Shipmanagement',
      reason: 'With the dry docking.',
    });
    const causes = await test.databases.worker
      .selectFrom('profile_version')
      .select('cause')
      .where('imo_number', '=', IMO)
      .execute();
    expect(causes.map(({ cause }) => cause)).toContain('2 findings planned');
  });
});

describe('a compensation', () => {
  it('counts only when a moderator without a tie has verified it', async () => {
    const id = await idOf('F-10');
    const path = `/findings/${id}/compensation-verification`;
    const verdict = { isVerified: true, reason: 'The door lock was shown.' };
    expect((await moderator('POST', path, verdict)).json()).toMatchObject({ code: 'not-in-this-state' });
    const claimed = await change([id], { action: 'compensate', reason: 'The room is locked.' });
    expect(claimed.json()).toMatchObject({ items: [{ status: 'open', claim: { text: 'The room is locked.' } }] });
    expect((await list(moderator, 'status=claimed')).map((one) => one.id)).toEqual([id]);
    expect((await company('POST', path, verdict)).statusCode).toBe(403);
    await test.databases.identity
      .insertInto('interest')
      .values({
        person_id: test.ids.people.get('dario@body.example') ?? '',
        organisation_id: test.ids.organisations.get('meridian') ?? '',
        reason: 'Former employer',
        since: '2026-01-01',
      })
      .execute();
    const tied = await test.as('dario@body.example');
    expect((await tied('POST', path, verdict)).json()).toMatchObject({ code: 'conflict-of-interest' });
    expect((await moderator('POST', path, verdict)).json()).toMatchObject({ status: 'compensated', claim: null });
  });
});

describe('the register by itself', () => {
  const mailTo = (keyStart: string) =>
    test.databases.worker.selectFrom('mail').select(['key', 'email']).where('key', 'like', `${keyStart}%`).execute();

  it('reminds once, though the timer runs twice, and again a week later', async () => {
    const id = await idOf('F-25');
    await change([id], { ...plan, dueOn: '2026-12-01' });
    await remindOfFindings(test.databases.worker, '2026-11-23T10:00:00Z');
    const first = await mailTo(`finding-due/${id}/2026-11-17/`);
    expect(first.map(({ email }) => email).toSorted()).toEqual(['petra@meridian.example', 'quentin@meridian.example']);
    expect(await remindOfFindings(test.databases.worker, '2026-11-23T11:00:00Z')).toBe(0);
    await remindOfFindings(test.databases.worker, '2026-12-08T10:00:00Z');
    expect((await mailTo(`finding-due/${id}/`)).length).toBe(4);
  });

  it('opens an accepted risk again on the day after its last', async () => {
    const id = await idOf('F-07');
    await change([id], { action: 'accept-risk', reason: 'Clock is replaced in dock.', until: '2026-12-01' });
    expect(await lapseAcceptances(test.databases.worker, '2026-12-01T23:00:00Z')).toBe(0);
    expect(await lapseAcceptances(test.databases.worker, '2026-12-02T00:15:00Z')).toBe(1);
    expect(await lapseAcceptances(test.databases.worker, '2026-12-02T01:15:00Z')).toBe(0);
    const one = (await company('GET', `/findings/${id}`)).json<Line & { history: { type: string; by: string }[] }>();
    expect(one).toMatchObject({ status: 'open', acceptedUntil: null });
    expect(one.history[0]).toMatchObject({ type: 'finding:acceptance-lapsed', by: 'the register' });
    expect(await mailTo(`acceptance-lapsed/${id}/`)).toHaveLength(2);
  });
});

describe('a dangerous finding', () => {
  it('is told to the company the moment its report is published', async () => {
    const { claims: _claims, ...unclaimed } = bulk;
    const fastLane = { companyInformedAt: '2026-02-11T10:00:00Z', reference: 'Letter of 11 February 2026' };
    const report: Report = {
      ...unclaimed,
      id: randomUUID(),
      systems: bulk.systems.map((one) => (one.code === 'MCH-AMS' ? { ...one, category: 'III' as const } : one)),
      findings: bulk.findings.map((one) => (one.id === 'F-01' ? { ...one, fastLane } : one)),
    };
    await publish(report);
    const alarms = await test.databases.worker
      .selectFrom('finding as f')
      .innerJoin('mail as m', (join) => join.on(sql<boolean>`m.key like 'finding-alarmed/' || f.id || '/%'`))
      .select(['f.finding_id', 'm.email'])
      .where('f.report_id', '=', report.id)
      .where('f.is_dangerous', '=', true)
      .orderBy('m.email')
      .execute();
    expect(alarms).toEqual([
      { finding_id: 'F-01', email: 'petra@meridian.example' },
      { finding_id: 'F-01', email: 'quentin@meridian.example' },
    ]);
  });
});

describe('a page', () => {
  it('of the board and of one finding needs no script, and its form changes many at once', async () => {
    const cookie = await test.cookieOf('petra@meridian.example');
    const board = await test.app.inject({ url: '/findings?severity=high', headers: { cookie } });
    expect(board.statusCode).toBe(200);
    expect(board.body).toContain('name="body.ids"');
    expect(board.body).not.toContain('<script');
    const ids = [await idOf('F-11'), await idOf('F-12')];
    const form = new URLSearchParams([
      ...ids.map((id): [string, string] => ['body.ids', id]),
      ['body.action', 'plan'],
      ['body.owner', 'Superintendent'],
      ['body.dueOn', '2027-03-01'],
      ['body.reason', ''],
      ['_back', '/findings'],
    ]);
    const send = (payload: string) =>
      test.app.inject({
        method: 'POST',
        url: '/do/changeFindings',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload,
      });
    expect((await send(form.toString())).statusCode).toBe(303);
    const planned = (await list(company, 'owner=Superintendent')).map(({ id }) => id);
    expect(planned.toSorted()).toEqual(ids.toSorted());
    form.set('body.owner', '');
    const again = await send(form.toString());
    expect(again.statusCode).toBe(422);
    for (const id of ids) expect(again.body).toContain(`value="${id}"`);
    const page = await test.app.inject({ url: `/findings/${ids[0] ?? ''}`, headers: { cookie } });
    expect(page.body).toContain('Superintendent');
    expect(page.body).toContain('What happened');
    const missing = await test.app.inject({ url: `/findings/not-an-id`, headers: { cookie } });
    expect(missing.statusCode).toBe(404);
  });
});

describe('a count of what waits', () => {
  it('agrees with the list and is no look at a vessel', async () => {
    const looks = () =>
      test.databases.worker
        .selectFrom('access_log')
        .select(({ fn }) => fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
    const before = await looks();
    const { count } = (await company('GET', '/findings/counts?waiting=overdue')).json<{ count: number }>();
    expect((await moderator('GET', '/findings/counts?waiting=claimed')).statusCode).toBe(200);
    expect((await moderator('GET', '/page:/today')).statusCode).toBe(200);
    expect(await looks()).toEqual(before);
    expect((await stranger('GET', '/findings/counts?waiting=overdue')).json()).toEqual({ count: 0 });
    expect(count).toBe((await list(company, 'due=overdue')).length);
    expect((await insurer('GET', '/findings/counts?waiting=overdue')).statusCode).toBe(403);
  });
});

describe('a retest', () => {
  it('closes what the company planned and reported as fixed, and nothing else does', async () => {
    const id = await idOf('F-01');
    expect((await change([id], plan)).json()).toMatchObject({
      items: [{ status: 'planned', owner: 'Chief engineer' }],
    });
    expect((await change([id], { action: 'report-fixed', reason: 'Firewall fitted.' })).json()).toMatchObject({
      items: [{ status: 'fixed', actions: ['reopen'] }],
    });
    const [planned, unplanned] = [await idOf('F-24'), await idOf('F-06')];
    await change([planned], { ...plan, dueOn: '2027-01-15' });
    await publish(followUp);
    const one = (await company('GET', `/findings/${id}`)).json<Line & { history: { type: string }[] }>();
    expect(one).toMatchObject({ status: 'verified-closed', actions: [] });
    expect(one.history.map(({ type }) => type)).toEqual([
      'finding:closed',
      'finding:fixed',
      'finding:planned',
      ...one.history.slice(3).map(({ type }) => type),
    ]);
    expect((await change([id], { action: 'reopen', reason: 'x' })).json()).toMatchObject({ code: 'not-in-this-state' });
    const dueOf = new Map((await list(company)).map((line) => [line.id, line.dueOn]));
    expect([dueOf.get(planned), dueOf.get(unplanned)]).toEqual(['2027-01-15', '2026-12-01']);
  });
});

async function publish(report: Report): Promise<void> {
  const lead = await test.as('lead');
  const submitted = await lead('POST', '/reports', report);
  expect(submitted.json(), submitted.body.slice(0, 3000)).toMatchObject({ status: 'submitted' });
  const path = `/reports/${report.id}/revisions/${report.revision}`;
  await moderator('POST', `${path}/take`, {});
  await moderator('POST', `${path}/accept`, {});
  expect((await company('POST', `${path}/publish`, {})).json()).toMatchObject({ report: { status: 'published' } });
}
