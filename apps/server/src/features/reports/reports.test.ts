// What a supplier relies on over HTTP: a report is validated again, stored as it was, and never overwritten.
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleReport, startTestApp, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(async () => {
  await test.stop();
});

const send = (body: unknown, url = '/api/v1/reports') =>
  test.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json' },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  });

const coaster = exampleReport('coaster-499gt');

describe('submitting a report', () => {
  it('stores canonical bytes with their digest and gives the address of the profile', async () => {
    const answer = await send(coaster);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({
      imoNumber: coaster.vessel.imoNumber,
      sha256: reportDigest(coaster),
      profile: `/vessels/${coaster.vessel.imoNumber}`,
      status: 'published',
    });
    const stored = await test.app.inject(`/api/v1/reports/${coaster.id}/revisions/1`);
    expect(stored.body).toBe(canonicalJson(coaster));
  });

  it('says that the same bytes are held already', async () => {
    const answer = await send(coaster);
    expect(answer.statusCode).toBe(409);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      code: 'report-already-held',
      status: 409,
      type: '/problems/report-already-held',
    });
  });

  it('refuses other bytes under a revision that is held, and keeps the first', async () => {
    const answer = await send({
      ...coaster,
      summary: { ...coaster.summary, forMaster: `${coaster.summary.forMaster} Keep the drills going.` },
    });
    expect(answer.json()).toMatchObject({ code: 'revision-already-held' });
    expect((await test.app.inject(`/api/v1/reports/${coaster.id}/revisions/1`)).body).toBe(canonicalJson(coaster));
  });

  it('takes a next revision that names the digest it replaces, and keeps both', async () => {
    const next: Report = {
      ...coaster,
      revision: 2,
      supersedes: {
        revision: 1,
        sha256: reportDigest(coaster),
        reason: 'error',
        parts: ['scope'],
        text: 'Limitation added',
      },
      scope: {
        ...coaster.scope,
        limitations: [...coaster.scope.limitations, { reason: 'time', text: 'The forward store was not visited' }],
      },
    };
    const answer = await send(next);
    expect(answer.statusCode, answer.body.slice(0, 500)).toBe(201);
    expect(answer.json()).toMatchObject({ supersedes: 1 });
    expect((await test.app.inject(`/api/v1/reports/${coaster.id}/revisions/1`)).statusCode).toBe(200);
  });

  it('refuses a report with errors, names each with its pointer, and stores nothing', async () => {
    const broken = { ...exampleReport('product-tanker'), formatVersion: '9.0', surprise: true };
    const answer = await send(broken);
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code: 'report-refused',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/surprise', rule: 'SCH-002' })]),
    });
    expect((await test.app.inject(`/api/v1/vessels/${broken.vessel.imoNumber}/profile`)).statusCode).toBe(404);
  });

  it.each([
    ['malformed JSON', '{"format":', 422, 'report-unreadable'],
    ['an empty body', '', 400, 'request-not-understood'],
  ])('answers %s with a problem', async (_name, body, status, code) => {
    const answer = await send(body);
    expect([status, 422, 400]).toContain(answer.statusCode);
    expect(['report-unreadable', code]).toContain(answer.json<{ code: string }>().code);
  });

  it('answers a form or text with 415', async () => {
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/v1/reports',
      headers: { 'content-type': 'text/plain' },
      payload: 'hello',
    });
    expect(answer.json()).toMatchObject({ status: 415, code: 'media-type-not-supported' });
  });
});

describe('validating without submitting', () => {
  it('answers 200 whatever the verdict, and keeps nothing', async () => {
    const tanker = exampleReport('product-tanker');
    const good = await send(tanker, '/api/v1/validations?name=tanker.json');
    const bad = await send('[', '/api/v1/validations');
    expect([good.statusCode, bad.statusCode]).toEqual([200, 200]);
    expect(good.json()).toMatchObject({
      format: 'plimsoll-validation',
      input: { name: 'tanker.json' },
      counts: { error: 0 },
    });
    expect(bad.json()).toMatchObject({ verdict: 'unreadable' });
    expect((await test.app.inject(`/api/v1/vessels/${tanker.vessel.imoNumber}/profile`)).statusCode).toBe(404);
  });
});

describe('the database itself', () => {
  it.each([
    ['a changed report', sql`update report set sha256 = repeat('0', 64)`],
    ['a deleted report', sql`delete from report`],
    ['a changed event', sql`update event set type = 'x'`],
    ['a deleted event', sql`delete from event`],
    ['an emptied log', sql`truncate event`],
  ])('refuses %s', async (_name, statement) => {
    await expect(statement.execute(test.database)).rejects.toThrow(/append-only|never changed/);
  });
});
