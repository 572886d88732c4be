// Makes the public OpenAPI 3.1 document from the table of operations, without starting a server.
import type { TSchema } from 'typebox';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problems, type ProblemCode } from './problems.ts';
import {
  Problem,
  ReportDocument,
  SubmittedReport,
  ValidationAnswer,
  VesselPage,
  VesselProfile,
  VesselRow,
} from './schemas.ts';

type AnyOperation = Operation<unknown, unknown, unknown, unknown>;
const components = [VesselRow, VesselPage, VesselProfile, SubmittedReport, ValidationAnswer, ReportDocument, Problem];

export function openapi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of Object.values(operations) as AnyOperation[]) (paths[one.path] ??= {})[one.method] = describe(one);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plimsoll',
      version,
      description:
        'The register of ship cyber security assessments. This slice runs as a local demonstration, without accounts.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: Object.fromEntries(components.map((schema) => [nameOf(schema), plain(schema, nameOf(schema))])),
    },
  };
}

function describe(one: AnyOperation): object {
  const parameters = [...parametersOf(one.params, 'path'), ...parametersOf(one.query, 'query')];
  return {
    operationId: one.id,
    summary: one.summary,
    tags: [one.tag],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(one.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: one.body === 'document' ? reference(ReportDocument) : plain(one.body) },
            },
          },
        }
      : {}),
    responses: {
      [one.status]: { description: one.summary, content: { 'application/json': { schema: plain(one.result) } } },
      ...problemResponses(one.problems as readonly ProblemCode[]),
    },
  };
}

function problemResponses(codes: readonly ProblemCode[]): Record<string, object> {
  const byStatus = new Map<number, string[]>();
  for (const code of codes)
    byStatus.set(problems[code].status, [
      ...(byStatus.get(problems[code].status) ?? []),
      `${code}: ${problems[code].title}`,
    ]);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, lines]) => [
        status,
        { description: lines.join('; '), content: { 'application/problem+json': { schema: reference(Problem) } } },
      ]),
  );
}

interface ObjectSchema {
  readonly properties?: Record<string, TSchema & { description?: string }>;
  readonly required?: readonly string[];
}

function parametersOf(schema: TSchema | undefined, place: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = (schema ?? {}) as ObjectSchema;
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    ...(value.description ? { description: value.description } : {}),
    schema: plain(value),
  }));
}

const nameOf = (schema: TSchema): string => (schema as { $id?: string }).$id ?? '';
const reference = (schema: TSchema): object => ({ $ref: `#/components/schemas/${nameOf(schema)}` });

/** Plain JSON with named schemas as references, except the one being defined. */
function plain(schema: TSchema, defining = ''): object {
  const strip = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(strip);
    if (node === null || typeof node !== 'object') return node;
    const name = (node as { $id?: string }).$id;
    if (name && name !== defining) return { $ref: `#/components/schemas/${name}` };
    return Object.fromEntries(
      Object.entries(node)
        .filter(([key]) => key !== '$id' && !key.startsWith('~'))
        .map(([key, value]) => [key, strip(value)]),
    );
  };
  return strip(JSON.parse(JSON.stringify(schema))) as object;
}
