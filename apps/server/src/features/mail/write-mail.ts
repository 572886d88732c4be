// Puts mail into the outbox in the transaction that causes it; a key makes sure that nothing is told twice.
import type { Tx } from '../../database/connection.ts';

export interface Letter {
  /** The same cause has the same key for the same reader. */
  readonly key: string;
  readonly email: string;
  readonly personId?: string | null;
  readonly subject: string;
  readonly text: string;
}

/** @returns how many were put in now; what was told before is not told again */
export async function writeMail(transaction: Tx, letters: readonly Letter[], now: string): Promise<number> {
  if (letters.length === 0) return 0;
  const written = await transaction
    .insertInto('mail')
    .values(
      letters.map(({ key, email, personId, subject, text }) => ({
        key,
        email,
        person_id: personId ?? null,
        subject: subject.replaceAll(/[\r\n]+/g, ' ').slice(0, 200),
        text,
        written_at: now,
      })),
    )
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0);
}

/** Everybody who acts for an organisation in one of these roles; for the register’s worker, which may read addresses. */
export async function addressesOf(
  transaction: Tx,
  organisationId: string,
  roles: readonly string[],
): Promise<readonly { readonly personId: string; readonly email: string; readonly name: string }[]> {
  const rows = await transaction
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['p.id', 'p.email', 'p.name'])
    .distinct()
    .where('m.organisation_id', '=', organisationId)
    .where('m.role', 'in', [...roles])
    .where('m.until', 'is', null)
    .where('p.disabled_at', 'is', null)
    .execute();
  return rows.map(({ id, email, name }) => ({ personId: id, email, name }));
}
