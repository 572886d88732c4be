// The query builder’s view of the tables is that of the migrated database, and migrations are applied once.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../config.ts';
import { startTestApp, type TestApp } from '../testing/test-app.ts';
import { migrate } from './migrate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(async () => {
  await test.stop();
});

it('every column of every table is in database.ts, and no other', async () => {
  const client = new pg.Client({ connectionString: test.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    "select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public' and table_name <> 'schema_migration' order by 1",
  );
  await client.end();
  const source = readFileSync(new URL('database.ts', import.meta.url), 'utf8');
  const typed = [...source.matchAll(/export interface (Event|Report|Vessel) \{([^}]*)\}/g)].flatMap(([, table, body]) =>
    [...(body ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, column]) => `${(table ?? '').toLowerCase()}.${column ?? ''}`),
  );
  expect(typed.toSorted()).toEqual(rows.map(({ name }) => name));
});

it('a second migration finds nothing to do', async () => {
  expect(await migrate(test.url, projectRoot())).toEqual([]);
});
