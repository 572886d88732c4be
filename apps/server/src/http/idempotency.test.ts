// A request repeated with its key is done once: also when the server that began it was killed amid the work, and then at once.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { operations } from '@plimsoll/contract';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../config.ts';
import { startTestApp, type Asks, type TestApp } from '../testing/test-app.ts';
import { withheld } from './idempotency.ts';

let test: TestApp;
let company: Asks;
let owner: pg.Client;

beforeAll(async () => {
  test = await startTestApp();
  company = await test.as('company-admin');
  owner = new pg.Client({ connectionString: test.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await test.stop();
});

const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;

/** A second process on the same database. */
async function startProcess(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', join(projectRoot(), 'apps/server/src/main.ts')], {
    cwd: projectRoot(),
    env: { ...process.env, DATABASE_URL: test.url, PORT: '0', PLIMSOLL_DEMO: 'no', PLIMSOLL_SECRET: 'of tests' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const url = /Open (http:\/\/[\w.]+:\d+)/.exec(said)?.[1];
      if (url) resolve({ server, url });
    });
    server.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)}: ${said}`));
    });
  });
}

const waitUntil = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let n = 0; n < 200; n++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('It did not come to pass.');
};

describe('a request whose server was killed', () => {
  it('may be repeated at once, and not before', async () => {
    // The other process goes by the real clock, and so must its session.
    test.setNow(new Date().toISOString());
    const cookie = await test.cookieOf('company-admin');
    const ask = await test.as('company-admin');
    const other = await startProcess();
    const key = { 'idempotency-key': randomUUID() };
    const body = { name: 'Made amid a death' };
    await owner.query('begin');
    await owner.query('lock table fleet in access exclusive mode');
    const lost = fetch(`${other.url}/api/v1/fleets`, {
      method: 'POST',
      headers: { ...key, cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then(
      ({ status }) => status,
      () => 'no answer',
    );
    await waitUntil(
      async () => (await owner.query('select 1 from idempotency_key where answer is null')).rowCount === 1,
    );
    expect(codeOf(await ask('POST', '/fleets', body, key))).toBe('still-running');
    other.server.removeAllListeners('exit');
    const ended = new Promise((resolve) => other.server.once('exit', resolve));
    other.server.kill('SIGKILL');
    await ended;
    expect(await lost).toBe('no answer');
    await owner.query('rollback');
    const began = Date.now();
    let again = await ask('POST', '/fleets', body, key);
    // The database notices within the moment that the connection fell.
    while (codeOf(again) === 'still-running' && Date.now() - began < 3000)
      again = await ask('POST', '/fleets', body, key);
    // Its statement may have waited for our lock and been carried out after its death; then the name is taken, and never twice.
    expect([201, 409]).toContain(again.statusCode);
    expect(again.statusCode === 201 ? again.json() : { name: body.name }).toMatchObject(body);
    const { rows } = await owner.query<{ n: string }>('select count(*) as n from fleet where name = $1', [body.name]);
    expect(rows[0]?.n).toBe('1');
    expect(Date.now() - began).toBeLessThan(3000);
    test.setNow('2026-11-23T10:00:00Z');
  }, 60_000);

  it('is still running while its server lives, and free when the work of that server failed without a word', async () => {
    const { rows } = await owner.query<{ id: string }>('select id from person where email = $1', [
      'petra@meridian.example',
    ]);
    const actor = `${rows[0]?.id ?? ''}/${test.ids.organisations.get('meridian') ?? ''}`;
    const petra = await test.as('petra@meridian.example');
    const asked = async (n: number) =>
      petra('POST', '/fleets', { name: `Held ${n}` }, { 'idempotency-key': `held-by-${n}-xxxx` });
    expect((await asked(1)).statusCode).toBe(201);
    await owner.query('update idempotency_key set answer = null, held_by = 4711 where actor = $1 and key = $2', [
      actor,
      'held-by-1-xxxx',
    ]);
    await owner.query('select pg_advisory_lock(4711)');
    expect(codeOf(await asked(1))).toBe('still-running');
    await owner.query('select pg_advisory_unlock(4711)');
    expect(codeOf(await asked(1))).toBe('fleet-exists');
  });
});

describe('a key', () => {
  it('gives the first answer again, belongs to one body, one address and one person', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await company('POST', '/fleets', { name: 'Once' }, key);
    const again = await company('POST', '/fleets', { name: 'Once' }, key);
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(codeOf(await company('POST', '/fleets', { name: 'Twice' }, key))).toBe('idempotency-key-reused');
    expect(codeOf(await company('POST', '/fleets', '{ "name": "Once" }', key))).toBe('idempotency-key-reused');
    const fleet = first.json<{ id: string }>().id;
    expect(codeOf(await company('POST', `/fleets/${fleet}/import-previews`, { name: 'Once' }, key))).toBe(
      'idempotency-key-reused',
    );
    const others = await (await test.as('uma@harbour.example'))('POST', '/fleets', { name: 'Once' }, key);
    expect([others.statusCode, others.headers['idempotency-replayed']]).toEqual([201, undefined]);
  });

  it('at once from many is done once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => company('POST', '/fleets', { name: 'At once' }, key)),
    );
    for (const answer of answers) expect(answer.statusCode === 201 || codeOf(answer) === 'still-running').toBe(true);
    expect(
      answers.filter(({ statusCode, headers }) => statusCode === 201 && !headers['idempotency-replayed']),
    ).toHaveLength(1);
  });

  it('never keeps a secret', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { name: 'Program', role: 'company-admin', scopes: 'vessels:read', days: 1 };
    const { secret } = (await company('POST', '/api-clients', body, key)).json<{ secret: string }>();
    expect(secret.length).toBeGreaterThan(20);
    const { rows } = await owner.query<{ row: string }>('select k::text as row from idempotency_key k');
    expect(rows.some(({ row }) => row.includes(secret.slice(4)))).toBe(false);
    expect(codeOf(await company('POST', '/api-clients', body, key))).toBe('shown-once');
    const tells = Object.values(operations)
      .filter(
        ({ method, result }) =>
          method === 'post' && /"(\w*secret\w*|\w*token|codes?|recovery\w*)":\{/i.test(JSON.stringify(result)),
      )
      .map(({ id }) => id);
    expect(tells.filter((id) => !withheld.has(id))).toEqual([]);
  });
});
