// Lets a client repeat a request it got no answer to: the same key with the same body gives the first answer and does nothing again.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asActor } from '../database/as-actor.ts';
import type { Tx } from '../database/connection.ts';
import type { ImplementOptions } from './implement-options.ts';
import { ProblemError } from './problem-response.ts';

interface Once {
  readonly options: ImplementOptions;
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** A request that has not ended after this long died with its server and may be done again. */
const DEAD_AFTER_SECONDS = 60;

/** Without the header Idempotency-Key, or without an account, the work is simply done. */
export async function once(
  { options, id, bytes, request, reply }: Once,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return work();
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) throw new ProblemError('idempotency-key-wrong');
  const { actor } = await options.authenticate(request);
  if (actor.organisationId === null) return work();
  const now = options.clock().toISOString();
  const as = <T>(inside: (transaction: Tx) => Promise<T>): Promise<T> =>
    asActor(options.databases.app, actor, inside, now);
  const name = `${actor.personId ?? ''}/${actor.organisationId}`;
  const sha256 = createHash('sha256').update(`${id} ${request.url}\n`).update(bytes).digest();
  const first = await as((transaction) => begin(transaction, { name, key, id, sha256, now }));
  if (first !== null) {
    void reply.header('idempotency-replayed', 'true');
    return first;
  }
  try {
    const answer = await work();
    if (answer !== reply) await as((transaction) => keep(transaction, { name, key, answer }));
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
}

/** null: the work is ours to do; otherwise the first answer. */
async function begin(transaction: Tx, { name, key, id, sha256, now }: Beginning): Promise<object | null> {
  const made = await transaction
    .insertInto('idempotency_key')
    .values({ actor: name, key, operation: id, request_sha256: sha256, begun_at: now })
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
  if (held.begun_at.getTime() > Date.parse(now) - DEAD_AFTER_SECONDS * 1000) throw new ProblemError('still-running');
  await transaction
    .updateTable('idempotency_key')
    .set({ begun_at: now })
    .where('actor', '=', name)
    .where('key', '=', key)
    .execute();
  return null;
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
