// The desk of fleets and records as a person without scripts uses it: a file is chosen, its rows are read, then confirmed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationsOf } from '../../demo/demo-organisations.ts';
import { storePublished } from '../../demo/store-published.ts';
import { exampleReport, startTestApp, type TestApp } from '../../testing/test-app.ts';

let test: TestApp;
let cookie: string;
const bulk = exampleReport('bulk-carrier-in-service');
const IMO = bulk.vessel.imoNumber;

beforeAll(async () => {
  test = await startTestApp();
  const organisations = organisationsOf(test.ids, '2025-01-10T10:00:00Z');
  await test.databases.worker
    .transaction()
    .execute((transaction) => storePublished(transaction, [bulk], { organisations, now: test.now() }));
  cookie = await test.cookieOf('petra@meridian.example');
});
afterAll(async () => {
  await test.stop();
});

const BOUNDARY = 'a-boundary';
const send = (url: string, parts: Readonly<Record<string, string>>, headers: Record<string, string> = { cookie }) =>
  test.app.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: `${Object.entries(parts)
      .map(
        ([name, value]) =>
          `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${name === 'file' ? '; filename="x.csv"\r\nContent-Type: text/csv' : ''}\r\n\r\n${value}\r\n`,
      )
      .join('')}--${BOUNDARY}--\r\n`,
  });
const get = (url: string, who = cookie) => test.app.inject({ url, headers: { cookie: who } });
const fieldOf = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

describe('a list of vessels', () => {
  it('is shown, confirmed, and then the fleet', async () => {
    const company = await test.as('petra@meridian.example');
    const { id } = (await company('POST', '/fleets', { name: 'Bulkers <b>' })).json<{ id: string }>();
    expect((await get('/fleets')).body).toContain('Bulkers &lt;b&gt;');
    const shown = await send(`/fleets/${id}/import-preview`, { file: `imo,name\n${IMO},<script>\n9074729,x\n` });
    expect(shown.statusCode, shown.body).toBe(200);
    expect(shown.body).toContain('Confirm: put in 1 ship');
    expect(shown.body).toContain('Claim her first');
    expect(shown.body).not.toContain('<script');
    expect((await get(`/fleets/${id}`)).body).toContain('No ship is in it yet');
    const done = await send(`/fleets/${id}/import`, {
      digest: fieldOf(shown.body, 'digest'),
      base64: fieldOf(shown.body, 'base64'),
    });
    expect([done.statusCode, done.headers.location]).toEqual([303, `/fleets/${id}`]);
    expect((await get(`/fleets/${id}`)).body).toContain(`Astra Meridian, IMO ${IMO}`);
    const stale = await send(`/fleets/${id}/import`, {
      digest: fieldOf(shown.body, 'digest'),
      base64: fieldOf(shown.body, 'base64'),
    });
    expect(stale.body).toContain('The plan is another by now');
  });

  it('of a stranger, of nobody, from another site or without a file does nothing', async () => {
    const company = await test.as('petra@meridian.example');
    const { id } = (await company('POST', '/fleets', { name: 'Closed' })).json<{ id: string }>();
    const url = `/fleets/${id}/import-preview`;
    const file = { file: `imo\n${IMO}\n` };
    expect((await send(url, file, { cookie: await test.cookieOf('stellan@corvus.example') })).body).toContain(
      'No such fleet',
    );
    expect((await send(url, file, {})).headers.location).toBe(`/sign-in?then=${encodeURIComponent(`/fleets/${id}`)}`);
    expect((await send(url, file, { cookie, 'sec-fetch-site': 'cross-site' })).body).toContain(
      'a page of another site',
    );
    expect((await send(url, {})).statusCode).toBe(422);
    expect((await send(url, { file: 'x'.repeat(4_194_305) })).body).toContain('at most 4 MiB');
    const other = await test.app.inject({
      method: 'POST',
      url: '/do/createFleet',
      headers: { cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
      payload: `--${BOUNDARY}--\r\n`,
    });
    expect(other.statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('the record', () => {
  it('is a page for her company with the inventory from a file, and not there for others', async () => {
    const sent = await send(`/vessels/${IMO}/systems`, {
      file: 'Item,System,Maker,Model\n1,Engine control,Norvane,N1\n',
    });
    expect(sent.headers.location).toBe(`/vessels/${IMO}/record`);
    expect((await get(`/vessels/${IMO}/record`)).body).toContain('Norvane');
    expect((await get(`/vessels/${IMO}`)).body).toContain(`href="/vessels/${IMO}/record"`);
    expect((await get(`/vessels/${IMO}/record`, await test.cookieOf('stellan@corvus.example'))).statusCode).toBe(404);
    expect((await get(`/vessels/${IMO}/record`, await test.cookieOf('uma@harbour.example'))).statusCode).toBe(403);
  });

  it('is kept by registrars, who merge and split on a page of theirs', async () => {
    const registrar = await test.cookieOf('registrar');
    expect((await get(`/vessels/${IMO}/record`, registrar)).body).toContain('Change the company');
    expect((await get('/record-changes', registrar)).body).toContain('Propose one');
    expect((await get('/record-changes')).statusCode).toBe(403);
    for (const who of ['company-admin', 'officer', 'lead', 'registrar'] as const)
      expect((await get('/corrections', await test.cookieOf(who))).statusCode, who).toBe(200);
    expect((await get(`/vessels/${IMO}/correction`)).body).toContain('It should be');
  });
});
