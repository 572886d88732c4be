// Validation of reports of 0.25, 1.5, 15 and 50 MB beside its peers in one run: Ajv alone, Spectral with twenty of our rules, the CSAF validator.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@plimsoll/validator';
import check from '../packages/validator/src/shape/schema-check.gen.js';
import { reportOfSize } from '../packages/validator/src/testing/report-of-size.ts';
import { machine, median, timed } from './machine.ts';

const MB = 1_000_000;
const root = fileURLToPath(new URL('../', import.meta.url));
/** A module that prints the peak of resident memory, in KiB, when the process ends. */
const tellPeak =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("RSS "+process.resourceUsage().maxRSS+"\\n"))';

const folder = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'));

console.log(`bench/validate on ${machine()}\n`);
try {
  warm();
  cold();
  peers();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Warm: bytes to verdict with every offline rule and positions, against parse and schema alone on the same bytes. */
function warm(): void {
  console.log('warm, one process            size      ours   Ajv alone  ratio   memory ÷ file');
  let before = 0;
  for (const megabytes of [0.25, 1.5, 15, 50]) {
    const bytes = Buffer.from(JSON.stringify(reportOfSize(megabytes * MB), null, 2));
    const runs = megabytes > 10 ? 5 : 21;
    const alone = timed(runs, () => {
      check(JSON.parse(bytes.toString('utf8')));
    });
    const ours = timed(runs, () => {
      validate(bytes);
    });
    const growth = before === 0 ? '' : ` (${(ours / before).toFixed(1)} × the last)`;
    before = ours;
    const [first] = validate(bytes).messages;
    console.log(
      `  ${(bytes.length / MB).toFixed(2).padStart(26)} MB ${ours.toFixed(1).padStart(8)} ms ${alone.toFixed(1).padStart(8)} ms  ${(ours / alone).toFixed(2)} ×  ${memoryOf(bytes).padStart(6)}${growth}${first ? ` first message ${first.rule}` : ''}`,
    );
  }
}

/** Peak memory of a process that validates the file, less that of one that validates the coaster’s example, by the size of the file. */
function memoryOf(bytes: Uint8Array): string {
  const file = join(folder, 'memory.json');
  writeFileSync(file, bytes);
  const peak = (args: readonly string[]): number => {
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', tellPeak, join(root, 'apps/cli/dist/plimsoll.mjs'), ...args],
      { encoding: 'utf8' },
    );
    return Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) * 1024;
  };
  return `${((peak(['validate', file, '--quiet']) - peak(['validate', join(root, 'standard/examples/valid/coaster-499gt.json'), '--quiet'])) / bytes.length).toFixed(1)} ×`;
}

/** Cold: from the start of a process to the verdict, as a tester runs the command. */
function cold(): void {
  const file = join(folder, 'cold.json');
  const bytes = Buffer.from(JSON.stringify(reportOfSize(0.5 * MB), null, 2));
  writeFileSync(file, bytes);
  const run = (args: readonly string[]): number =>
    median(
      Array.from({ length: 9 }, () => {
        const started = performance.now();
        spawnSync(process.execPath, [join(root, 'apps/cli/dist/plimsoll.mjs'), ...args]);
        return performance.now() - started;
      }),
    );
  console.log(
    `\ncold command to verdict, ${(bytes.length / MB).toFixed(2)} MB: ${run(['validate', file, '--quiet']).toFixed(0)} ms (goal 400); --version: ${run(['--version']).toFixed(0)} ms (goal 100); node alone: ${median(
      Array.from({ length: 9 }, () => {
        const started = performance.now();
        spawnSync(process.execPath, ['-e', '0']);
        return performance.now() - started;
      }),
    ).toFixed(0)} ms`,
  );
}

/** Peers live in bench/peers with a lock file of their own. */
function peers(): void {
  const home = fileURLToPath(new URL('peers/', import.meta.url));
  if (!existsSync(join(home, 'node_modules')))
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' });
  const file = join(folder, 'peer.json');
  const report = reportOfSize(1.5 * MB);
  writeFileSync(file, JSON.stringify(report, null, 2));
  const bytes = Buffer.from(JSON.stringify(report, null, 2));
  const ours = timed(15, () => {
    validate(bytes);
  });
  const floor = timed(15, () => {
    check(JSON.parse(bytes.toString('utf8')));
  });
  for (const peer of ['spectral.mjs', 'csaf.mjs']) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(home, peer), file], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) {
      console.log(`\n${peer}: did not run: ${stderr.slice(-600)}`);
      continue;
    }
    const result = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as {
      name: string;
      milliseconds: number;
      bytes: number;
      note: string;
    };
    const ratio = result.milliseconds / result.bytes / (ours / bytes.length);
    console.log(
      `\n${result.name}: ${result.milliseconds.toFixed(0)} ms on ${(result.bytes / MB).toFixed(2)} MB; ours, all offline rules: ${ours.toFixed(1)} ms on ${(bytes.length / MB).toFixed(2)} MB; ${ratio.toFixed(0)} × ours per byte (goal 20; parsing and the schema alone would be ${(ratio * (ours / floor)).toFixed(0)} ×). ${result.note}`,
    );
  }
}
