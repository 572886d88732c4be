// The server is killed amid submissions, and two servers share one database: what was acknowledged is there once, and each timer acts once.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { reportOn } from './example-report.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'plimsoll-killed-'));
chmodSync(data, 0o755);
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const server of running.toReversed()) await end(server, 'SIGTERM');
  rmSync(data, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, [join(root, 'apps/server/dist/main.mjs')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: '0',
      PLIMSOLL_DATA: data,
      PLIMSOLL_DEMO_VESSELS: '1',
      PLIMSOLL_REQUESTS_PER_MINUTE: '100000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(server);
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

function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => {
      resolve();
    });
    server.kill(signal);
  });
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/demo-sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'lars@saltmarsh.example' }),
    redirect: 'manual',
  });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** As the owner of the tables, beside the servers. */
async function beside<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function ownerUrl(): string {
  const password = readFileSync(join(data, 'postgres-password'), 'utf8').trim();
  const port = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  return `postgres://postgres:${password}@127.0.0.1:${port}/plimsoll`;
}

const submissions = Array.from({ length: 200 }, (_, n) => {
  const { file } = reportOn('Killed Maid', String(210_500 + n));
  const text = file.buffer.toString('utf8');
  return { id: (JSON.parse(text) as { id: string }).id, text, key: randomUUID() };
});

async function submit(url: string, cookie: string, { id, text, key }: (typeof submissions)[number]): Promise<number> {
  const answer = await fetch(`${url}/api/v1/reports`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
    body: text,
  });
  const isRunning = (await answer.text()).includes('still-running');
  if (!isRunning) return answer.status;
  await new Promise((wait) => setTimeout(wait, 5000));
  return submit(url, cookie, { id, text, key });
}

describe('two hundred submissions', () => {
  it('of which the server dies in the middle are all held, each once', async () => {
    const acknowledged = new Set<string>();
    const { server, url } = await start();
    const cookie = await signIn(url);
    const queue = [...submissions];
    const send = async (): Promise<void> => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        const status = await submit(url, cookie, one).catch(() => 0);
        if (status === 201) acknowledged.add(one.id);
        if (acknowledged.size >= 100) server.kill('SIGKILL');
      }
    };
    await Promise.all([send(), send(), send(), send()]);
    await end(server, 'SIGKILL');
    expect(acknowledged.size).toBeGreaterThanOrEqual(100);
    expect(acknowledged.size).toBeLessThan(200);

    const again = await start();
    const held = async () =>
      beside(
        async (client) =>
          (
            await client.query<{ id: string; events: number }>(
              "select r.id, (select count(*)::int from event e where e.subject = 'report:' || r.id and e.type = 'report:submitted') as events from report r where vessel_name = 'Killed Maid'",
            )
          ).rows,
      );
    const after = await held();
    for (const id of acknowledged) expect(after.map((row) => row.id)).toContain(id);
    const anew = await signIn(again.url);
    const left = submissions.filter(({ id }) => !acknowledged.has(id));
    // A request that died with the server is done again a minute after it began; until then its key is told to wait.
    const statuses = await Promise.all(left.map((one) => submit(again.url, anew, one)));
    expect([...new Set(statuses)].filter((status) => status !== 201 && status !== 409)).toEqual([]);
    const all = await held();
    expect(all).toHaveLength(200);
    expect(all.filter(({ events }) => events !== 1)).toEqual([]);
  });

  it('and two servers on one database: what is due is published once', async () => {
    const { url } = await start({ DATABASE_URL: ownerUrl() });
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const due = await beside(
      async (client) =>
        (
          await client.query<{ id: string }>(
            "update report set due_at = now() - interval '1 minute' where status = 'with-company' returning id",
          )
        ).rows,
    );
    expect(due.length).toBeGreaterThan(0);
    const published = () =>
      beside(
        async (client) =>
          (
            await client.query<{ subject: string; n: number }>(
              "select subject, count(*)::int as n from event where type = 'report:published' and subject = any ($1) group by 1",
              [due.map(({ id }) => `report:${id}`)],
            )
          ).rows,
      );
    for (let tries = 0; tries < 40 && (await published()).length < due.length; tries++)
      await new Promise((wait) => setTimeout(wait, 2000));
    expect((await published()).map(({ n }) => n)).toEqual(due.map(() => 1));
    const twice = await beside(async (client) => {
      const { rowCount } = await client.query(
        'select identifier from graphile_worker._private_known_crontabs group by 1 having count(*) > 1',
      );
      return rowCount;
    });
    expect(twice).toBe(0);
  });
});
