// Makes the public OpenAPI 3.1 document from the table of operations, without starting a server.
import { permissions } from '@plimsoll/registry';
import type { TSchema } from 'typebox';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';
import { problems, problemsOfAll, type ProblemCode } from './problems.ts';
import { Problem } from './shapes/problem.ts';
import { ReportDocument } from './shapes/report-shapes.ts';

type AnyOperation = Operation<unknown, unknown, unknown, unknown>;

export function openapi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of Object.values(operations) as AnyOperation[]) (paths[one.path] ??= {})[one.method] = describe(one);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Plimsoll',
      version,
      description:
        'The register of ship cyber security assessments. Everything its pages do is done by these operations; each names the row of the permission table that decides who may call it.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: {
      schemas: Object.fromEntries(namedSchemas().map((schema) => [nameOf(schema), plain(schema, nameOf(schema))])),
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'plimsoll' },
        key: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key of an organisation, or an access token made from it.',
        },
      },
    },
  };
}

function describe(one: AnyOperation): object {
  const parameters = [
    ...parametersOf(one.params, 'path'),
    ...parametersOf(one.query, 'query'),
    ...parametersOf(one.headers, 'header'),
  ];
  return {
    operationId: one.id,
    summary: one.summary,
    tags: [one.tag],
    'x-permission': one.permission,
    security:
      permissions[one.permission].roles === 'anybody'
        ? [{}, { session: [] }, { key: [] }]
        : [{ session: [] }, { key: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(one.body
      ? {
          requestBody: {
            required: true,
            content: contentOf(one.body),
          },
        }
      : {}),
    responses: {
      [one.status]: { description: one.summary, ...answerOf(one) },
      ...problemResponses([...new Set([...one.problems, ...problemsOfAll])] as ProblemCode[]),
    },
  };
}

/** An operation whose answer is all in its headers has no content. */
const answerOf = ({ result, media, mediaType = 'application/json' }: AnyOperation): object => {
  if ((result as { type?: string }).type === 'null') return {};
  const file = { schema: { type: 'string', format: 'binary' } };
  return {
    content: media ? Object.fromEntries(media.map((type) => [type, file])) : { [mediaType]: { schema: plain(result) } },
  };
};

const contentOf = (body: NonNullable<AnyOperation['body']>): object =>
  body === 'bytes' || body === 'piece'
    ? {
        [body === 'piece' ? 'application/offset+octet-stream' : 'application/octet-stream']: {
          schema: { type: 'string', format: 'binary' },
        },
      }
    : { 'application/json': { schema: body === 'document' ? reference(ReportDocument) : plain(body) } };

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

/** Every schema with a name that an operation speaks of, in the order of the alphabet. */
function namedSchemas(): TSchema[] {
  const found = new Map<string, TSchema>();
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return;
    const name = nameOf(node);
    if (name !== '') found.set(name, node);
    for (const value of Object.values(node)) visit(value);
  };
  for (const { params, query, body, result } of Object.values(operations) as AnyOperation[])
    visit([params, query, body, result]);
  visit([Problem, ReportDocument]);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, schema]) => schema);
}

interface ObjectSchema {
  readonly properties?: Record<string, TSchema & { description?: string }>;
  readonly required?: readonly string[];
}

function parametersOf(schema: TSchema | undefined, place: 'path' | 'query' | 'header'): object[] {
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
