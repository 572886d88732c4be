// Lays out the files of a scenario and runs its commands against the built bundle.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Scenario, ScenarioFile, Step } from './scenario.ts';

const bundle = fileURLToPath(new URL('../../dist/plimsoll.mjs', import.meta.url));
const examples = fileURLToPath(new URL('../../../../standard/examples/valid', import.meta.url));

export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** A folder with the files of the scenario; `valid/` in it are the example reports of the standard. */
export function layOut({ files }: Scenario): string {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-scenario-'));
  symlinkSync(examples, join(folder, 'valid'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.name)), { recursive: true });
    writeFileSync(join(folder, file.name), contentOf(file));
  }
  return folder;
}

function contentOf({ from, lines }: ScenarioFile): string {
  if (from === null) return lines.join('\n');
  const report: unknown = JSON.parse(readFileSync(join(examples, from.replace('valid/', '')), 'utf8'));
  for (const line of lines) change(report, line);
  return JSON.stringify(report, null, 2) + '\n';
}

/** `/pointer = json` sets, `/pointer remove` takes out. */
function change(report: unknown, line: string): void {
  const [, pointer, , json] = /^(\S+) (remove|= (.*))$/.exec(line) ?? [];
  if (pointer === undefined) throw new Error(`no change: ${line}`);
  const segments = pointer.split('/').slice(1);
  const last = segments.pop() ?? '';
  const parent = segments.reduce((value, segment) => (value as Record<string, unknown>)[segment], report) as Record<
    string,
    unknown
  >;
  if (json !== undefined) parent[last] = JSON.parse(json) as unknown;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
}

/** `NAME=value plimsoll … < file`: no shell stands between, so that it runs everywhere. */
export function runStep({ command }: Step, folder: string): Promise<Outcome> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const start = words.indexOf('plimsoll');
  const redirect = words.indexOf('<');
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=') as [string, string]));
  const child = spawn(process.execPath, [bundle, ...words.slice(start + 1, redirect === -1 ? undefined : redirect)], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', COLUMNS: '100', SOURCE_DATE_EPOCH: '1780000000', ...env },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(redirect === -1 ? '' : readFileSync(join(folder, words[redirect + 1] ?? '')));
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (part: string) => {
      output[stream] += part;
    });
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ ...output, exit: code ?? -1 });
    }),
  );
}
