// Writes the cases of documents that break a rule as one file of plain patches, for validators that aren't ours.
import { writeFileSync } from 'node:fs';
import { plainCorpus } from '../packages/validator/src/testing/plain-corpus.ts';

const cases = plainCorpus();
const lines = cases.map((one) => ` ${JSON.stringify(one)}`).join(',\n');
writeFileSync(
  new URL('../standard/examples/invalid/corpus.json', import.meta.url),
  `{"format":"plimsoll-corpus","formatVersion":"1.0","cases":[\n${lines}\n]}\n`,
);
console.log(`${cases.length} cases written`);
