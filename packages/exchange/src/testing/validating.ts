// Compiles JSON Schemas the same way for every test.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import type { Schema } from './schema-words.ts';

/** A check that names each place where a document departs from the schema. */
export function conformsTo(schema: Schema): (document: unknown, where?: string) => void {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (document, where) => {
    validate(document);
    expect(
      (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
      ),
      where,
    ).toEqual([]);
  };
}

/** Every string of a document with the member it stands under. */
export function stringsOf(value: unknown, name = ''): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, name));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => stringsOf(item, key));
  return [];
}
