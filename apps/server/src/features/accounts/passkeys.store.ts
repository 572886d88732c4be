// Passkeys in the database: public keys, and the counters that show a copied device.
import { sql } from 'kysely';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import type { Database, Tx } from '../../database/connection.ts';

export const PASSKEYS_AT_MOST = 20;

export interface KnownPasskey {
  readonly personId: string;
  readonly credential: WebAuthnCredential;
}

export async function findPasskey(identity: Database, id: string): Promise<KnownPasskey | null> {
  const row = await identity
    .selectFrom('passkey as k')
    .innerJoin('person as p', 'p.id', 'k.person_id')
    .select(['k.id', 'k.person_id', 'k.public_key', 'k.counter', 'k.transports'])
    .where('k.id', '=', id)
    .where('p.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const { person_id: personId, public_key: publicKey, counter, transports } = row;
  return {
    personId,
    credential: { id: row.id, publicKey: new Uint8Array(publicKey), counter: Number(counter), transports },
  };
}

export async function passkeysOf(identity: Database, personId: string) {
  return identity
    .selectFrom('passkey')
    .select(['id', 'transports'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute();
}

/** @returns false when the counter has not risen, as with a copied device or the same answer sent twice at once */
export async function usePasskey(
  identity: Database,
  { id, counter, now }: { id: string; counter: number; now: string },
): Promise<boolean> {
  const used = await identity
    .updateTable('passkey')
    .set({ counter, last_used_at: now })
    .where('id', '=', id)
    .where(sql<boolean>`(counter < ${counter} or (counter = 0 and ${counter} = 0))`)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export interface FreshPasskey {
  readonly personId: string;
  readonly label: string;
  readonly credential: WebAuthnCredential;
  readonly now: string;
}

/** @returns false when another account or this one has it already */
export async function insertPasskey(
  transaction: Tx,
  { personId, label, credential, now }: FreshPasskey,
): Promise<boolean> {
  const made = await transaction
    .insertInto('passkey')
    .values({
      id: credential.id,
      person_id: personId,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: [...(credential.transports ?? [])],
      label,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}
