// Runs work in a transaction that knows its actor, which row level security asks about.
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Database, Tx } from './connection.ts';

/** @param now RFC 3339; the moment at which access is judged */
export function asActor<T>(
  database: Database,
  actor: Actor,
  work: (transaction: Tx, now: string) => Promise<T>,
  now: string,
): Promise<T> {
  return database.transaction().execute(async (transaction) => {
    await tellActor(transaction, actor, now);
    return work(transaction, now);
  });
}

async function tellActor(transaction: Tx, actor: Actor, now: string): Promise<void> {
  const { personId = '', organisationId = '', kind = '', recipientClass = '', role = '' } = actor;
  await sql`select set_config('plimsoll.person', ${personId ?? ''}, true), set_config('plimsoll.organisation', ${organisationId ?? ''}, true),
    set_config('plimsoll.kind', ${kind ?? ''}, true), set_config('plimsoll.class', ${recipientClass ?? ''}, true),
    set_config('plimsoll.role', ${role ?? ''}, true), set_config('plimsoll.at', ${now}, true)`.execute(transaction);
}
