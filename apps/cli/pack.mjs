// Makes dist/ fresh before `npm pack`, so that no chunk of an earlier build and no missing licence travels with it.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
rmSync(`${root}apps/cli/dist`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [`${root}tools/build.mjs`, 'cli'], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(1);
copyFileSync(`${root}LICENSE`, `${root}apps/cli/dist/LICENSE`);
