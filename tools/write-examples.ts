// Writes the eight valid examples, and the evidence files of the coaster, from their descriptions.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { exampleReports } from '../packages/demo-world/src/examples/example-reports.ts';

const root = new URL('../standard/examples/', import.meta.url);

/** Files by path below standard/examples. */
export function exampleFiles(): Map<string, string | Uint8Array> {
  const out = new Map<string, string | Uint8Array>();
  for (const { name, report, files } of exampleReports()) {
    out.set(`valid/${name}.json`, JSON.stringify(report, null, 2) + '\n');
    if (name === 'coaster-499gt')
      for (const { fileName, bytes } of files.values()) out.set(`evidence/${name}/${fileName}`, bytes);
  }
  return out;
}

if (process.argv[1]?.endsWith('write-examples.ts')) {
  for (const folder of ['valid/', 'evidence/coaster-499gt/']) {
    await mkdir(new URL(folder, root), { recursive: true });
    for (const old of await readdir(new URL(folder, root))) await rm(new URL(folder + old, root));
  }
  for (const [path, content] of exampleFiles()) await writeFile(new URL(path, root), content);
}
