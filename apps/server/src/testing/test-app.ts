// A real application on a real database for a test file: one embedded cluster per file, thrown away at the end, with the people of the demonstration.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp, type AppOptions } from '../app.ts';
import { projectRoot } from '../config.ts';
import { connect, type Databases } from '../database/connection.ts';
import { createDatabase } from '../database/create-database.ts';
import { startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';
import { demoPeople } from '../demo/demo-people.ts';
import { loadPeople, type DemoIds } from '../demo/load-people.ts';
import { openEvidence, type EvidenceSettings } from '../features/evidence/open-evidence.ts';
import { piecewise } from '../features/evidence/piecewise.ts';
import type { EvidenceRooms } from '../features/evidence/evidence.routes.ts';
import { secretBox } from '../features/accounts/authenticator-codes.ts';
import type { ProviderNetwork } from '../features/identity-providers/provider-client.ts';
import { openSession } from '../features/accounts/sessions.store.ts';

/** Somebody who is signed in and asks the interface. */
export type Asks = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'HEAD' | 'DELETE',
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<LightMyRequestResponse>;

export interface TestApp {
  readonly app: FastifyInstance;
  readonly databases: Databases;
  readonly evidence: EvidenceRooms;
  /** Another process on the same database and the same disk. */
  readonly another: () => Promise<FastifyInstance>;
  /** Of the owner of the tables. */
  readonly url: string;
  readonly ids: DemoIds;
  /** Turns the clock of the server. */
  readonly setNow: (now: string) => void;
  readonly now: () => string;
  /** @param who a role, or the e-mail of somebody of the demonstration */
  readonly as: (who: Role | `${string}@${string}`) => Promise<Asks>;
  readonly cookieOf: (who: Role | `${string}@${string}`) => Promise<string>;
  readonly nobody: Asks;
  /** Another application on the same database, as a second process would be; closed at the end. */
  readonly beside: (options: Partial<AppOptions>) => Promise<FastifyInstance>;
  readonly stop: () => Promise<void>;
}

export interface TestSettings {
  readonly evidence?: Partial<EvidenceSettings>;
  readonly network?: ProviderNetwork;
}

export const NOW = new Date('2026-11-23T10:00:00Z');

/** Reaches no network unless a test gives it one. */
const noNetwork: ProviderNetwork = {
  isLocalAllowed: false,
  fetch: () => Promise.reject(new Error('There is no network in this test.')),
  textRecords: () => Promise.resolve([]),
};

export async function startTestApp({
  evidence: settings = {},
  network = noNetwork,
}: TestSettings = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-test-'));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded(folder, true);
  const url = await createDatabase(cluster, 'plimsoll');
  await migrate(url, projectRoot());
  const databases = await connect(url);
  let clock = NOW;
  const secrets = secretBox('of tests');
  const rooms = async (): Promise<EvidenceRooms> => {
    const house = await openEvidence(
      { keys: null, folder: join(folder, 'evidence'), maxBytes: 64 * 1024 * 1024, s3: null, ...settings },
      folder,
    );
    return { house, uploads: piecewise(house) };
  };
  const evidence = await rooms();
  const options: AppOptions = {
    databases,
    root: projectRoot(),
    clock: () => clock,
    isLogging: false,
    requestsPerMinute: 100_000,
    looksPerDay: 100_000,
    isDemo: true,
    isSecure: false,
    secrets,
    origin: () => 'http://localhost:8080',
    network,
    evidence,
    loading: () => null,
  };
  const app = await buildApp(options);
  const others: FastifyInstance[] = [];
  const ids = await loadPeople(databases, secrets, '2025-01-10T10:00:00Z');
  const cookieOf: TestApp['cookieOf'] = async (who) => {
    const person = demoPeople.find(({ email, role }) => email === who || role === who);
    if (!person) throw new Error(`Nobody of the demonstration is ${who}.`);
    const token = await openSession(
      databases.identity,
      {
        personId: ids.people.get(person.email) ?? '',
        membershipId: ids.memberships.get(person.email) ?? '',
        factors: ['password', 'totp'],
        device: 'test',
      },
      clock.toISOString(),
    );
    return `plimsoll=${token}`;
  };
  return {
    app,
    databases,
    evidence,
    another: async () => buildApp({ ...options, evidence: await rooms() }),
    url,
    ids,
    setNow: (now) => {
      clock = new Date(now);
    },
    now: () => clock.toISOString(),
    as: async (who) => asks(app, await cookieOf(who)),
    cookieOf,
    nobody: asks(app, null),
    beside: async (other) => {
      const made = await buildApp({ ...options, ...other });
      others.push(made);
      return made;
    },
    stop: async () => {
      for (const other of others) await other.close();
      await app.close();
      await databases.close();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function asks(app: FastifyInstance, cookie: string | null): Asks {
  return (method, path, body, headers = {}) => {
    const options: InjectOptions = {
      method,
      url: path.startsWith('/api/') || path.startsWith('/page:') ? path.replace('/page:', '') : `/api/v1${path}`,
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    };
    return app.inject(options);
  };
}

/** An example of the standard without what seals it, to be changed at will. */
export function exampleReport(name: string): Report {
  const text = readFileSync(join(projectRoot(), 'standard/examples/valid', `${name}.json`), 'utf8');
  const { proof: _proof, ...report } = JSON.parse(text) as Report;
  const { projectionSha256: _digest, ...attestation } = report.attestation;
  return { ...report, attestation };
}
