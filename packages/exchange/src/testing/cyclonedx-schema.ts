// The published CycloneDX 1.6 schema, compiled from the files that the CycloneDX library carries.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

// The library’s own validator needs an optional package, so its schema files are compiled here.
const folder = join(dirname(require.resolve('@cyclonedx/cyclonedx-library')), '..', 'res', 'schema');
const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
const ajv = new Ajv({ strict: false, allErrors: true });
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
addFormats(ajv);
for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, /^\S+$/);
const validate = ajv.compile(schemaOf('bom-1.6'));

/** Where a document departs from the schema; empty when it conforms. */
export function cycloneDxErrors(document: unknown): readonly string[] {
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
