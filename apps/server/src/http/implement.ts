// Turns operations of the contract into routes: one handler each, and the compiler says which is missing.
import { operations, type Operation, type OperationId } from '@plimsoll/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface Call<Params, Query> {
  readonly params: Params;
  readonly query: Query;
  /** The document sent, as it came. */
  readonly bytes: Uint8Array;
  /** RFC 3339 UTC, seconds. */
  readonly now: string;
  readonly reply: FastifyReply;
}

type Handler<O> =
  O extends Operation<infer P, infer Q, unknown, infer R> ? (call: Call<P, Q>) => Promise<R | FastifyReply> : never;

export type Implementation = { readonly [Id in OperationId]: Handler<(typeof operations)[Id]> };

export function implement(server: FastifyInstance, implementation: Implementation, clock: () => Date): void {
  for (const [id, one] of Object.entries(operations) as [
    OperationId,
    Operation<unknown, unknown, unknown, unknown>,
  ][]) {
    const handler = implementation[id] as (call: Call<unknown, unknown>) => Promise<unknown>;
    server.route({
      method: one.method,
      url: `/api/v1${one.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      schema: {
        ...(one.params ? { params: plain(one.params) } : {}),
        ...(one.query ? { querystring: { ...plain(one.query), additionalProperties: false } } : {}),
        response: { [one.status]: plain(one.result) },
      },
      handler: async (request: FastifyRequest, reply) => {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const answer = await handler({
          params: request.params,
          query: request.query,
          bytes,
          now: clock()
            .toISOString()
            .replace(/\.\d+Z$/, 'Z'),
          reply,
        });
        if (reply.sent || answer === reply) return reply;
        return reply.code(one.status).send(answer);
      },
    });
  }
}

/** JSON Schema without names, which would clash between routes. */
function plain(schema: object): object {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === '$id' ? undefined : value))) as object;
}
