// Makes a report that fills every member of the schema, so that tests can see what becomes of each one.
import { readFileSync } from 'node:fs';
import type { Report } from '@plimsoll/standard';

export interface Leaf {
  /** Members from the root; numbers are positions in lists. */
  readonly path: readonly (string | number)[];
  /** As in the list of losses: `findings[].title`. */
  readonly field: string;
  readonly isConfidential: boolean;
  /** Free text that the schema does not mark for sharing. */
  readonly isUnsharedText: boolean;
  readonly value: unknown;
  /** Another valid value. */
  readonly other: unknown;
}

interface Node {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly required?: readonly string[];
  readonly propertyNames?: Node;
  readonly additionalProperties?: Node | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-id'?: string;
  readonly 'x-ref'?: readonly string[];
  readonly 'x-form'?: string;
  readonly 'x-text'?: boolean;
  readonly 'x-tier'?: number;
  readonly 'x-confidential'?: boolean;
}

const schema = JSON.parse(
  readFileSync(new URL('../../../../standard/schemas/v1/report.schema.json', import.meta.url), 'utf8'),
) as Node & {
  readonly $defs: Readonly<Record<string, Node>>;
};

/** By field: value and another value, where the first of the schema would leave something out. */
const CHOSEN: Readonly<Record<string, readonly [unknown, unknown]>> = {
  'executions[].outcome': ['fail', 'pass'],
  'executions[].procedure': ['AST-01', 'AST-02'],
  'findings[].kind': ['weakness', 'positive'],
  'findings[].cvss.vector': [
    'CVSS:3.1/AV:A/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:L',
    'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:L',
  ],
  'findings[].state': ['accepted', 'planned'],
  'findings[].cves[]': ['CVE-2024-1111', 'CVE-2024-2222'],
  'findings[].techniques[]': ['T0866', 'T0883'],
  'systems[].identifiers.cpe': ['cpe:2.3:o:maker:model:1.0:*:*:*:*:*:*:*', 'cpe:2.3:o:maker:model:2.0:*:*:*:*:*:*:*'],
  'systems[].identifiers.purl': ['pkg:generic/maker/model@1.0', 'pkg:generic/maker/model@2.0'],
  'systems[].vulnerabilityStatements[].cve': ['CVE-2024-1111', 'CVE-2024-3333'],
  'systems[].vulnerabilityStatements[].status': ['affected', 'not-affected'],
  'systems[].code': ['NAV-ECDIS', 'NAV-RADAR'],
  'evidence[].fileName': ['file-1.bin', 'file-2.bin'],
  'evidence[].mediaType': ['application/json', 'text/plain'],
  'engagement.period.start': ['2026-03-01T08:00:00Z', '2026-03-01T09:00:00Z'],
  'engagement.period.end': ['2026-03-02T08:00:00Z', '2026-03-02T09:00:00Z'],
  'company.email': ['office@company.example', 'desk@company.example'],
  formatVersion: ['1.0', '1.1'],
  language: ['en', 'de'],
};

const FORMS: Readonly<Record<string, readonly [string, string]>> = {
  'utc-time': ['2026-03-01T10:00:00Z', '2026-03-05T11:00:00Z'],
  date: ['2026-06-01', '2026-07-01'],
  'local-id': ['local-1', 'local-2'],
  uuid: ['4b8f2c1e-7a3d-4e5f-9c6b-0d1e2f3a4b5c', '5b8f2c1e-7a3d-4e5f-9c6b-0d1e2f3a4b5c'],
  'sha-256': ['a'.repeat(64), 'b'.repeat(64)],
  'imo-number': ['9074729', '9319466'],
  'company-imo-number': ['1234567', '7654321'],
  'un-locode': ['NLRTM', 'DEHAM'],
  country: ['NL', 'DE'],
  procedure: ['AST-01', 'AST-02'],
  mmsi: ['244123456', '211123456'],
  cwe: ['CWE-798', 'CWE-306'],
  'person-register': ['P-00001', 'P-00002'],
  'supplier-register': ['S-0001', 'S-0002'],
  rule: ['EXE-001', 'EXE-002'],
  framework: ['E26', 'E27'],
};

export interface FullReport {
  readonly report: Report;
  readonly leaves: readonly Leaf[];
  /** Places of members that a report may lack. */
  readonly optional: readonly (readonly (string | number)[])[];
}

/** `overrides` chooses values by field, as in the list of losses. */
export function fullReport(overrides: Readonly<Record<string, unknown>> = {}): FullReport {
  const leaves: Leaf[] = [];
  const optional: (readonly (string | number)[])[] = [];
  const report = make(schema, { path: [], field: '', overrides, leaves, optional }) as Report;
  return { report, leaves, optional };
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly field: string;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly leaves: Leaf[];
  readonly optional: (readonly (string | number)[])[];
}

function make(given: Node, place: Place): unknown {
  const target = given.$ref === undefined ? given : { ...schema.$defs[given.$ref.slice('#/$defs/'.length)], ...given };
  if (target.properties !== undefined) {
    return Object.fromEntries(
      Object.entries(target.properties).map(([name, node]) => {
        const path = [...place.path, name];
        if (target.required?.includes(name) !== true) place.optional.push(path);
        return [name, make(node, { ...place, path, field: place.field === '' ? name : `${place.field}.${name}` })];
      }),
    );
  }
  if (target.items !== undefined)
    return [make(target.items, { ...place, path: [...place.path, 0], field: `${place.field}[]` })];
  if (target.propertyNames !== undefined) return { D01: 50 };
  const [value, other] = valuesOf(target, place);
  place.leaves.push({
    path: place.path,
    field: place.field,
    isConfidential: target['x-confidential'] === true,
    isUnsharedText: target['x-text'] === true && target['x-tier'] === undefined,
    value,
    other,
  });
  return value;
}

function valuesOf(node: Node, { field, overrides, leaves }: Place): readonly [unknown, unknown] {
  const chosen = CHOSEN[field] ?? plainValues(node, leaves.length);
  return field in overrides ? [overrides[field], chosen[1]] : chosen;
}

function plainValues(node: Node, n: number): readonly [unknown, unknown] {
  if (node.const !== undefined) return [node.const, node.const];
  if (node.enum !== undefined) return [node.enum[0], node.enum[1] ?? node.enum[0]];
  if (node['x-id'] !== undefined) return [`${node['x-id']}-1`, `${node['x-id']}-2`];
  const [kind] = node['x-ref'] ?? [];
  if (kind !== undefined) return [`${kind}-1`, `${kind}-2`];
  const form = FORMS[node['x-form'] ?? ''];
  if (form !== undefined) return form;
  if (node.type === 'boolean') return [true, false];
  if (node.type === 'integer' || node.type === 'number') return numbers(node);
  if (node.pattern !== undefined)
    return [node.examples?.[0], node.examples?.[1] ?? changed(String(node.examples?.[0]))];
  return [`canary ${n} text`, `canary ${n} changed`];
}

function numbers({ minimum = 1, maximum = Number.MAX_SAFE_INTEGER }: Node): readonly [number, number] {
  const value = Math.max(minimum, Math.min(7, maximum));
  return [value, value + 1 <= maximum ? value + 1 : value - 1];
}

/** The last letter or digit becomes another one of its kind. */
const changed = (text: string): string =>
  text.replace(
    /([a-z0-9])([^a-z0-9]*)$/i,
    (_, sign: string, rest: string) => `${/\d/.test(sign) ? (Number(sign) + 1) % 10 : sign === 'b' ? 'c' : 'b'}${rest}`,
  );

/** A copy of the report with another value at one place. */
export const withOther = ({ report }: FullReport, leaf: Leaf): Report =>
  edited(report, leaf.path, (parent, last) => {
    parent[last] = leaf.other;
  });

/** A copy of the report without the member at one place. */
export const without = ({ report }: FullReport, path: readonly (string | number)[]): Report =>
  edited(report, path, (parent, last) => {
    delete parent[last];
  });

type Parent = Record<string | number, unknown>;

function edited(
  report: Report,
  path: readonly (string | number)[],
  edit: (parent: Parent, last: string | number) => void,
): Report {
  const copy = structuredClone(report);
  let at = copy as unknown as Parent;
  for (const step of path.slice(0, -1)) at = at[step] as Parent;
  const last = path.at(-1);
  if (last !== undefined) edit(at, last);
  return copy;
}
