// The second factors of a person in the database, and whether one of their roles compels one.
import { needsTwoFactors, type Role } from '@plimsoll/registry';
import type { Database, Tx } from '../../database/connection.ts';
import { stepOf, type SecretBox } from './authenticator-codes.ts';

export async function isCompelled(identity: Database | Tx, personId: string): Promise<boolean> {
  const rows = await identity
    .selectFrom('membership')
    .select('role')
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute();
  return rows.some(({ role }) => needsTwoFactors(role as Role));
}

/** How many there are, with the person held, so that two removals at once can’t each leave the other’s. */
export async function countFactors(transaction: Tx, personId: string): Promise<number> {
  const person = await transaction
    .selectFrom('person')
    .select('totp_confirmed_at')
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const passkeys = await transaction.selectFrom('passkey').select('id').where('person_id', '=', personId).execute();
  return passkeys.length + (person.totp_confirmed_at === null ? 0 : 1);
}

/** @returns whether the code is right now and later than the last one taken; it is taken */
export async function takeTotpCode(
  identity: Database,
  secrets: SecretBox,
  { personId, code, now }: { personId: string; code: string; now: string },
): Promise<boolean> {
  const person = await identity
    .selectFrom('person')
    .select(['totp_secret', 'totp_last_step', 'totp_confirmed_at'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  if (!person.totp_secret || !person.totp_confirmed_at) return false;
  const lastStep = Number(person.totp_last_step ?? 0);
  const step = stepOf(secrets.open(person.totp_secret), code, { now, lastStep });
  if (step === null) return false;
  const used = await identity
    .updateTable('person')
    .set({ totp_last_step: step })
    .where('id', '=', personId)
    .where((where) => where.or([where('totp_last_step', 'is', null), where('totp_last_step', '<', String(step))]))
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function factorsOf(identity: Database, personId: string) {
  const person = await identity
    .selectFrom('person')
    .select(['totp_confirmed_at', 'password_hash'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const passkeys = await identity
    .selectFrom('passkey')
    .select(['id', 'label', 'created_at', 'last_used_at'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
  return {
    isCompulsory: await isCompelled(identity, personId),
    hasPassword: person.password_hash !== null,
    totpSince: person.totp_confirmed_at?.toISOString() ?? null,
    passkeys: passkeys.map((row) => ({
      id: row.id,
      label: row.label,
      createdAt: row.created_at.toISOString(),
      lastUsedAt: row.last_used_at?.toISOString() ?? null,
    })),
  };
}
