// What the parties of a report rely on: submitted → returned → revised → accepted → published; each in its turn, nobody else, nothing twice.
import { randomUUID } from 'node:crypto';
import { reportDigest } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { publishBySilence } from '../../jobs/timers.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let lead: Asks;
let moderator: Asks;
let company: Asks;
let insurer: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  lead = await test.as('lead');
  moderator = await test.as('moderator');
  company = await test.as('company-admin');
  insurer = await test.as('uma@harbour.example');
});
afterAll(async () => {
  await test.stop();
});

/** Another report on the same vessel, later. */
const fresh = (change: Partial<Report> = {}): Report => ({ ...bulk, id: randomUUID(), ...change });
const supersedes = (report: Report) => ({
  revision: report.revision,
  sha256: reportDigest(report),
  reason: 'moderator-points',
  text: 'Answers the points of the moderator.',
  parts: ['findings'],
});
const submit = (report: Report, as: Asks = lead) => as('POST', '/reports', report);
const path = (report: Report, step = 'case'): string => `/reports/${report.id}/revisions/${report.revision}/${step}`;
const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;

describe('a report', () => {
  it('goes the whole way from the supplier to the insurer', async () => {
    const report = fresh();
    const submitted = await submit(report);
    expect(submitted.json()).toMatchObject({ status: 'submitted', case: `/reports/${report.id}/1` });
    expect((await moderator('POST', path(report, 'take'), {})).json()).toMatchObject({
      report: { status: 'in-review' },
    });
    expect(codeOf(await moderator('POST', path(report, 'return'), { reason: 'See the points.' }))).toBe(
      'points-missing',
    );
    const pointed = await moderator('POST', path(report, 'points'), {
      pointer: '/findings/0/description',
      text: 'Say more.',
    });
    expect(pointed.json()).toMatchObject({ points: [{ pointer: '/findings/0/description' }] });
    expect(codeOf(await moderator('POST', path(report, 'points'), { pointer: '/findings/999', text: 'x' }))).toBe(
      'place-not-found',
    );
    expect((await moderator('POST', path(report, 'return'), { reason: 'See the points.' })).json()).toMatchObject({
      report: { status: 'returned' },
    });
    const [point] = (await lead('GET', path(report))).json<{ points: { id: string }[] }>().points;
    expect(
      (await lead('POST', `/report-points/${point?.id ?? ''}/answer`, { answer: 'Done in revision 2.' })).statusCode,
    ).toBe(200);
    const second = { ...report, revision: 2, supersedes: supersedes(report) } as Report;
    expect((await submit(second)).json()).toMatchObject({ supersedes: 1 });
    expect((await lead('GET', path(report))).json()).toMatchObject({ report: { status: 'superseded' } });
    await moderator('POST', path(second, 'take'), {});
    expect((await company('GET', path(second))).statusCode).toBe(404);
    expect((await moderator('POST', path(second, 'accept'), {})).json()).toMatchObject({
      report: { status: 'with-company' },
    });
    const comment = await company('POST', path(second, 'comments'), {
      findingId: report.findings[0]?.id,
      text: 'Mended in dock.',
    });
    expect(comment.json()).toMatchObject({ comments: [{ text: 'Mended in dock.' }] });
    expect(await publishBySilence(test.databases.worker, test.now())).toBe(0);
    test.setNow('2026-12-08T10:00:00Z');
    expect(await publishBySilence(test.databases.worker, '2026-12-08T10:00:00Z')).toBe(1);
    expect(await publishBySilence(test.databases.worker, '2026-12-08T10:00:00Z')).toBe(0);
    test.setNow('2026-11-23T10:00:00Z');
    expect((await insurer('GET', `/vessels/${IMO}/profile`)).statusCode).toBe(404);
    const granted = await company('POST', '/access/grants', {
      recipientId: test.ids.organisations.get('harbour'),
      imoNumber: IMO,
      tier: 2,
      purpose: 'Policy',
    });
    expect(granted.statusCode).toBe(201);
    const seen = (await insurer('GET', `/vessels/${IMO}/profile?purpose=renewal`)).json<{
      tier: number;
      profile: { assessments: { id: string }[] };
    }>();
    expect(seen.tier).toBe(2);
    expect(seen.profile.assessments.map(({ id }) => id)).toContain(report.id);
    expect((await company('GET', '/access/log')).json()).toMatchObject({
      items: [{ reader: 'Uma Fitzgerald, Harbour Mutual', tier: 2, purpose: 'renewal', wasRefused: false }],
    });
    expect((await company('DELETE', `/access/grants/${granted.json<{ id: string }>().id}`)).statusCode).toBe(200);
    expect((await insurer('GET', `/vessels/${IMO}/profile`)).statusCode).toBe(404);
  });

  it('is not seen by another supplier, a stranger or a recipient', async () => {
    const report = fresh();
    await submit(report);
    for (const who of ['otto@fathom.example', 'stellan@corvus.example', 'petra@meridian.example'] as const)
      expect((await (await test.as(who))('GET', path(report))).statusCode, who).toBe(404);
    expect((await insurer('GET', path(report))).statusCode).toBe(403);
    expect((await test.nobody('GET', path(report))).statusCode).toBe(401);
    expect((await test.nobody('GET', `/reports/${report.id}/revisions/1`)).statusCode).toBe(401);
    expect((await insurer('GET', `/reports/${report.id}/revisions/1`)).statusCode).toBe(404);
  });

  it('is taken once: a second moderator and a stale page are told', async () => {
    const report = fresh();
    await submit(report);
    const seen = await moderator('GET', path(report));
    await moderator('POST', path(report, 'take'), {}, { 'if-match': String(seen.headers['etag']) });
    expect(
      codeOf(
        await moderator(
          'POST',
          path(report, 'points'),
          { pointer: '', text: 'x' },
          { 'if-match': String(seen.headers['etag']) },
        ),
      ),
    ).toBe('changed-meanwhile');
    const other = await test.as('dario@body.example');
    expect(codeOf(await other('POST', path(report, 'accept'), {}))).toBe('taken-by-another');
  });

  it('is not reviewed by a moderator who has a tie with the supplier', async () => {
    const report = fresh();
    await submit(report);
    await test.databases.identity
      .insertInto('interest')
      .values({
        person_id: test.ids.people.get('dario@body.example') ?? '',
        organisation_id: test.ids.organisations.get('saltmarsh') ?? '',
        reason: 'Former employer',
        since: '2026-01-01',
      })
      .execute();
    const tied = await test.as('dario@body.example');
    expect(codeOf(await tied('POST', path(report, 'take'), {}))).toBe('conflict-of-interest');
    expect((await tied('GET', path(report))).json<{ actions: string[] }>().actions).toEqual([]);
  });

  it('is refused whole when the validator finds errors, and when a revision is not awaited', async () => {
    expect(codeOf(await submit(fresh({ vessel: { ...bulk.vessel, imoNumber: '2100025' } })))).toBe('report-refused');
    const report = fresh();
    await submit(report);
    expect(codeOf(await submit(report))).toBe('report-already-held');
    const second = { ...report, revision: 2, supersedes: supersedes(report) } as Report;
    expect(codeOf(await submit(second))).toBe('revision-not-awaited');
    expect(
      codeOf(
        await submit(
          { ...report, revision: 2, supersedes: supersedes(report) } as Report,
          await test.as('otto@fathom.example'),
        ),
      ),
    ).toBe('revision-not-awaited');
  });

  it('changes the profile when a dispute is upheld, by a panel member without part in the case', async () => {
    const report = fresh();
    await submit(report);
    await moderator('POST', path(report, 'take'), {});
    await moderator('POST', path(report, 'accept'), {});
    const grave = report.findings.find(({ state, kind }) => kind === 'weakness' && state !== 'closed');
    expect(
      (await company('POST', path(report, 'disputes'), { findingId: grave?.id, text: 'Not aboard.' })).json(),
    ).toMatchObject({ disputes: [{ status: 'open' }] });
    expect(codeOf(await company('POST', path(report, 'disputes'), { findingId: grave?.id, text: 'Again.' }))).toBe(
      'dispute-exists',
    );
    expect((await company('POST', path(report, 'publish'), {})).json()).toMatchObject({
      report: { status: 'published' },
    });
    const before = (await company('GET', `/vessels/${IMO}/profile`)).json<{
      findings: unknown[];
      profile: { openBySeverity: Record<string, number> };
    }>();
    const panel = await test.as('panel-member');
    const [dispute] = (await panel('GET', '/disputes')).json<{ items: { id: string }[] }>().items;
    expect(
      codeOf(
        await moderator('POST', `/disputes/${dispute?.id ?? ''}/decision`, {
          isUpheld: true,
          severity: 'struck',
          reason: 'x',
        }),
      ),
    ).toBe('not-allowed');
    expect(
      codeOf(await panel('POST', `/disputes/${dispute?.id ?? ''}/decision`, { isUpheld: true, reason: 'x' })),
    ).toBe('severity-missing');
    expect(
      (
        await panel('POST', `/disputes/${dispute?.id ?? ''}/decision`, {
          isUpheld: true,
          severity: 'struck',
          reason: 'The system is not aboard.',
        })
      ).json(),
    ).toEqual({ status: 'upheld' });
    const after = (await company('GET', `/vessels/${IMO}/profile`)).json<typeof before>();
    expect(after.findings.length).toBe(before.findings.length - 1);
    const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum(after.profile.openBySeverity)).toBe(sum(before.profile.openBySeverity) - 1);
  });

  it('that is withdrawn leaves the profile, and everybody who saw it is told', async () => {
    const report = fresh();
    await submit(report);
    await moderator('POST', path(report, 'take'), {});
    await moderator('POST', path(report, 'accept'), {});
    await company('POST', path(report, 'publish'), {});
    const admin = await test.as('supplier-admin');
    expect(codeOf(await admin('POST', path(report, 'withdraw'), { reasonCode: 'dislike', reason: 'x' }))).toBe(
      'reason-code-unknown',
    );
    expect(
      (
        await admin('POST', path(report, 'withdraw'), {
          reasonCode: 'material-error',
          reason: 'The wrong network was tested.',
        })
      ).json(),
    ).toMatchObject({ report: { status: 'withdrawn' } });
    const seen = (await company('GET', `/vessels/${IMO}/profile`)).json<{
      profile: { assessments: { id: string }[] };
    }>();
    expect(seen.profile.assessments.map(({ id }) => id)).not.toContain(report.id);
    const told = await test.databases.worker
      .selectFrom('mail')
      .select('email')
      .where('key', 'like', 'withdrawn/%')
      .execute();
    expect(told.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['uma@harbour.example', 'petra@meridian.example']),
    );
  });
});

describe('a repeated request', () => {
  it('with the same key and body gives the first answer, with another body it is refused', async () => {
    const report = fresh();
    const key = { 'idempotency-key': randomUUID() };
    const first = await lead('POST', '/reports', report, key);
    const again = await lead('POST', '/reports', report, key);
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(codeOf(await lead('POST', '/reports', fresh(), key))).toBe('idempotency-key-reused');
    expect(codeOf(await lead('POST', '/reports', fresh(), { 'idempotency-key': 'x' }))).toBe('idempotency-key-wrong');
  });
});
