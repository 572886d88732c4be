// What a company relies on: it answers for a vessel after a registrar decided so, and then the earlier company’s grants show nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let meridian: Asks;
let corvus: Asks;
let registrar: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  meridian = await test.as('petra@meridian.example');
  corvus = await test.as('stellan@corvus.example');
  registrar = await test.as('ada@body.example');
});
afterAll(async () => {
  await test.stop();
});

const claim = (imoNumber: string, as: Asks = corvus) =>
  as('POST', '/vessel-claims', {
    imoNumber,
    vesselName: 'Claimed Maid',
    flag: 'NO',
    type: 'bulk-carrier',
    grossTonnage: 30_000,
    since: '2026-11-01',
    evidence: 'DOC 4711, issued by her flag.',
  });
const decide = (id: string, isGranted: boolean, as: Asks = registrar) =>
  as('POST', `/vessel-claims/${id}/decision`, { isGranted, reason: 'The document was shown.' });
const idOf = (answer: { json: () => unknown }): string => (answer.json() as { id: string }).id;

describe('a claim', () => {
  it('of a vessel the register does not know makes her record when it is granted', async () => {
    const made = await claim('9074729');
    expect(made.json()).toMatchObject({ status: 'submitted', company: 'Corvus Liner Services' });
    expect((await claim('9074729')).json()).toMatchObject({ code: 'claim-exists' });
    expect((await claim('9074728')).json()).toMatchObject({ code: 'imo-number-wrong' });
    expect((await corvus('GET', '/vessels/9074729/profile')).statusCode).toBe(404);
    expect((await decide(idOf(made), true)).json()).toEqual({ status: 'granted' });
    expect((await decide(idOf(made), false)).json()).toMatchObject({ code: 'not-in-this-state' });
    expect((await corvus('GET', '/vessels/9074729/profile')).json()).toMatchObject({
      tier: 4,
      name: 'Claimed Maid',
      status: null,
    });
    expect((await meridian('GET', '/vessels/9074729/profile')).statusCode).toBe(404);
  });

  it('of another company’s vessel moves her, ends what that company granted, and keeps her name', async () => {
    const insurer = await test.as('uma@harbour.example');
    await meridian('POST', '/access/grants', {
      recipientId: test.ids.organisations.get('harbour'),
      tier: 2,
      purpose: 'Fleet policy',
    });
    expect((await insurer('GET', `/vessels/${IMO}/profile`)).json()).toMatchObject({ tier: 2 });
    const made = await claim(IMO);
    expect((await meridian('GET', '/vessel-claims')).json()).toEqual({ items: [] });
    await decide(idOf(made), true);
    expect((await insurer('GET', `/vessels/${IMO}/profile`)).statusCode).toBe(404);
    expect((await meridian('GET', `/vessels/${IMO}/profile`)).statusCode).toBe(404);
    expect((await corvus('GET', `/vessels/${IMO}/profile`)).json()).toMatchObject({ tier: 4, name: 'Astra Meridian' });
    const managers = await test.databases.worker
      .selectFrom('vessel_manager')
      .select(['since', 'until'])
      .where('imo_number', '=', IMO)
      .orderBy('since')
      .execute();
    expect(managers).toEqual([
      { since: bulk.issuedAt.slice(0, 10), until: '2026-11-01' },
      { since: '2026-11-01', until: null },
    ]);
  });

  it('is decided by nobody but a registrar, and tells the company', async () => {
    const made = await claim('9319466');
    for (const who of ['moderator', 'auditor', 'company-admin', 'lead'] as const)
      expect((await decide(idOf(made), true, await test.as(who))).statusCode, who).toBe(403);
    expect((await decide(idOf(made), false)).json()).toEqual({ status: 'refused' });
    const told = await test.databases.worker
      .selectFrom('mail')
      .select(['email', 'subject'])
      .where('key', 'like', `claim/${idOf(made)}%`)
      .execute();
    expect(told).toEqual([{ email: 'stellan@corvus.example', subject: 'Your claim of Claimed Maid was refused' }]);
  });
});
