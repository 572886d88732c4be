// Requests a second and p99 of a profile by IMO number with a tier-2 grant at 120,000 vessels, beside a bare server that runs the one necessary query; and whether p99 stays flat as reports grow.
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { computeProfile } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import pg from 'pg';
import { createDatabase } from '../apps/server/src/database/create-database.ts';
import { startEmbedded } from '../apps/server/src/database/embedded.ts';
import { migrate } from '../apps/server/src/database/migrate.ts';
import { machine, median } from './machine.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const VESSELS = 120_000;
const REPORTS = [10_000, 100_000, 1_000_000] as const;
const CONNECTIONS = 32;
const SECONDS = 6;
const ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));
chmodSync(folder, 0o755);
const cluster = await startEmbedded(folder);
const children: ChildProcess[] = [];
try {
  const url = await createDatabase(cluster, 'plimsoll');
  await migrate(url, root);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  console.log(machine());
  const cookie = `plimsoll=${await fill(owner)}`;
  const ours = await start(['apps/server/dist/main.mjs'], {
    DATABASE_URL: url,
    PLIMSOLL_DEMO: 'no',
    PORT: '0',
    PLIMSOLL_REQUESTS_PER_MINUTE: '100000000',
    PLIMSOLL_LOOKS_PER_DAY: '100000000',
    PLIMSOLL_SECRET: 'of the bench',
  });
  const bare = await start(['bench/peers/profile-server.mjs', url], {});
  let held = 0;
  for (const reports of REPORTS) {
    await addReports(owner, held, reports);
    held = reports;
    const rounds = { ours: [] as Load[], bare: [] as Load[] };
    for (let round = 0; round < ROUNDS; round++) {
      rounds.bare.push(await load(bare, '/vessels/{imo}/profile', ''));
      rounds.ours.push(await load(ours, '/api/v1/vessels/{imo}/profile', cookie));
    }
    const of = (loads: Load[], key: keyof Load): number => median(loads.map((one) => one[key]));
    console.log(
      `${VESSELS} vessels, ${reports} reports: Plimsoll ${of(rounds.ours, 'perSecond').toFixed(0)}/s, p50 ${of(rounds.ours, 'p50').toFixed(1)} ms, p99 ${of(rounds.ours, 'p99').toFixed(1)} ms; ` +
        `bare ${of(rounds.bare, 'perSecond').toFixed(0)}/s, p50 ${of(rounds.bare, 'p50').toFixed(1)} ms, p99 ${of(rounds.bare, 'p99').toFixed(1)} ms; ` +
        `share ${(of(rounds.ours, 'perSecond') / of(rounds.bare, 'perSecond')).toFixed(2)} (goal 0.5), failures ${of(rounds.ours, 'failures')}`,
    );
  }
  await owner.end();
} finally {
  for (const child of children) child.kill('SIGKILL');
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}

function imoOf(n: number): string {
  const six = String(100_000 + n);
  const sum = [...six].reduce((total, digit, place) => total + Number(digit) * (7 - place), 0);
  return six + String(sum % 10);
}

/** @returns the token of a session of an insurer who has tier 2 of every vessel */
async function fill(owner: pg.Client): Promise<string> {
  const report = JSON.parse(
    readFileSync(join(root, 'standard/examples/valid/bulk-carrier-in-service.json'), 'utf8'),
  ) as Report;
  const profile = computeProfile([report], '2026-11-24');
  const { vessel: _vessel, ...rest } = profile;
  const detail = JSON.stringify({ ...rest, builtOn: profile.vessel.builtOn });
  const numbers = Array.from({ length: VESSELS }, (_, n) => imoOf(n));
  await owner.query('begin');
  await owner.query("set local session_replication_role = 'replica'");
  const { rows: companies } = await owner.query<{ id: string }>(
    "insert into organisation (kind, name, country, created_at) values ('company', 'Bench Ships', 'GB', now()) returning id",
  );
  const { rows: recipients } = await owner.query<{ id: string }>(
    "insert into organisation (kind, recipient_class, name, country, created_at) values ('recipient', 'insurer', 'Bench Mutual', 'GB', now()) returning id",
  );
  const { rows: people } = await owner.query<{ id: string }>(
    "insert into person (email, name, created_at) values ('bench@bench.example', 'Bench', now()) returning id",
  );
  const [company, recipient, person] = [companies[0]?.id, recipients[0]?.id, people[0]?.id];
  const { rows: memberships } = await owner.query<{ id: string }>(
    "insert into membership (person_id, organisation_id, role, since) values ($1, $2, 'officer', now()) returning id",
    [person, recipient],
  );
  await owner.query(
    "insert into vessel select i, 'Bench ' || i, 'LR', 'bulk-carrier', 50000, $2, null, now() from unnest($1::text[]) i",
    [numbers, company],
  );
  await owner.query("insert into vessel_status select i, 'current', current_date from unnest($1::text[]) i", [numbers]);
  await owner.query(
    "insert into vessel_grade select i, 'C', 61.2, 70.1, 0.8, 'certified-independent', current_date, now() from unnest($1::text[]) i",
    [numbers],
  );
  await owner.query('insert into vessel_profile select i, 0, $2::jsonb, now() from unnest($1::text[]) i', [
    numbers,
    detail,
  ]);
  await owner.query(
    "insert into access_grant (company_id, recipient_id, tier, purpose, from_at, granted_by, granted_at) values ($1, $2, 2, 'Bench', now() - interval '1 day', $3, now())",
    [company, recipient, person],
  );
  await owner.query('select refresh_vessel_access($1)', [numbers]);
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    "insert into session (token_sha256, person_id, membership_id, created_at, last_seen_at, expires_at, factors, stepped_up_at, device) values ($1, $2, $3, now(), now(), now() + interval '10 hours', '{password}', now(), 'bench')",
    [createHash('sha256').update(token).digest(), person, memberships[0]?.id],
  );
  await owner.query('commit');
  await owner.query('vacuum analyze');
  return token;
}

/** Report rows without their bytes: a profile is read from what publication wrote. */
async function addReports(owner: pg.Client, from: number, to: number): Promise<void> {
  await owner.query(
    `insert into report (id, revision, imo_number, vessel_name, supplier_id, sha256, status, issued_at, submitted_at, warnings)
      select gen_random_uuid(), 1, v.imo_number, v.name, (select id from organisation limit 1), encode(sha256(convert_to('r' || n, 'UTF8')), 'hex'), 'published', now(), now(), 0
        from generate_series($1::int, $2::int - 1) n join (select imo_number, name, row_number() over () - 1 as place from vessel) v on v.place = n % ${VESSELS}`,
    [from, to],
  );
  await owner.query('vacuum analyze report');
}

function start(program: readonly string[], environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [...program], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const url = /Open (http:\/\/[\w.]+:\d+)/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => {
      reject(new Error(`${program[0] ?? ''} ended with ${String(code)}: ${said}`));
    });
  });
}

interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly failures: number;
}

async function load(url: string, path: string, cookie: string): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let failures = 0;
  const stop = performance.now() + SECONDS * 1000;
  const walk = async (seed: number): Promise<void> => {
    let n = seed;
    while (performance.now() < stop) {
      n = (n * 48_271) % 2_147_483_647;
      const begun = performance.now();
      const status = await get(agent, url + path.replace('{imo}', imoOf(n % VESSELS)), cookie);
      times.push(performance.now() - begun);
      if (status !== 200) failures += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, n) => walk(n * 7919 + 1)));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { perSecond: times.length / SECONDS, p50: at(0.5), p99: at(0.99), failures };
}

function get(agent: Agent, url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
      response.resume();
      response.once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    })
      .once('error', reject)
      .end();
  });
}
