// The schemas explain every property, and their examples hold to them.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { annotationVocabulary } from '../../../tools/schema-check.ts';

interface Node {
  [key: string]: unknown;
  $ref?: string;
  properties?: Record<string, Node>;
  items?: Node;
  $defs?: Record<string, Node>;
  examples?: unknown[];
  'x-tier'?: number;
}
const read = (name: string): Node =>
  JSON.parse(readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8')) as Node;

/** Every described property with its JSON Pointer and the tier that it has or inherits. */
function* properties(
  node: Node,
  path = '#',
  tier?: number,
): Generator<{ path: string; node: Node; tier: number | undefined }> {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const own = child['x-tier'] ?? tier;
    yield { path: `${path}/properties/${key}`, node: child, tier: own };
    yield* properties(child, `${path}/properties/${key}`, own);
  }
  if (node.items && !node.items.$ref) yield* properties(node.items, `${path}/items`, tier);
  for (const [key, child] of Object.entries(node.$defs ?? {})) yield* properties(child, `${path}/$defs/${key}`);
}

describe.each(['report', 'attestation', 'profile', 'methodology', 'rule-catalogue', 'validation-result'])(
  '%s.schema.json',
  (name) => {
    const schema = read(name);
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
    ajv.addVocabulary(annotationVocabulary);
    ajv.addSchema(schema, name);
    const all = [...properties(schema)];

    it('is read in strict mode', () => {
      expect(() => ajv.getSchema(name)).not.toThrow();
    });

    it('gives every property a title, a description and a type', () => {
      const kind = (node: Node): unknown => node['type'] ?? node['enum'] ?? node['const'] ?? node['anyOf'];
      const bare = all.filter(
        ({ node }) => !node.$ref && !(node['title'] && node['description'] && kind(node) !== undefined),
      );
      expect(bare.map(({ path }) => path)).toEqual([]);
    });

    it('gives every property that is not an object an example, and every number a unit', () => {
      const isObject = (node: Node): boolean =>
        (node.$ref ? schema.$defs?.[node.$ref.slice('#/$defs/'.length)] : node)?.['type'] === 'object';
      const without = all.filter(({ node }) => !isObject(node) && !node.examples?.length);
      expect(without.map(({ path }) => path)).toEqual([]);
      expect(all.filter(({ node }) => node['type'] === 'number' && !node['x-unit']).map(({ path }) => path)).toEqual(
        [],
      );
    });

    it.each(all.flatMap(({ path, node }) => (node.examples ? [[path, node.examples] as const] : [])))(
      '%s: its examples hold to it',
      (path, examples) => {
        const check = ajv.compile({ $ref: `${String(schema['$id'])}${path.replaceAll('$', '%24')}` });
        for (const example of examples) expect(check(example), JSON.stringify(check.errors)).toBe(true);
      },
    );
  },
);

describe.each([
  ['methodology', '../../methodologies/plimsoll-ship/2026.1/methodology.json', '/procedures/0/weight'],
  ['rule-catalogue', '../../rules/catalogue.json', '/rules/0/clause'],
])('%s.schema.json', (name, path, place) => {
  const check = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
    .addVocabulary(annotationVocabulary)
    .compile(read(name));
  const data = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Record<string, unknown>;

  it('describes the data that we publish', () => {
    expect(check(data), JSON.stringify(check.errors?.slice(0, 5))).toBe(true);
  });

  it('refuses what it does not know and what is of another form', () => {
    expect(check({ ...data, unknown: 1 })).toBe(false);
    const [, list = '', first = '', member = ''] = place.split('/');
    const items = structuredClone(data[list]) as Record<string, unknown>[];
    Object.assign(items[Number(first)] ?? {}, { [member]: 'of another form' });
    expect(check({ ...data, [list]: items })).toBe(false);
    expect(check.errors?.map(({ instancePath }) => instancePath)).toContain(place);
  });
});

describe('profile.schema.json', () => {
  it('says from which tier each property is shown, and never shows a part before its whole', () => {
    const schema = read('profile');
    const tiers = new Map([...properties(schema)].map(({ path, tier }) => [path, tier]));
    for (const [path, tier] of tiers) {
      expect(tier, path).toBeTypeOf('number');
      const parent = tiers.get(path.replace(/(\/items)?\/properties\/[^/]+$/, ''));
      if (parent !== undefined) expect(tier, path).toBeGreaterThanOrEqual(parent);
    }
    const required = (schema['required'] as string[]).map((key) => tiers.get(`#/properties/${key}`));
    expect(new Set(required)).toEqual(new Set([0]));
  });
});
