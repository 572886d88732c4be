// Writes the eight valid examples, the keys they are signed with, and the evidence files of the coaster, from their descriptions.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { exampleReports } from '../packages/demo-world/src/examples/example-reports.ts';
import { testKeyOf, testKeySentence } from '../packages/demo-world/src/examples/seal.ts';

const root = new URL('../standard/examples/', import.meta.url);

/** Files by path below standard/examples. */
export function exampleFiles(): Map<string, string | Uint8Array> {
  const out = new Map<string, string | Uint8Array>();
  for (const { name, report, files } of exampleReports()) {
    out.set(`valid/${name}.json`, JSON.stringify(report, null, 2) + '\n');
    if (name === 'coaster-499gt')
      for (const { fileName, bytes } of files.values()) out.set(`evidence/${name}/${fileName}`, bytes);
  }
  return out.set('test-keys.json', JSON.stringify(testKeys(), null, 2) + '\n');
}

/** The public keys of the leads, each with the sentence whose SHA-256 is its seed. */
function testKeys(): object {
  const leads = new Set(
    exampleReports().flatMap(({ report }) =>
      report.team.filter(({ role }) => role === 'lead').map(({ registerId }) => registerId),
    ),
  );
  return {
    title: 'Keys that signed the valid examples; test keys only, anybody can derive them, never use them',
    seed: 'SHA-256 of the sentence, as seed of Ed25519 (RFC 8032)',
    keys: [...leads].sort().map((registerId) => ({
      registerId,
      sentence: testKeySentence(registerId),
      publicKeyMultibase: testKeyOf(registerId).publicKeyMultibase,
    })),
  };
}

if (process.argv[1]?.endsWith('write-examples.ts')) {
  for (const folder of ['valid/', 'evidence/coaster-499gt/']) {
    await mkdir(new URL(folder, root), { recursive: true });
    for (const old of await readdir(new URL(folder, root))) await rm(new URL(folder + old, root));
  }
  for (const [path, content] of exampleFiles()) await writeFile(new URL(path, root), content);
}
