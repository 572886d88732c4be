// Lets a client repeat a request it got no answer to: the same key with the same body gives the first answer and does nothing again.
import { createHash } from 'node:crypto';
import { operations } from '@plimsoll/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asActor } from '../database/as-actor.ts';
import { sql } from 'kysely';
import type { Databases, Tx } from '../database/connection.ts';
import type { Asker } from './authenticate.ts';
import { ProblemError } from './problem-response.ts';
import type { ProcessLease } from '../database/process-lease.ts';

interface KeptOptions {
  readonly databases: Databases;
  readonly clock: () => Date;
  readonly authenticate: (request: FastifyRequest) => Promise<Asker>;
  readonly lease: ProcessLease;
}

interface Asked {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export type Once = (asked: Asked, work: () => Promise<unknown>) => Promise<unknown>;

/** Whether a process lives is seen from its lease; only rows of none are given up after this long. */
const DEAD_AFTER_SECONDS = 60;

/** Answers of these hold a secret that is shown once, so they are not kept. */
export const withheld: ReadonlySet<string> = new Set(
  Object.values(operations as Readonly<Record<string, { readonly id: string; readonly showsSecret?: true }>>)
    .filter(({ showsSecret }) => showsSecret)
    .map(({ id }) => id),
);
const WITHHELD = { withheld: true };

/** Without the header Idempotency-Key, or without an account, the work is simply done. */
export function keptAnswers({ databases, clock, authenticate, lease }: KeptOptions): Once {
  /** What this process works at. */
  const running = new Set<string>();
  return async ({ id, bytes, request, reply }, work) => {
    const key = request.headers['idempotency-key'];
    if (key === undefined) return work();
    if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) throw new ProblemError('idempotency-key-wrong');
    const { actor } = await authenticate(request);
    if (actor.organisationId === null) return work();
    const now = clock().toISOString();
    const as = <T>(inside: (transaction: Tx) => Promise<T>): Promise<T> => asActor(databases.app, actor, inside, now);
    const name = `${actor.personId ?? ''}/${actor.organisationId}`;
    const sha256 = createHash('sha256').update(`${id} ${request.url}\n`).update(bytes).digest();
    const held = await lease.number();
    const mine = `${name} ${key}`;
    // Marked before the row is looked at: between the row and the mark another request would find it abandoned.
    const isRunning = running.has(mine);
    let isOurs = !isRunning;
    running.add(mine);
    try {
      const first = await as((transaction) => begin(transaction, { name, key, id, sha256, now, held, isRunning }));
      if (first === null) {
        // Also when the one before failed meanwhile and took its mark away.
        isOurs = true;
        running.add(mine);
        return await doIt({ id, name, key, reply, as }, work);
      }
      if ('withheld' in first) throw new ProblemError('shown-once');
      void reply.header('idempotency-replayed', 'true');
      return first;
    } finally {
      if (isOurs) running.delete(mine);
    }
  };
}

interface Doing {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  readonly reply: FastifyReply;
  readonly as: <T>(inside: (transaction: Tx) => Promise<T>) => Promise<T>;
}

/** A failure is not kept: the same request may succeed later. */
async function doIt({ id, name, key, reply, as }: Doing, work: () => Promise<unknown>): Promise<unknown> {
  try {
    const answer = await work();
    if (answer !== reply)
      await as((transaction) => keep(transaction, { name, key, answer: withheld.has(id) ? WITHHELD : answer }));
    return answer;
  } catch (error) {
    await as((transaction) =>
      transaction.deleteFrom('idempotency_key').where('actor', '=', name).where('key', '=', key).execute(),
    );
    throw error;
  }
}

interface Beginning {
  readonly name: string;
  readonly key: string;
  readonly id: string;
  readonly sha256: Buffer;
  readonly now: string;
  /** The lease of this process. */
  readonly held: string;
  /** This process is at it. */
  readonly isRunning: boolean;
}

/** null: the work is ours to do; otherwise the first answer. */
async function begin(
  transaction: Tx,
  { name, key, id, sha256, now, held: lease, isRunning }: Beginning,
): Promise<object | null> {
  const made = await transaction
    .insertInto('idempotency_key')
    .values({ actor: name, key, operation: id, request_sha256: sha256, begun_at: now, held_by: lease })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (Number(made.numInsertedOrUpdatedRows) === 1) return null;
  const held = await transaction
    .selectFrom('idempotency_key')
    .selectAll()
    .where('actor', '=', name)
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (!held.request_sha256.equals(sha256)) throw new ProblemError('idempotency-key-reused');
  if (held.answer !== null) return held.answer as object;
  if (isRunning || (await isAtWork(transaction, { ...held, lease, now }))) throw new ProblemError('still-running');
  await transaction
    .updateTable('idempotency_key')
    .set({ begun_at: now, held_by: lease })
    .where('actor', '=', name)
    .where('key', '=', key)
    .execute();
  return null;
}

interface Holding {
  readonly held_by: string | null;
  readonly begun_at: Date;
  readonly lease: string;
  readonly now: string;
}

/** Whoever began it still lives: the database holds its lease. Our own that is not running failed without a word. */
async function isAtWork(
  transaction: Tx,
  { held_by: holder, begun_at: begunAt, lease, now }: Holding,
): Promise<boolean> {
  if (holder === null) return begunAt.getTime() > Date.parse(now) - DEAD_AFTER_SECONDS * 1000;
  if (holder === lease) return false;
  const { rows } = await sql<{ is_free: boolean }>`
    select pg_try_advisory_xact_lock(${holder}::bigint) as is_free`.execute(transaction);
  return rows[0]?.is_free !== true;
}

async function keep(
  transaction: Tx,
  { name, key, answer }: { name: string; key: string; answer: unknown },
): Promise<void> {
  await transaction
    .updateTable('idempotency_key')
    .set({ answer: JSON.stringify(answer) })
    .where('actor', '=', name)
    .where('key', '=', key)
    .execute();
}
