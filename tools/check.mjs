// Everything that can be said about the code without running it: generated files, types, lint, format, floors, documents, names.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;

/** Two lanes for two cores; a lane runs its steps in order. */
const lanes = [
  [
    ['generated files', 'tsx', ['tools/generate.ts', '--check']],
    ['types', 'tsc', ['-p', 'tsconfig.json']],
    ['types of the pure packages', 'tsc', ['-p', 'tsconfig.pure.json']],
    [
      'floors',
      'depcruise',
      ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'standard/src', 'packages', 'apps', 'e2e'],
    ],
    ['documents and names', 'tsx', ['tools/check-docs.ts']],
  ],
  [
    ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
    ['lint', 'eslint', ['--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint', '.']],
  ],
];

const results = (await Promise.all(lanes.map(runLane))).flat();
for (const { name, ok, seconds } of results) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`);
for (const { name, ok, output } of results) if (!ok) console.log(`\n── ${name}\n${output}`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

async function runLane(steps) {
  const done = [];
  for (const step of steps) done.push(await run(step));
  return done;
}

function run([name, command, args]) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(bin(command), args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) =>
      resolve({ name, ok: code === 0, output, seconds: (performance.now() - started) / 1000 }),
    );
  });
}
