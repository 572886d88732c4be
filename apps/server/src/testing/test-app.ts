// A real application on a real database for a test file: one embedded cluster per file, thrown away at the end.
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@plimsoll/standard';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../app.ts';
import { projectRoot } from '../config.ts';
import { connect, type Database } from '../database/connection.ts';
import { createDatabase } from '../database/create-database.ts';
import { startEmbedded } from '../database/embedded.ts';
import { migrate } from '../database/migrate.ts';

export interface TestApp {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export const NOW = new Date('2026-11-23T10:00:00Z');

export async function startTestApp(): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-test-'));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded(folder, true);
  const url = await createDatabase(cluster, 'plimsoll');
  await migrate(url, projectRoot());
  const database = connect(url);
  const app = await buildApp({
    database,
    root: projectRoot(),
    clock: () => NOW,
    isLogging: false,
    loading: () => null,
  });
  return {
    app,
    database,
    url,
    stop: async () => {
      await app.close();
      await database.destroy();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An example of the standard without what seals it, to be changed at will. */
export function exampleReport(name: string): Report {
  const text = readFileSync(join(projectRoot(), 'standard/examples/valid', `${name}.json`), 'utf8');
  const { proof: _proof, ...report } = JSON.parse(text) as Report;
  const { projectionSha256: _digest, ...attestation } = report.attestation;
  return { ...report, attestation };
}
