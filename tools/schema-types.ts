// Turns one of our JSON Schemas into TypeScript types: one interface per $defs entry, nested objects inline.
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: { enum?: string[] };
  anyOf?: Schema[];
}

const pascal = (name: string): string =>
  name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
const refName = (ref: string): string => pascal(ref.slice(ref.lastIndexOf('/') + 1));

/** The text of a `.gen.ts` file whose root type is `noun` in Pascal case. */
export function schemaTypes(schema: Schema, noun: string, source: string): string {
  const parts = [`// Types of the ${noun}, generated from ${source} by npm run generate.`];
  for (const [name, def] of Object.entries(schema.$defs ?? {})) parts.push(declare(pascal(name), def));
  parts.push(declare(pascal(noun), schema));
  return parts.join('\n\n') + '\n';
}

function declare(name: string, schema: Schema): string {
  const doc = schema.description ? `/** ${schema.description} */\n` : '';
  return schema.type === 'object' && schema.properties
    ? `${doc}export interface ${name} ${body(schema, '')}`
    : `${doc}export type ${name} = ${typeOf(schema, '')};`;
}

function body(schema: Schema, indent: string): string {
  const inner = indent + '  ';
  const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const doc = value.description ? `${inner}/** ${value.description} */\n` : '';
    const optional = schema.required?.includes(key) ? '' : '?';
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`;
    return `${doc}${inner}${name}${optional}: ${typeOf(value, inner)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.$ref) return refName(schema.$ref);
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((option) => typeOf(option, indent)).join(' | ');
  if (schema.type === 'array') return `readonly ${wrap(typeOf(schema.items ?? {}, indent))}[]`;
  if (schema.type === 'object') return schema.properties ? body(schema, indent) : recordOf(schema, indent);
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'string' || schema.type === 'boolean' || schema.type === 'null') return schema.type;
  return 'unknown';
}

function recordOf(schema: Schema, indent: string): string {
  const value =
    typeof schema.additionalProperties === 'object' ? typeOf(schema.additionalProperties, indent) : 'unknown';
  const keys = schema.propertyNames?.enum;
  return keys ? `Partial<Record<${keys.map(literal).join(' | ')}, ${value}>>` : `Record<string, ${value}>`;
}

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
const wrap = (type: string): string => (type.includes(' | ') || type.startsWith('readonly ') ? `(${type})` : type);
