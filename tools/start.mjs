// The README's first command: installs when needed, builds when stale, then runs the server with its embedded database and demo world; with --dev again at every change.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, watch } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
const root = fileURLToPath(new URL('../', import.meta.url));

const folders = ['standard', 'packages', 'apps'].map((folder) => `${root}${folder}`);
const leftOut = ['node_modules', 'dist', 'examples', 'vectors', 'spec'];
const built = [`${root}apps/server/dist/main.mjs`, `${root}apps/web/dist/index.html`];
const newestSource = Math.max(...folders.map(newest));
if (built.some((file) => !existsSync(file) || statSync(file).mtimeMs < newestSource)) {
  console.log('Building …');
  if (!build()) process.exit(1);
}

let server = serve();
let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    isEnding = true;
    server?.kill(signal);
  });
if (process.argv.includes('--dev')) followSources();

function build() {
  return spawnSync(process.execPath, [`${root}tools/build.mjs`], { cwd: root, stdio: 'inherit' }).status === 0;
}

function serve() {
  const rest = process.argv.slice(2).filter((word) => word !== '--dev');
  const child = spawn(process.execPath, [`${root}apps/server/dist/main.mjs`, ...rest], { cwd: root, stdio: 'inherit' });
  child.on('exit', (code, signal) => {
    if (isEnding || child === server) process.exit(code ?? (signal ? 130 : 1));
  });
  return child;
}

/** While somebody writes: each change is built and served anew; what does not build leaves the last good server running. */
function followSources() {
  let waiting;
  for (const folder of folders)
    watch(folder, { recursive: true }, (_, name) => {
      if (name === null || name.split(sep).some((part) => leftOut.includes(part))) return;
      clearTimeout(waiting);
      waiting = setTimeout(again, 300);
    });
}

function again() {
  console.log('Something changed. Building …');
  if (!build()) return;
  const before = server;
  before.once('exit', () => {
    if (!isEnding) server = serve();
  });
  server = null;
  before.kill('SIGTERM');
}

/** Time of the newest file below the folder, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (leftOut.includes(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
