// Fills an empty register: people, the eight examples and cases in every state at once, then generated vessels in the background.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateWorld } from '@plimsoll/demo-world';
import type { Report } from '@plimsoll/standard';
import type { Databases } from '../database/connection.ts';
import type { SecretBox } from '../features/accounts/authenticator-codes.ts';
import { organisationsOf, type Organisations } from './demo-organisations.ts';
import { loadCases } from './load-cases.ts';
import { loadJoining } from './load-joining.ts';
import { loadPeople } from './load-people.ts';
import { storePublished } from './store-published.ts';

export interface DemoOptions {
  readonly root: string;
  readonly vessels: number;
  readonly reports: number;
  readonly clock: () => Date;
  readonly secrets: SecretBox;
  /** Where browsers reach us, for the links of letters. */
  readonly origin: string;
  readonly say: (sentence: string) => void;
}

export const SEED = 20261123;

/** null when the register held something already. */
export async function loadExamples(
  databases: Databases,
  { root, clock, secrets, origin, say }: DemoOptions,
): Promise<Organisations | null> {
  const held = await databases.worker.selectFrom('organisation').select('id').limit(1).executeTakeFirst();
  if (held) return null;
  const now = moment(clock);
  const ids = await loadPeople(databases, secrets, yearBefore(now));
  const organisations = organisationsOf(ids, yearBefore(now));
  const reports = await readExamples(root);
  const byVessel = new Map<string, Report[]>();
  for (const report of reports.values())
    byVessel.set(report.vessel.imoNumber, [...(byVessel.get(report.vessel.imoNumber) ?? []), report]);
  await databases.worker.transaction().execute(async (transaction) => {
    for (const own of byVessel.values()) await storePublished(transaction, own, { organisations, now });
    await loadCases(transaction, { ids, reports, now });
  });
  await databases.identity.transaction().execute((transaction) => loadJoining(transaction, { ids, now, origin }));
  say(`${reports.size} example reports and cases in every state loaded`);
  return organisations;
}

async function readExamples(root: string): Promise<ReadonlyMap<string, Report>> {
  const folder = join(root, 'standard/examples/valid');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return new Map(
    await Promise.all(
      names.map(
        async (name) =>
          [name.replace(/\.json$/, ''), JSON.parse(await readFile(join(folder, name), 'utf8')) as Report] as const,
      ),
    ),
  );
}

/** Yields to requests between vessels; progress is called with the number loaded. */
export async function loadGenerated(
  { worker }: Databases,
  { vessels, reports, clock, say, organisations }: DemoOptions & { readonly organisations: Organisations },
  progress: (loaded: number) => void,
): Promise<void> {
  const started = performance.now();
  const now = moment(clock);
  let loaded = 0;
  let stored = 0;
  for (const { reports: own } of generateWorld({ seed: SEED, vessels, reports, asOf: now.slice(0, 10) })) {
    await worker.transaction().execute((transaction) => storePublished(transaction, own, { organisations, now }));
    loaded++;
    stored += own.length;
    progress(loaded);
    await new Promise((next) => setImmediate(next));
  }
  say(
    `${loaded} invented vessels with ${stored} reports loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}

const moment = (clock: () => Date): string =>
  clock()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
const yearBefore = (now: string): string => `${Number(now.slice(0, 4)) - 2}${now.slice(4)}`;
