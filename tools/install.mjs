// Installs the packages when node_modules is missing or older than the lock file; every entry script begins with it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Exits the process with a sentence when Node is too old or the installation fails. */
export function installWhenNeeded() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Plimsoll needs Node 20.19 or newer; this is ${process.versions.node}.`);
  const marker = `${root}node_modules/.package-lock.json`;
  const isFresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs - 1000;
  if (isFresh) return;
  console.log('Installing packages (npm ci), about a minute …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed; its message is above. Check the network and the free space, then try again.');
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
