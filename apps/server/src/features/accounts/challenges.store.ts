// What a person was asked to prove and has not yet: each is taken once, by whom it was given to, before its time has passed.
import { sql } from 'kysely';
import type { Database, Tx } from '../../database/connection.ts';
import { plus } from './sessions.store.ts';

export type ChallengeKind =
  'totp-enrolment' | 'passkey-registration' | 'passkey-sign-in' | 'password-reset' | 'provider';

export interface Challenge {
  readonly id: string;
  readonly kind: ChallengeKind;
  readonly personId: string | null;
  readonly facts: Readonly<Record<string, string>>;
  /** How long it may be answered. */
  readonly seconds: number;
}

export async function keepChallenge(
  identity: Database | Tx,
  { id, kind, personId, facts, seconds }: Challenge,
  now: string,
): Promise<void> {
  await identity
    .deleteFrom('challenge')
    .where('expires_at', '<', new Date(Date.parse(now) - 86_400_000))
    .execute();
  await identity
    .insertInto('challenge')
    .values({ id, kind, person_id: personId, facts: JSON.stringify(facts), expires_at: plus(now, seconds) })
    .execute();
}

/** Takes the challenge away, right or wrong, so that it is answered once. @returns null when there is none, or its time has passed */
export async function takeChallenge(
  identity: Database | Tx,
  { id, kind }: Pick<Challenge, 'id' | 'kind'>,
  now: string,
): Promise<{ readonly personId: string | null; readonly facts: Readonly<Record<string, string>> } | null> {
  const row = await identity
    .deleteFrom('challenge')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .returning(['person_id', 'facts', 'expires_at'])
    .executeTakeFirst();
  if (!row || row.expires_at.getTime() <= Date.parse(now)) return null;
  return { personId: row.person_id, facts: row.facts as Record<string, string> };
}

/** Looks without taking, for what may be answered more than once, such as a mistyped code. */
export async function lookAtChallenge(
  identity: Database | Tx,
  { id, kind }: Pick<Challenge, 'id' | 'kind'>,
  now: string,
): Promise<Readonly<Record<string, string>> | null> {
  const row = await identity
    .selectFrom('challenge')
    .select('facts')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst();
  return row ? (row.facts as Record<string, string>) : null;
}

const CODES_AT_MOST = 10;
const CODES_MINUTES = 15;

/** Wrong codes of one person, whoever gives them: each try is noted before it is judged, so that tries at once count too. */
export async function tryCode(
  identity: Database,
  personId: string,
  now: string,
  isRight: () => Promise<boolean>,
): Promise<'right' | 'wrong' | 'has-to-wait'> {
  const id = crypto.randomUUID();
  await identity
    .insertInto('challenge')
    .values({ id, kind: 'failed-code', person_id: personId, facts: '{}', expires_at: plus(now, CODES_MINUTES * 60) })
    .execute();
  const { count } = await identity
    .selectFrom('challenge')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('person_id', '=', personId)
    .where('kind', '=', 'failed-code')
    .where('expires_at', '>', new Date(now))
    .executeTakeFirstOrThrow();
  const hasToWait = count > CODES_AT_MOST;
  const fits = !hasToWait && (await isRight());
  if (fits || hasToWait) await identity.deleteFrom('challenge').where('id', '=', id).execute();
  return hasToWait ? 'has-to-wait' : fits ? 'right' : 'wrong';
}
