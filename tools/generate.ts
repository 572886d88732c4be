// Writes every generated file from its one source, or with --check says which of them are stale.
import { readFile, writeFile, readdir } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { openapi } from '../packages/contract/src/index.ts';
import { schemaCheck } from './schema-check.ts';
import { schemaTypes } from './schema-types.ts';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const stale: string[] = [];

async function emit(path: string, text: string): Promise<void> {
  const file = new URL(path, root);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === text) return;
  if (check) stale.push(path);
  else await writeFile(file, text);
}

async function reportTypes(): Promise<void> {
  const dir = new URL('standard/schemas/v1/', root);
  for (const name of (await readdir(dir)).filter((file) => file.endsWith('.schema.json')).sort()) {
    const noun = name.replace('.schema.json', '');
    const schema = JSON.parse(await readFile(new URL(name, dir), 'utf8')) as Parameters<typeof schemaTypes>[0];
    await emit(`standard/src/${noun}.gen.ts`, schemaTypes(schema, noun, `standard/schemas/v1/${name}`));
  }
}

/** The table rule id → check, from the files in the validator’s rules folder. */
async function ruleTable(): Promise<void> {
  const files = (await readdir(new URL('packages/validator/src/rules/', root)))
    .filter((file) => /^[a-z]{3}-\d{3}-.*(?<!\.test)\.ts$/.test(file))
    .sort();
  const rows = files.map((file) => {
    const [, category, number, slug] = /^([a-z]{3})-(\d{3})-(.+)\.ts$/.exec(file) as unknown as [
      string,
      string,
      string,
      string,
    ];
    const name = slug.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
    return { file, id: `${category.toUpperCase()}-${number}`, local: `${category}${number}`, name };
  });
  const lines = [
    '// Which function checks which rule, generated from the files in rules/ by npm run generate.',
    "import type { Check } from './rule.ts';",
    ...rows.map(({ file, local, name }) => `import { ${name} as ${local} } from './rules/${file}';`),
    '',
    'export const checks: Readonly<Record<string, Check>> = {',
    ...rows.map(({ id, local }) => `  '${id}': ${local},`),
    '};',
    '',
  ];
  await emit('packages/validator/src/rules.gen.ts', lines.join('\n'));
}

await reportTypes();
await ruleTable();
await emit(
  'packages/validator/src/shape/schema-check.gen.js',
  await schemaCheck(new URL('standard/schemas/v1/report.schema.json', root)),
);
await emit(
  'packages/contract/openapi.json',
  JSON.stringify(
    openapi((JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { version: string }).version),
    null,
    2,
  ) + '\n',
);
const clientTypes = astToString(await openapiTS(JSON.stringify(openapi('')), {}));
await emit(
  'packages/api-client/src/schema.gen.ts',
  `// Types of the HTTP interface, generated from packages/contract/openapi.json by npm run generate.\n${clientTypes}`,
);

if (stale.length > 0) {
  console.error(`Stale generated files (run npm run generate):\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
