// Writes what happened into the append-only event table, in the transaction that made it so.
import type { Actor, RegistryEvent } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';

/** @param actor null for the register itself: timers and computations */
export async function tell(
  transaction: Tx,
  events: readonly RegistryEvent[],
  actor: Pick<Actor, 'personId' | 'organisationId' | 'role'> | null,
): Promise<void> {
  if (events.length === 0) return;
  await transaction
    .insertInto('event')
    .values(
      events.map(({ type, imoNumber, at, facts, subject, reason }) => ({
        type,
        imo_number: imoNumber,
        at,
        facts: JSON.stringify(facts),
        actor_id: actor?.personId ?? null,
        organisation_id: actor?.organisationId ?? null,
        role: actor?.role ?? null,
        subject: subject ?? null,
        reason: reason ?? null,
      })),
    )
    .execute();
}
