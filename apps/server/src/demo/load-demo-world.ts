// Fills an empty register: the eight examples at once, then generated vessels in the background, batch by batch.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateWorld } from '@plimsoll/demo-world';
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import type { Report } from '@plimsoll/standard';
import type { Database } from '../database/connection.ts';
import { countVessels } from '../features/vessels/vessels.views.ts';
import { saveGenerated } from '../features/reports/generated-reports.store.ts';
import { submitReport } from '../features/reports/submit-report.ts';

export interface DemoOptions {
  readonly root: string;
  readonly vessels: number;
  readonly reports: number;
  readonly clock: () => Date;
  readonly say: (sentence: string) => void;
}

export const SEED = 20261123;

/** True when the register was empty and the examples are in it now. @throws Error when an example is refused: they must pass their own gate. */
export async function loadExamples(database: Database, { root, say }: DemoOptions): Promise<boolean> {
  if ((await countVessels(database)) > 0) return false;
  const folder = join(root, 'standard/examples/valid');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const reports = await Promise.all(files.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
  reports.sort((a, b) => (issued(a.bytes) < issued(b.bytes) ? -1 : 1));
  for (const { name, bytes } of reports) {
    const answer = await submitReport(database, bytes, issued(bytes));
    if (!answer.ok) throw new Error(`The example ${name} was refused: ${answer.failure.code}.`);
  }
  say(`${reports.length} example reports loaded`);
  return true;
}

/** Yields to requests between batches; progress is called with the number of vessels loaded. */
export async function loadGenerated(
  database: Database,
  { vessels, reports, clock, say }: DemoOptions,
  progress: (loaded: number) => void,
): Promise<void> {
  const started = performance.now();
  const now = clock()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  let loaded = 0;
  let stored = 0;
  for (const { reports: own } of generateWorld({ seed: SEED, vessels, reports, asOf: now.slice(0, 10) })) {
    const newestFirst = own.toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)) as unknown as [Report, ...Report[]];
    await saveGenerated(
      database,
      newestFirst.map((report) => ({ report, canonical: canonicalJson(report), sha256: reportDigest(report) })),
      now,
    );
    loaded++;
    stored += own.length;
    progress(loaded);
    await new Promise((next) => setImmediate(next));
  }
  say(
    `${loaded} invented vessels with ${stored} reports loaded in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}

const issued = (bytes: Buffer): string => (JSON.parse(bytes.toString('utf8')) as Report).issuedAt;
