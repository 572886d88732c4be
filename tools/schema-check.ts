// Compiles the report schema into plain code without eval, so that it runs under a strict content security policy.
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Node hands over the CommonJS module, bundlers its default member. */
const toCode = (standaloneCode as unknown as { default?: typeof standaloneCode }).default ?? standaloneCode;

export const annotationVocabulary = [
  'x-id',
  'x-ref',
  'x-tier',
  'x-text',
  'x-unit',
  'x-source',
  'x-form',
  'x-list',
  'x-part',
  'x-confidential',
  'x-successor',
  'x-last-version',
];

/** The one place that decides how strictly the schema is read: all errors, nothing removed, nothing coerced. */
export function ajvForStandard(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  ajv.addVocabulary(annotationVocabulary);
  return ajv;
}

export async function schemaCheck(schema: URL): Promise<string> {
  const ajv = ajvForStandard();
  const validate = ajv.compile(JSON.parse(await readFile(schema, 'utf8')) as object);
  const source = toCode(ajv, validate);
  const bundled = await build({
    stdin: { contents: source, resolveDir: new URL('.', import.meta.url).pathname, loader: 'js' },
    bundle: true,
    format: 'esm',
    write: false,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    treeShaking: true,
    banner: {
      js: '// Checks a report against its schema, generated from standard/schemas/v1/report.schema.json by npm run generate.',
    },
  });
  return bundled.outputFiles[0]?.text ?? '';
}
