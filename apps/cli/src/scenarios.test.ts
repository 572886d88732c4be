// Runs every scenario against the built command, as somebody at a terminal would.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { layOut, runStep } from './testing/run-step.ts';
import { mismatch, readScenarios } from './testing/scenario.ts';

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));
const launcher = fileURLToPath(new URL('../bin/plimsoll.mjs', import.meta.url));

beforeAll(() => {
  const { status, stderr } = spawnSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
}, 120_000);

describe.each(readdirSync(folder).filter((name) => name.endsWith('.scenario')))('%s', (name) => {
  const scenarios = readScenarios(readFileSync(folder + name, 'utf8'), name);

  test.concurrent.each(scenarios.map((scenario) => [scenario.title, scenario] as const))(
    '%s',
    { timeout: 60_000 },
    async (_title, scenario) => {
      const place = layOut(scenario);
      try {
        for (const step of scenario.steps) {
          const outcome = await runStep(step, place);
          const wrong = {
            stdout: mismatch(outcome.stdout, step.stdout),
            stderr: mismatch(outcome.stderr, step.stderr),
            exit: outcome.exit,
          };
          expect(wrong, `$ ${step.command}\n${outcome.stdout}\n${outcome.stderr}`).toEqual({
            stdout: null,
            stderr: null,
            exit: step.exit,
          });
        }
      } finally {
        rmSync(place, { recursive: true });
      }
    },
  );
});
