// The query builder’s view of the tables is that of the migrated database, and migrations are applied once.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../config.ts';
import { startTestApp, type TestApp } from '../testing/test-app.ts';
import { describeTables } from './describe-tables.ts';
import { migrate } from './migrate.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(async () => {
  await test.stop();
});

it('every column of every table is in database.ts, and no other (PLIMSOLL_WRITE=1 writes it anew)', async () => {
  const file = new URL('database.gen.ts', import.meta.url);
  const text = await describeTables(test.url);
  if (process.env['PLIMSOLL_WRITE'] === '1') writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('a second migration finds nothing to do', async () => {
  expect(await migrate(test.url, projectRoot())).toEqual([]);
});
