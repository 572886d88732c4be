// What the record of a vessel promises: dated history with sources, merges that two people make, corrections that go to their source, an inventory that forgets nothing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let company: Asks;
let corvus: Asks;
let ada: Asks;
let bram: Asks;
let insurer: Asks;
const bulk = exampleReport('bulk-carrier-in-service');
const tanker = exampleReport('product-tanker');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  for (const report of [bulk, tanker])
    await test.databases.worker
      .transaction()
      .execute((transaction) => storePublished(transaction, [report], { organisations, now: test.now() }));
  company = await test.as('petra@meridian.example');
  corvus = await test.as('stellan@corvus.example');
  ada = await test.as('ada@body.example');
  bram = await test.as('bram@body.example');
  insurer = await test.as('uma@harbour.example');
});
afterAll(async () => {
  await test.stop();
});

interface Record {
  readonly name: string;
  readonly company: string;
  readonly facts: readonly { kind: string; value: string; since: string; until: string | null; source: string }[];
}
const record = async (ask: Asks): Promise<Record> => (await ask('GET', `/vessels/${IMO}/record`)).json();
const code = (answer: { json: () => unknown }): string => (answer.json() as { code: string }).code;

describe('the record', () => {
  it('keeps what was: a fact ends where the next begins, also when it is told later', async () => {
    const tell = (value: string, since: string) =>
      ada('POST', `/vessels/${IMO}/facts`, { kind: 'class', value, since, source: 'Register of class' });
    await tell('Beacon', '2020-05-01');
    await tell('Lodestar', '2024-02-01');
    await tell('Fairway', '2022-01-01');
    const { facts } = await record(company);
    expect(
      facts.filter(({ kind }) => kind === 'class').map(({ value, since, until }) => [value, since, until]),
    ).toEqual([
      ['Lodestar', '2024-02-01', null],
      ['Fairway', '2022-01-01', '2024-02-01'],
      ['Beacon', '2020-05-01', '2022-01-01'],
    ]);
  });

  it('shows the newest fact as what she is, and an older one as history only', async () => {
    const name = (value: string, since: string) =>
      ada('POST', `/vessels/${IMO}/facts`, { kind: 'name', value, since, source: 'Certificate of registry' });
    expect((await name('Astra Earlier', '2015-01-01')).statusCode).toBe(201);
    expect((await record(ada)).name).toBe(bulk.vessel.name);
    await name('Astra Later', '2026-11-22');
    expect((await record(ada)).name).toBe('Astra Later');
    await name(bulk.vessel.name, '2026-11-23');
  });

  it.each([
    [{ kind: 'flag', value: 'XX', since: '2026-01-01' }, 'fact-not-understood'],
    [{ kind: 'type', value: 'spaceship', since: '2026-01-01' }, 'fact-not-understood'],
    [{ kind: 'gross-tonnage', value: '12.5', since: '2026-01-01' }, 'fact-not-understood'],
    [{ kind: 'class', value: 'Beacon', since: '2027-01-01' }, 'fact-not-understood'],
    [{ kind: 'class', value: 'Beacon', since: '2026-02-30' }, 'fact-not-understood'],
    [{ kind: 'manager', value: 'Corvus', since: '2026-01-01' }, 'request-not-understood'],
  ])('refuses %j', async (fact, expected) => {
    expect(code(await ada('POST', `/vessels/${IMO}/facts`, { ...fact, source: 'x' }))).toBe(expected);
  });

  it('is for the body and her company; others learn nothing', async () => {
    await company('POST', '/access/grants', {
      recipientId: test.ids.organisations.get('harbour'),
      imoNumber: IMO,
      tier: 4,
      purpose: 'Hull policy',
    });
    expect((await corvus('GET', `/vessels/${IMO}/record`)).statusCode).toBe(404);
    expect((await insurer('GET', `/vessels/${IMO}/record`)).statusCode).toBe(403);
    expect((await insurer('GET', `/vessels/${IMO}/systems`)).statusCode).toBe(403);
    expect((await (await test.as('master'))('GET', `/vessels/${IMO}/record`)).statusCode).toBe(404);
    expect((await test.nobody('GET', `/vessels/${IMO}/record`)).statusCode).toBe(401);
    expect((await company('POST', `/vessels/${IMO}/facts`, {})).statusCode).toBe(403);
  });
});

describe('another company', () => {
  it('is put in by a registrar with a fresh proof, and what the earlier one granted shows nothing', async () => {
    const change = (companyId: string | undefined, since: string) =>
      ada('POST', `/vessels/${tanker.vessel.imoNumber}/manager`, { companyId, since, reason: 'Sold.' });
    const to = test.ids.organisations.get('corvus');
    expect(code(await change(test.ids.organisations.get('harbour'), '2026-11-20'))).toBe('company-not-found');
    expect(code(await change(to, '2001-01-01'))).toBe('fact-not-understood');
    expect((await change(to, '2026-11-20')).json()).toEqual({ status: 'changed' });
    const [fact] = (await corvus('GET', `/vessels/${tanker.vessel.imoNumber}/record`))
      .json<Record>()
      .facts.filter(({ kind }) => kind === 'manager');
    expect(fact).toMatchObject({
      value: 'Corvus Liner Services',
      since: '2026-11-20',
      source: 'Changed by a registrar: Sold.',
    });
    test.setNow('2026-11-23T10:06:00Z');
    expect(code(await change(to, '2026-11-21'))).toBe('step-up-needed');
    test.setNow('2026-11-23T10:00:00Z');
  });
});

describe('a merge', () => {
  const other = tanker.vessel.imoNumber;
  const propose = (kind: string, imoNumber = IMO, otherImoNumber = other) =>
    ada('POST', '/record-changes', { kind, imoNumber, otherImoNumber, reason: 'One hull, two records.' });
  const decide = (id: string, ask: Asks) =>
    ask('POST', `/record-changes/${id}/decision`, { isApproved: true, reason: 'Checked the certificate.' });

  it('needs two registrars; then the number answers as not there, and a split brings it back', async () => {
    const { id } = (await propose('merge')).json<{ id: string }>();
    expect(code(await decide(id, ada))).toBe('four-eyes-needed');
    for (const who of ['moderator', 'auditor', 'company-admin'] as const)
      expect((await decide(id, await test.as(who))).statusCode, who).toBe(403);
    expect((await corvus('GET', `/vessels/${other}/profile`)).statusCode).toBe(200);
    expect((await decide(id, bram)).json()).toEqual({ status: 'done' });
    expect(code(await decide(id, bram))).toBe('not-in-this-state');
    for (const ask of [corvus, ada]) expect((await ask('GET', `/vessels/${other}/profile`)).statusCode).toBe(404);
    expect((await corvus('GET', `/vessels/${other}/record`)).statusCode).toBe(404);
    expect((await ada('GET', `/vessels/${other}/record`)).json()).toMatchObject({ mergedInto: IMO });
    const reports = await test.databases.worker
      .selectFrom('report')
      .select('imo_number')
      .where('id', '=', tanker.id)
      .execute();
    expect(reports).toEqual([{ imo_number: other }]);
    const split = (await propose('split')).json<{ id: string }>();
    await decide(split.id, bram);
    expect((await corvus('GET', `/vessels/${other}/profile`)).json()).toMatchObject({ tier: 4 });
  });

  it.each([
    ['merge', IMO, IMO],
    ['merge', IMO, '9074729'],
    ['split', IMO, other],
  ])('that can not be is refused when it is proposed: %s %s %s', async (kind, one, two) => {
    expect(code(await propose(kind, one, two))).toBe('record-change-not-understood');
  });

  it('and a split of a number not held begins a record of nobody', async () => {
    const { id } = (await propose('split', IMO, '9319466')).json<{ id: string }>();
    await decide(id, bram);
    expect((await ada('GET', '/vessels/9319466/record')).json()).toMatchObject({
      name: bulk.vessel.name,
      company: null,
    });
    expect((await company('GET', '/vessels/9319466/profile')).statusCode).toBe(404);
  });
});

describe('a correction', () => {
  const ask = (who: Asks, body: object) =>
    who('POST', `/vessels/${IMO}/corrections`, { evidence: 'See the certificate.', shouldBe: '40000', ...body });
  const toDecide = async (who: Asks, id: string): Promise<boolean> =>
    (await who('GET', '/corrections'))
      .json<{ items: { id: string; isToDecide: boolean }[] }>()
      .items.find((one) => one.id === id)?.isToDecide ?? false;

  it.each([
    ['gross-tonnage', {}, 'registrar'],
    ['systems', {}, 'company'],
    ['report', { reportId: bulk.id }, 'supplier'],
  ])('of %s goes to who answers for it', async (field, more, routedTo) => {
    const made = (await ask(insurer, { field, ...more })).json<{ id: string; routedTo: string }>();
    expect(made).toMatchObject({ routedTo, askedFor: 'Harbour Mutual', status: 'asked' });
    const supplier = await test.as(
      bulk.supplier.name === 'Fathom Assurance' ? 'otto@fathom.example' : 'kira@saltmarsh.example',
    );
    const answerers = { registrar: ada, company, supplier };
    for (const [who, one] of Object.entries(answerers))
      expect(await toDecide(one, made.id), who).toBe(who === routedTo);
    const reply = { isDone: false, reply: 'The certificate says otherwise.' };
    for (const [who, one] of Object.entries({ ...answerers, corvus }))
      if (who !== routedTo)
        expect(code(await one('POST', `/corrections/${made.id}/decision`, reply)), who).toBe('correction-not-found');
    expect((await insurer('POST', `/corrections/${made.id}/decision`, reply)).statusCode).toBe(403);
    const right = answerers[routedTo as 'registrar'];
    expect((await right('POST', `/corrections/${made.id}/decision`, reply)).json()).toEqual({ status: 'refused' });
    expect(code(await right('POST', `/corrections/${made.id}/decision`, reply))).toBe('not-in-this-state');
  });

  it('that is right becomes a fact with its source', async () => {
    const { id } = (await ask(company, { field: 'gross-tonnage' })).json<{ id: string }>();
    await ada('POST', `/corrections/${id}/decision`, { isDone: true, reply: 'Thank you.', since: '2026-11-23' });
    expect((await ada('GET', `/vessels/${IMO}/record`)).json()).toMatchObject({ grossTonnage: 40_000 });
  });

  it('is not asked on a ship one does not see, nor of a report one can not open', async () => {
    expect((await ask(corvus, { field: 'name' })).statusCode).toBe(404);
    expect((await ask(await test.as('viktor@northlight.example'), { field: 'name' })).statusCode).toBe(404);
    expect(code(await ask(company, { field: 'report', reportId: tanker.id }))).toBe('report-not-found');
  });
});

describe('the inventory', () => {
  const put = (body: string | object, ask = company) =>
    ask(
      'PUT',
      `/vessels/${IMO}/systems`,
      body,
      typeof body === 'string' ? { 'content-type': 'application/octet-stream' } : {},
    );
  const items = async (query = ''): Promise<{ systemId: string; facts: { name: string } }[]> =>
    (await company('GET', `/vessels/${IMO}/systems${query}`)).json<{
      items: { systemId: string; facts: { name: string } }[];
    }>().items;

  it('is replaced by a file and remembers what it was', async () => {
    const first = await put([
      { id: 'CBS-1', name: 'ECDIS 1', maker: 'Norvane Marine' },
      { id: 'CBS-2', name: 'Cargo computer' },
    ]);
    expect(first.json()).toMatchObject({ added: 2, changed: 0, ended: 0 });
    test.setNow('2026-11-23T10:04:00Z');
    expect(
      (
        await put([
          { id: 'CBS-1', name: 'ECDIS 1, renewed' },
          { id: 'CBS-3', name: 'VSAT' },
        ])
      ).json(),
    ).toMatchObject({
      added: 1,
      changed: 1,
      ended: 1,
      unchanged: 0,
    });
    expect((await items()).map(({ facts }) => facts.name)).toEqual(['ECDIS 1, renewed', 'VSAT']);
    expect((await items('?at=2026-11-23T10:02:00Z')).map(({ facts }) => facts.name)).toEqual([
      'ECDIS 1',
      'Cargo computer',
    ]);
    test.setNow('2026-11-23T10:00:00Z');
  });

  it('reads the columns of Rec 190 and tells each row’s fate', async () => {
    test.setNow('2026-11-23T10:04:30Z');
    const answer = await put(
      'Item;System;Maker;Model\n1;Engine control;Norvane;N1\n1;Engine control;Norvane;N1\n;;Norvane;\n',
    );
    expect(answer.statusCode, answer.body).toBe(200);
    expect(answer.json<{ rows: { fate: string }[] }>().rows.map(({ fate }) => fate)).toContain('duplicate');
    test.setNow('2026-11-23T10:00:00Z');
  });

  it.each([
    ['no list', '{"a":1}'],
    ['null', '[null]'],
    ['a system without a name', '[{"id":"CBS-1"}]'],
    ['an unknown member', '[{"id":"CBS-1","name":"x","colour":"red"}]'],
    ['bytes that are no text', '\u0000\u0001'],
    ['broken JSON', '[{'],
  ])('refuses %s and changes nothing', async (_, body) => {
    const before = await items();
    expect(code(await put(body))).toBe('inventory-not-understood');
    expect(await items()).toEqual(before);
  });

  it('is changed by nobody but the company', async () => {
    expect((await put([], corvus)).statusCode).toBe(404);
    expect((await put([], ada)).statusCode).toBe(403);
    expect((await corvus('GET', `/vessels/${IMO}/systems`)).statusCode).toBe(404);
  });
});
