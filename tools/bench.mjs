// Runs the benches by name, or lists them: npm run bench -- validate.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
const root = fileURLToPath(new URL('../', import.meta.url));
const benches = ['validate', 'score', 'profile'];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.includes(name));
if (wanted.length === 0 || unknown.length > 0) {
  console.log(
    `${unknown.length > 0 ? `There is no bench ${unknown.join(', ')}. ` : ''}Benches: ${benches.join(', ')}. For example: npm run bench -- validate`,
  );
  process.exit(unknown.length > 0 ? 2 : 0);
}
spawnSync(process.execPath, [`${root}tools/build.mjs`, 'cli', 'server'], { cwd: root, stdio: 'inherit' });
for (const name of wanted) {
  const { status } = spawnSync(`${root}node_modules/.bin/tsx`, [`${root}bench/${name}.ts`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
