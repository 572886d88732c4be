// Signing in with e-mail and password: slow for guessers, silent about which of the two was wrong.
import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import { isPassword } from './passwords.ts';

/** Failures after which an account waits a quarter of an hour, whoever asks. */
export const ATTEMPTS = 10;
const WINDOW_MINUTES = 15;

export type SignInAnswer =
  { readonly ok: true; readonly personId: string } | { readonly ok: false; readonly hasToWait: boolean };

export async function checkPassword(
  identity: Database,
  { email, password }: { email: string; password: string },
  now: string,
): Promise<SignInAnswer> {
  const address = email.trim().toLowerCase();
  if ((await recentFailures(identity, address, now)) >= ATTEMPTS) return { ok: false, hasToWait: true };
  const person = await identity
    .selectFrom('person')
    .select(['id', 'password_hash'])
    .where('email', '=', address)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  const fits = await isPassword(person?.password_hash ?? null, password);
  if (fits && person) return { ok: true, personId: person.id };
  await identity
    .insertInto('challenge')
    .values({
      id: crypto.randomUUID(),
      kind: 'failed-sign-in',
      person_id: person?.id ?? null,
      facts: JSON.stringify({ email: address }),
      expires_at: new Date(Date.parse(now) + WINDOW_MINUTES * 60_000),
    })
    .execute();
  return { ok: false, hasToWait: false };
}

async function recentFailures(identity: Database, email: string, now: string): Promise<number> {
  const { count } = await identity
    .selectFrom('challenge')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('kind', '=', 'failed-sign-in')
    .where('expires_at', '>', new Date(now))
    .where(sql<boolean>`facts->>'email' = ${email}`)
    .executeTakeFirstOrThrow();
  return Number(count);
}
