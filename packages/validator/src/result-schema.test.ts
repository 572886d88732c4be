// What the validator answers is what validation-result.schema.json promises to whoever reads it.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import schema from '@plimsoll/standard/schemas/validation-result' with { type: 'json' };
import type { ValidationResult as Published } from '@plimsoll/standard/validation-result';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { annotationVocabulary } from '../../../tools/schema-check.ts';
import type { ValidationResult } from './result.ts';
import { chance, mutate } from './testing/mutate.ts';
import { validate } from './validate.ts';

const check = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
  .addVocabulary(annotationVocabulary)
  .compile(schema);
/** The compiler holds the published type and ours together, in both directions. */
const published = (result: ValidationResult): Published => result;
const ours = (result: Published): ValidationResult => result;

const folder = fileURLToPath(new URL('../../../standard/examples/valid/', import.meta.url));
const onTheWire = (source: string): unknown =>
  JSON.parse(JSON.stringify(ours(published(validate(source, { name: 'report.json' })))));

it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('of %s', (name) => {
  expect(check(onTheWire(readFileSync(folder + name, 'utf8'))), JSON.stringify(check.errors)).toBe(true);
});

it.each(['', '{', '[]', '{}', '{"a":1,"a":2}', 'null'])('of the bytes %j', (source) => {
  expect(check(onTheWire(source)), JSON.stringify(check.errors)).toBe(true);
});

it('of a hundred reports with an edit each, which together fail in many ways', () => {
  const text = readFileSync(`${folder}coaster-499gt.json`, 'utf8');
  const next = chance(20261124);
  for (let n = 0; n < 100; n++)
    expect(check(onTheWire(mutate(text, next))), JSON.stringify(check.errors?.slice(0, 3))).toBe(true);
});

it('and no other member', () => {
  expect(check({ ...(onTheWire('{}') as object), score: 100 })).toBe(false);
});
