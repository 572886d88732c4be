#!/usr/bin/env node
// Runs the built command; in a checkout it builds first when the sources are newer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../', import.meta.url));
const built = `${here}dist/plimsoll.mjs`;
const sources = [
  'src',
  '../../packages',
  '../../standard/src',
  '../../standard/rules',
  '../../standard/methodologies',
].map((path) => here + path);

if (existsSync(sources[0]) && existsSync(sources[1]) && isStale()) {
  const { spawnSync } = await import('node:child_process');
  const { status, stderr } = spawnSync(process.execPath, [`${here}../../tools/build.mjs`, 'cli'], { encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(stderr);
    process.exit(70);
  }
}
await import(new URL('../dist/plimsoll.mjs', import.meta.url).href);

function isStale() {
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  return sources.some((path) => hasNewer(path, time));
}

function hasNewer(folder, time) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.includes('.test.')) return false;
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? hasNewer(path, time) : statSync(path).mtimeMs > time;
  });
}
