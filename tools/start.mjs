// The README's first command: installs when needed, builds when stale, then runs the server with its embedded database and demo world.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
const root = fileURLToPath(new URL('../', import.meta.url));

const built = [`${root}apps/server/dist/main.mjs`, `${root}apps/web/dist/index.html`];
const newestSource = Math.max(...['standard', 'packages', 'apps'].map((folder) => newest(`${root}${folder}`)));
if (built.some((file) => !existsSync(file) || statSync(file).mtimeMs < newestSource)) {
  console.log('Building …');
  const { status } = spawnSync(process.execPath, [`${root}tools/build.mjs`], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

const server = spawn(process.execPath, [`${root}apps/server/dist/main.mjs`, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));

/** Time of the newest file below the folder, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'examples', 'vectors', 'spec'].includes(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
