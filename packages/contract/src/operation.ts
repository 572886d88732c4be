// What an operation of the HTTP interface is: data that server, document, client and permission check are made from.
import type { Action } from '@plimsoll/registry';
import type { Static, TSchema } from 'typebox';

export type Method = 'get' | 'post' | 'put' | 'delete';

interface Shape {
  readonly id: string;
  readonly method: Method;
  /** OpenAPI form: /vessels/{imoNumber}. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** The row of the permission table that decides who may call it. */
  readonly permission: Action;
  readonly status: 200 | 201 | 202;
  /** Media types of a file that it answers with instead of JSON. */
  readonly media?: readonly string[];
  /** Codes of problems it can answer with, besides those that every operation can. */
  readonly problems: readonly string[];
}

export interface Operation<Params, Query, Body, Result> extends Shape {
  readonly params?: TSchema;
  readonly query?: TSchema;
  /** A schema, `document` for a report or `bytes` for any file, both of which the operation reads itself. */
  readonly body?: TSchema | 'document' | 'bytes';
  readonly result: TSchema;
  /** Static types only; never present at run time. */
  readonly types?: { readonly params: Params; readonly query: Query; readonly body: Body; readonly result: Result };
}

/** Turns schemas into an operation that carries static types, so that generics stay cheap. */
export function operation<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema>(
  shape: Shape & {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B | 'document' | 'bytes';
    readonly result: R;
  },
): Operation<Static<P>, Static<Q>, Static<B>, Static<R>> {
  return shape;
}
