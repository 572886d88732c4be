// Recovery codes: ten at a time, random, typed by hand when the device is gone; only digests are kept.
import { randomBytes } from 'node:crypto';
import type { Database, Tx } from '../../database/connection.ts';
import { digestOf } from './tokens.ts';

/** Without letters and digits that look alike (Crockford’s base 32, in small letters). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = 10;

/** 80 random bits in four groups of four. */
function freshCode(): string {
  const letters = [...randomBytes(16)].map((byte) => ALPHABET[byte % 32] ?? '0').join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/** What was typed, without what people add or mistake. */
const plainCode = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');

const digest = (code: string): Buffer => digestOf(`recovery ${plainCode(code)}`);

/** Ends the earlier codes. @returns ten fresh ones, to be shown once */
export async function renewCodes(identity: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, freshCode);
  await identity.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  await identity
    .insertInto('recovery_code')
    .values(codes.map((code) => ({ person_id: personId, sha256: digest(code) })))
    .execute();
  return codes;
}

/** @returns whether the code was one of the person’s and not used before; it is used now */
export async function spendCode(
  identity: Database | Tx,
  { personId, typed, now }: { readonly personId: string; readonly typed: string; readonly now: string },
): Promise<boolean> {
  const used = await identity
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('person_id', '=', personId)
    .where('sha256', '=', digest(typed))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

export async function codesLeft(identity: Database | Tx, personId: string): Promise<number> {
  const rows = await identity
    .selectFrom('recovery_code')
    .select('sha256')
    .where('person_id', '=', personId)
    .where('used_at', 'is', null)
    .execute();
  return rows.length;
}
