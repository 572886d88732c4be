// Writes for each case the whole document that breaks the rule, so that somebody without our tools has the corpus.
import { writeFileSync } from 'node:fs';
import { buildCase } from '../packages/validator/src/testing/case-file.ts';
import { readCases } from '../packages/validator/src/testing/corpus-files.ts';

let count = 0;
for (const { slug, folder, file } of readCases()) {
  writeFileSync(new URL(`${slug}.report.json`, folder), buildCase(file, folder).bytes);
  count++;
}
console.log(`${count} documents written`);
