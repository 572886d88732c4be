// Many files at once: every one is answered, in the order of their names, and one that can't be opened is said as ever.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('../bin/plimsoll.mjs', import.meta.url));
const report = fileURLToPath(new URL('../../../standard/examples/valid/coaster-499gt.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plimsoll-many-'));
const names = Array.from({ length: 40 }, (_, n) => `r${String(n).padStart(2, '0')}.json`);

beforeAll(() => {
  for (const name of names) copyFileSync(report, join(folder, name));
  writeFileSync(join(folder, 'r20.json'), '{');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const validate = (...options: string[]): { stdout: string; stderr: string; status: number | null } =>
  spawnSync(process.execPath, [launcher, 'validate', folder, '--offline', ...options], { encoding: 'utf8' });

test('results come in the order of the files, without progress where nobody watches', { timeout: 120_000 }, () => {
  const { stdout, stderr, status } = validate('--quiet');
  const lines = stdout.trim().split('\n');
  expect(lines.slice(0, -1).map((line) => line.slice(folder.length + 1).split(':')[0])).toEqual(names);
  expect(lines[20]).toContain('unreadable');
  expect(lines.at(-1)).toMatch(/^40 reports: /);
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
});

test('a file that can not be opened ends the run with its name', { timeout: 120_000 }, () => {
  symlinkSync('nowhere', join(folder, 'r30-lost.json'));
  const { stderr, status } = validate('--quiet');
  expect({ stderr, status }).toEqual({
    stderr: `plimsoll: ${folder}/r30-lost.json can't be opened: there is no such file.\n`,
    status: 2,
  });
});
