// Turns operations of the contract into routes: who asks, whether they may, what they sent, one handler each.
import { operations, type Operation, type OperationId } from '@plimsoll/contract';
import { can, type Actor, type Refusal, type Subject } from '@plimsoll/registry';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from '../database/connection.ts';
import { asActor } from '../database/as-actor.ts';
import type { Asker } from './authenticate.ts';
import type { Session } from '../features/accounts/sessions.store.ts';
import { measured } from './limits/policies.ts';
import type { ImplementOptions } from './implement-options.ts';
import { ProblemError } from './problem-response.ts';
import { readBody } from './read-body.ts';

export interface Call<Params = unknown, Query = unknown, Body = unknown> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** The document sent, as it came. */
  readonly bytes: Uint8Array;
  /** RFC 3339 UTC, seconds. */
  readonly now: string;
  readonly actor: Actor;
  readonly session: Session | null;
  /** The version that the caller saw, from If-Match; null when it sent none. */
  readonly ifMatch: string | null;
  readonly device: string;
  readonly address: string;
  /** A transaction in which the database knows the actor. */
  readonly as: <T>(work: (transaction: Tx) => Promise<T>) => Promise<T>;
  /** Judges the conditions on the thing itself; a foreign thing answers as one that isn’t there. */
  readonly allow: (subject: Subject, absent: ProblemError) => void;
  readonly reply: FastifyReply;
}

export type Handler<O> =
  O extends Operation<infer P, infer Q, infer B, infer R> ? (call: Call<P, Q, B>) => Promise<R | FastifyReply> : never;

export type Implementation = { readonly [Id in OperationId]: Handler<(typeof operations)[Id]> };
export type Some<Id extends OperationId> = Pick<Implementation, Id>;

type AnyOperation = Operation<unknown, unknown, unknown, unknown>;
type AnyHandler = (call: Call) => Promise<unknown>;

/** What a form or a route gives an operation; the pages call operations through this, like everybody else. */
export interface Request {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly bytes: Uint8Array;
}
export type Perform = (
  id: OperationId,
  given: Partial<Request>,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

const ajv = new Ajv2020({ allErrors: true, strict: false });
const checks = new Map<string, ValidateFunction>();

export function implement(server: FastifyInstance, implementation: Implementation, options: ImplementOptions): Perform {
  const perform: Perform = async (id, given, request, reply) => {
    const one = operations[id] as AnyOperation;
    const asker = await options.authenticate(request);
    await options.limits.ask(id, asker, request, reply);
    refuse(can(asker.actor, one.permission), asker);
    checkAddress(one, given);
    if (one.body && typeof one.body !== 'string') checkBody(one, given.body);
    const now = options
      .clock()
      .toISOString()
      .replace(/\.\d+Z$/, 'Z');
    const call = callOf(one, { given, asker, now, request, reply }, options);
    const measure = measured[id];
    const spend = (amount: number): Promise<void> =>
      measure ? options.limits.spend({ measure, amount, asker, now, reply }) : Promise.resolve();
    if (measure === 'looks') await spend(1);
    const answer = await (implementation[id] as AnyHandler)(call);
    if (measure === 'rows') await spend(rowsOf(answer));
    return answer;
  };
  for (const [id, one] of Object.entries(operations) as [OperationId, AnyOperation][])
    server.route({
      method: one.method.toUpperCase(),
      url: `/api/v1${one.path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
      schema: {
        ...(one.params ? { params: plain(one.params) } : {}),
        querystring: one.query
          ? { ...plain(one.query), additionalProperties: false }
          : { type: 'object', additionalProperties: false },
        response: { [one.status]: plain(one.result) },
      },
      handler: async (request, reply) => {
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const body = one.body && typeof one.body !== 'string' ? readBody(bytes) : undefined;
        const run = (): Promise<unknown> =>
          perform(id, { params: request.params, query: request.query, body, bytes }, request, reply);
        const answer = one.method === 'post' ? await options.once({ id, bytes, request, reply }, run) : await run();
        if (reply.sent || answer === reply) return reply;
        return reply.code(one.status).send(answer);
      },
    });
  return perform;
}

interface Given {
  readonly given: Partial<Request>;
  readonly asker: Asker;
  readonly now: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

function callOf(
  one: AnyOperation,
  { given, asker, now, request, reply }: Given,
  { databases }: ImplementOptions,
): Call {
  const { actor, session } = asker;
  const ifMatch = request.headers['if-match'];
  return {
    params: given.params ?? {},
    query: given.query ?? {},
    body: given.body ?? {},
    bytes: given.bytes ?? new Uint8Array(),
    now,
    actor,
    session,
    ifMatch: ifMatch === undefined ? null : ifMatch.replace(/^W\//, '').replaceAll('"', ''),
    device: request.headers['user-agent'] ?? 'unknown device',
    address: request.ip,
    as: (work) => asActor(databases.app, actor, work, now),
    allow: (subject, absent) => {
      const answer = can(actor, one.permission, subject);
      if (answer.isAllowed) return;
      if (answer.because.startsWith('own-')) throw absent;
      refuse(answer, asker);
    },
    reply,
  };
}

const rowsOf = (answer: unknown): number => (answer as { readonly items?: readonly unknown[] }).items?.length ?? 0;

const codeOf = {
  'sign-in-needed': 'sign-in-needed',
  'role-not-allowed': 'not-allowed',
  'scope-missing': 'not-allowed',
  'step-up-needed': 'step-up-needed',
  'four-eyes': 'four-eyes-needed',
  'no-tie': 'conflict-of-interest',
  'own-organisation': 'not-allowed',
  'own-supplier': 'not-allowed',
  'own-company': 'not-allowed',
  'own-vessel': 'not-allowed',
} as const satisfies Record<Refusal, string>;

function refuse(answer: ReturnType<typeof can>, { session }: Asker): void {
  if (answer.isAllowed) return;
  if (answer.because === 'sign-in-needed' && session?.waitsFor)
    throw new ProblemError('second-factor-needed', { detail: 'Signing in is not complete.' });
  throw new ProblemError(codeOf[answer.because]);
}

/** Pages call operations past the router, so what it checks is checked here too. */
function checkAddress(one: AnyOperation, { params, query }: Partial<Request>): void {
  if (one.params && !compiled(`${one.id} params`, one.params)(params ?? {})) throw new ProblemError('not-found');
  const asked = Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => value !== undefined));
  if (one.query && !compiled(`${one.id} query`, one.query)(asked)) throw new ProblemError('request-not-understood');
}

function compiled(name: string, schema: object): ValidateFunction {
  const check = checks.get(name) ?? ajv.compile(plain(schema));
  checks.set(name, check);
  return check;
}

function checkBody(one: AnyOperation, body: unknown): void {
  const check = compiled(one.id, one.body as object);
  if (check(body)) return;
  throw new ProblemError('request-not-understood', {
    detail: 'See the fields named.',
    errors: (check.errors ?? []).map(({ instancePath, message, params }) => ({
      pointer: instancePath,
      text: `${message ?? 'not as described'}${'additionalProperty' in params ? `: ${String(params['additionalProperty'])}` : ''}`,
    })),
  });
}

/** JSON Schema without names, which would clash between routes. */
function plain(schema: object): object {
  return JSON.parse(JSON.stringify(schema, (key, value: unknown) => (key === '$id' ? undefined : value))) as object;
}
