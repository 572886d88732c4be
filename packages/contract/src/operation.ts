// What an operation of the HTTP interface is: data that server, document, client and permission check are made from.
import type { Action } from '@plimsoll/registry';
import type { Static, TSchema } from 'typebox';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'head' | 'delete';

interface Shape {
  readonly id: string;
  readonly method: Method;
  /** OpenAPI form: /vessels/{imoNumber}. */
  readonly path: string;
  readonly summary: string;
  readonly tag: string;
  /** The row of the permission table that decides who may call it. */
  readonly permission: Action;
  readonly status: 200 | 201 | 202 | 204;
  /** Its answer is a secret shown this once, so it is not kept for a repeated request either. */
  readonly showsSecret?: true;
  /** Media types of a file that it answers with instead of JSON. */
  readonly media?: readonly string[];
  /** Codes of problems it can answer with, besides those that every operation can. */
  readonly problems: readonly string[];
  /** What the operation reads from headers itself; only for the public document. */
  readonly headers?: TSchema;
  /** Of an answer that is not JSON. */
  readonly mediaType?: string;
}

export interface Operation<Params, Query, Body, Result> extends Shape {
  readonly params?: TSchema;
  readonly query?: TSchema;
  /** A schema; or what the operation reads itself: `document` a report, `bytes` any file, `piece` a part of one. */
  readonly body?: TSchema | 'document' | 'bytes' | 'piece';
  readonly result: TSchema;
  /** Static types only; never present at run time. */
  readonly types?: { readonly params: Params; readonly query: Query; readonly body: Body; readonly result: Result };
}

/** Turns schemas into an operation that carries static types, so that generics stay cheap. */
export function operation<P extends TSchema, Q extends TSchema, B extends TSchema, R extends TSchema>(
  shape: Shape & {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B | 'document' | 'bytes' | 'piece';
    readonly result: R;
  },
): Operation<Static<P>, Static<Q>, Static<B>, Static<R>> {
  return shape;
}
