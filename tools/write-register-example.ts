// Writes the example of a register file, in agreement with the valid examples, for use without a server.
import { writeFileSync } from 'node:fs';
import { readValid, validExamples } from '../packages/validator/src/testing/corpus-files.ts';
import { fullRegisterOf } from '../packages/validator/src/testing/register-of-reports.ts';

const register = fullRegisterOf(validExamples().map((name) => readValid(name).report));
const file = new URL('../standard/examples/register.json', import.meta.url);
writeFileSync(file, JSON.stringify(register, null, 1) + '\n');
console.log(
  `${Object.keys(register.practitioners).length} people, ${Object.keys(register.vessels).length} vessels written`,
);
