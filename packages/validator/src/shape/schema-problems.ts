// Translates what the schema check reports into problems of the SCH rules, one per cause.
import { pointer, segmentsOf, type Pointer } from '../pointer.ts';
import type { Problem, Values } from '../rule.ts';
import { nearestName } from './nearest-name.ts';
import { nodeAt, type SchemaNode } from './schema.ts';

/** What the generated check hands back; the shape that Ajv documents. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface ShapeProblem {
  readonly rule: 'SCH-001' | 'SCH-002' | 'SCH-003' | 'SCH-004' | 'SCH-005' | 'SCH-006' | 'SCH-007';
  readonly problem: Problem;
  /** The part cannot be read by other rules. */
  readonly breaks: boolean;
}

export function schemaProblems(errors: readonly SchemaError[], report: unknown): ShapeProblem[] {
  const out: ShapeProblem[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    const translated = translate(error, report);
    if (!translated) continue;
    const key = `${translated.rule} ${translated.problem.at} ${String(translated.problem.values?.['property'] ?? '')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(translated);
  }
  return out;
}

type Translate = (error: SchemaError, context: { node: SchemaNode | undefined; value: unknown }) => ShapeProblem | null;

const byKeyword: Readonly<Record<string, Translate>> = {
  additionalProperties: unknownProperty,
  propertyNames: () => null,
  required: missingProperty,
  type: (error, { value }) =>
    shape('SCH-004', error, {
      expected: typeWords[String(error.params['type'])] ?? String(error.params['type']),
      found: foundWords(value),
    }),
  enum: (error, { value, node }) =>
    shape('SCH-005', error, {
      found: shown(value),
      codes: (node?.enum ?? (error.params['allowedValues'] as unknown[]) ?? []).map(String),
    }),
  const: (error, { value }) =>
    error.instancePath === '/format'
      ? format(error, value, String(error.params['allowedValue']))
      : shape('SCH-005', error, { found: shown(value), codes: [String(error.params['allowedValue'])] }),
  pattern: formProblem,
  minimum: range,
  maximum: range,
  minLength: (error) => shape('SCH-004', error, { expected: 'at least one character', found: 'empty' }, 'length'),
  maxLength: (error, { value }) =>
    shape(
      'SCH-004',
      error,
      {
        expected: `at most ${String(error.params['limit'])} characters`,
        found: `${String(value).length} characters long`,
      },
      'length',
    ),
  minItems: count,
  maxItems: count,
  uniqueItems: (error) =>
    shape(
      'SCH-004',
      error,
      { first: Number(error.params['j']) + 1, second: Number(error.params['i']) + 1 },
      'repeated',
    ),
};

function translate(error: SchemaError, report: unknown): ShapeProblem | null {
  const segments = segmentsOf(error.instancePath);
  const make = byKeyword[error.keyword];
  return make ? make(error, { node: nodeAt(segments), value: valueAt(report, segments) }) : null;
}

function shape(rule: ShapeProblem['rule'], error: SchemaError, values: Values, variant?: string): ShapeProblem {
  return { rule, problem: { at: error.instancePath, values, ...(variant ? { variant } : {}) }, breaks: true };
}

const readable = 'format plimsoll-report, formatVersion 1.0';

function format(error: SchemaError, value: unknown, known: string): ShapeProblem {
  return shape('SCH-001', error, { known: error.instancePath === '/format' ? known : readable, found: shown(value) });
}

function unknownProperty(error: SchemaError, { node }: { node: SchemaNode | undefined }): ShapeProblem {
  const property = String(error.params['additionalProperty']);
  const nearest = nearestName(property, Object.keys(node?.properties ?? {}));
  const values = { property, part: node?.title ?? 'the report', ...(nearest ? { nearest } : {}) };
  const at = error.instancePath + pointer(property);
  return { rule: 'SCH-002', problem: { at, values, ...(nearest ? { variant: 'nearest' } : {}) }, breaks: false };
}

function missingProperty(error: SchemaError, { node }: { node: SchemaNode | undefined }): ShapeProblem {
  const property = String(error.params['missingProperty']);
  if (error.instancePath === '' && (property === 'format' || property === 'formatVersion'))
    return shape('SCH-001', error, { known: readable, found: `no ${property}` });
  const child = nodeAt([...segmentsOf(error.instancePath), property]) ?? node?.properties?.[property];
  return shape('SCH-003', error, { property, purpose: child?.description ?? child?.title ?? 'the format asks for it' });
}

function formProblem(
  error: SchemaError,
  { node, value }: { node: SchemaNode | undefined; value: unknown },
): ShapeProblem {
  const form = node?.['x-form'];
  if (error.instancePath === '/formatVersion') return format(error, value, readable);
  if (form === 'utc-time' || form === 'date') return timeProblem(error, String(value), form);
  const lower =
    form === 'sha-256' && /^[0-9a-fA-F]{64}$/.test(String(value))
      ? { fix: { at: error.instancePath, value: String(value).toLowerCase() } }
      : {};
  const values = {
    found: shown(value),
    form: formWords[form ?? ''] ?? node?.title ?? 'this property',
    example: exampleOf(node),
  };
  return { rule: 'SCH-007', problem: { at: error.instancePath, values, ...lower }, breaks: false };
}

function timeProblem(error: SchemaError, text: string, form: 'utc-time' | 'date'): ShapeProblem {
  if (form === 'date') return { ...shape('SCH-006', error, { found: shown(text) }, 'date'), breaks: false };
  const milliseconds = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?\s*([+-]\d\d:?\d\d|z)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(milliseconds)) return { ...shape('SCH-006', error, { found: shown(text) }), breaks: false };
  const utc = new Date(milliseconds).toISOString().replace('.000Z', 'Z');
  const problem: Problem = {
    at: error.instancePath,
    variant: 'offset',
    values: { found: shown(text), utc },
    fix: { at: error.instancePath, value: utc },
  };
  return { rule: 'SCH-006', problem, breaks: false };
}

function range(error: SchemaError, { value }: { value: unknown }): ShapeProblem {
  const words = error.keyword === 'minimum' ? 'at least' : 'at most';
  return shape(
    'SCH-004',
    error,
    { found: String(value), expected: `${words} ${String(error.params['limit'])}` },
    'range',
  );
}

function count(error: SchemaError, { value }: { value: unknown }): ShapeProblem {
  const words = error.keyword === 'minItems' ? 'at least' : 'at most';
  const found = Array.isArray(value) ? `${value.length} items` : 'none';
  return shape('SCH-004', error, { found, expected: `${words} ${String(error.params['limit'])}` }, 'items');
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};

const formWords: Readonly<Record<string, string>> = {
  uuid: 'a UUID',
  'sha-256': 'a SHA-256 digest in lower case',
  'imo-number': 'an IMO number',
  'un-locode': 'a UN/LOCODE',
  country: 'an ISO 3166 country code',
  procedure: 'a procedure',
  'local-id': 'an identifier',
  cwe: 'a CWE identifier',
  cve: 'a CVE identifier',
  technique: 'an ATT&CK for ICS technique',
  mmsi: 'an MMSI',
  'system-code': 'a system code',
  'company-imo-number': 'a company IMO number',
  'person-register': 'a register number of a person',
  'supplier-register': 'a register number of a supplier',
  rule: 'a rule number',
  cvss: 'a CVSS vector',
  framework: 'the key of a framework',
};

const exampleOf = (node: SchemaNode | undefined): string =>
  typeof node?.examples?.[0] === 'string' ? node.examples[0] : '';

export function foundWords(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `${typeWords[typeof value] ?? typeof value} (${shown(value)})`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? text.slice(0, 59) + '…' : text;
}

function valueAt(root: unknown, segments: readonly string[]): unknown {
  let value = root;
  for (const segment of segments) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

/** First segment of the pointer: the part of the report it stands in. */
export const partOf = (at: Pointer): string => segmentsOf(at)[0] ?? '';
