// The whole proof: check, tests of the pure packages, HTTP against PostgreSQL, command-line scenarios, journeys in a browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
const root = fileURLToPath(new URL('../', import.meta.url));
const results = `${root}.cache/test-results/`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

step('check', () => count(run('tools/check.mjs', []) === 0));
step('build', () => count(run('tools/build.mjs', []) === 0));
step('tests', () => vitest('tests', ['pure', 'tools', 'cli', 'server', 'web'], {}));
step('journeys', () => vitest('journeys', ['e2e'], { CHROMIUM_PATH: findChromium() }));
if (process.env.PLIMSOLL_ALSO_NODE)
  step(`pure packages on Node ${process.env.PLIMSOLL_ALSO_NODE}`, () => otherNode(process.env.PLIMSOLL_ALSO_NODE));

console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function step(name, action) {
  console.log(`\n━━ ${name}`);
  const started = performance.now();
  try {
    action();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed++;
  }
  console.log(`   ${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

function run(script, args, env = {}, node = [process.execPath]) {
  const [command, ...before] = node;
  return (
    spawnSync(command, [...before, `${root}${script}`, ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    }).status ?? 1
  );
}

function count(ok) {
  if (ok) passed++;
  else failed++;
}

function vitest(name, projects, env, node) {
  const file = `${results}${name}.json`;
  const status = run(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
      '--passWithNoTests=false',
    ],
    env,
    node,
  );
  if (!existsSync(file)) throw new Error(`${name}: the runner left no result (exit ${status}).`);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const brokenFiles = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.every(({ status: one }) => one !== 'failed'),
  ).length;
  passed += report.numPassedTests;
  failed += report.numFailedTests + brokenFiles;
  if (status !== 0 && report.numFailedTests + brokenFiles === 0) failed++;
}

/** The pure packages again on another Node, brought by the `node` package of the npm registry; a Node that can't be had is said and not counted. */
function otherNode(version) {
  const npx = ['npx', '--yes', '-p', `node@${version}`, 'node'];
  const probe = spawnSync(npx[0], [...npx.slice(1), '--version'], { encoding: 'utf8', cwd: root });
  if (probe.status !== 0) {
    console.log(`   Node ${version} could not be brought: ${probe.stderr.trim().split('\n').at(-1)}`);
    return;
  }
  console.log(`   ${probe.stdout.trim()}`);
  // A thousand random edits of each example once, on the Node that runs everything else, are enough.
  vitest(`node-${version}`, ['pure'], { PLIMSOLL_EDITS: '50' }, npx);
}
