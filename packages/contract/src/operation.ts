// What an operation of the HTTP interface is: data that server, document and client are made from.
import type { Static, TSchema } from 'typebox';

export interface Operation<Params, Query, Body, Result> {
  readonly id: string;
  readonly method: 'get' | 'post';
  /** OpenAPI form: /vessels/{imoNumber}. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly params?: TSchema;
  readonly query?: TSchema;
  /** A schema, or `document` for bytes that the operation reads itself. */
  readonly body?: TSchema | 'document';
  readonly status: 200 | 201;
  readonly result: TSchema;
  /** Codes of problems it can answer with. */
  readonly problems: readonly string[];
  /** Static types only; never present at run time. */
  readonly types?: { readonly params: Params; readonly query: Query; readonly body: Body; readonly result: Result };
}

interface Shape {
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  readonly status: 200 | 201;
  readonly problems: readonly string[];
}

/** Turns schemas into an operation that carries static types, so that generics stay cheap. */
export function operation<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema>(
  shape: Shape & { readonly params?: P; readonly query?: Q; readonly body?: B | 'document'; readonly result: R },
): Operation<Static<P>, Static<Q>, Static<B>, Static<R>> {
  return shape;
}
