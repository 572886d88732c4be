// One’s own session: who it is, the cookie it is known by, and how it becomes worth more when something is proved.
import { nobody, type Actor } from '@plimsoll/registry';
import type { Database, Databases } from '../../database/connection.ts';
import { cookieName } from '../../http/authenticate.ts';
import type { Call } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { findSession, sessionLimits, type Session } from './sessions.store.ts';
import { digestOf, freshToken } from './tokens.ts';

export interface SessionOptions {
  readonly databases: Databases;
  readonly isSecure: boolean;
}

export function needed({ session }: Pick<Call, 'session'>): Session {
  if (!session) throw new ProblemError('sign-in-needed', { detail: 'This works in a session only.' });
  return session;
}

/** A session that may add a second factor: the compelled first one while signing in, any other with a proof of presence. */
export function enrolling(call: Pick<Call, 'session'>): Session {
  const session = needed(call);
  if (session.waitsFor === 'second-factor') throw new ProblemError('second-factor-needed');
  if (session.waitsFor === null && !session.actor.isSteppedUp) throw new ProblemError('step-up-needed');
  return ownFactors(session);
}

/** Who came through an organisation’s provider and acts for others too can’t change how they sign in there. */
export function ownFactors(session: Session): Session {
  if (session.isGuestOfProvider)
    throw new ProblemError('not-allowed', {
      detail:
        'You came through the identity provider of one organisation and have roles in others. Sign in with your own password or passkey to change how you sign in.',
    });
  return session;
}

/** For the event of a step that is taken while the second factor is still to come. */
export const personOf = ({ personId, actor }: Session): Actor => (actor.personId ? actor : { ...nobody, personId });

/** A proof of presence: recorded, and the token changes with it. */
export async function raise(
  options: SessionOptions,
  call: Call,
  { session, factors }: { session: Session; factors: readonly string[] },
) {
  await options.databases.identity
    .updateTable('session')
    .set({ factors: [...new Set([...session.factors, ...factors])], stepped_up_at: call.now })
    .where('id', '=', session.id)
    .execute();
  return rotated(options, call, session.id);
}

/** The old token ends whenever what it is worth changes. */
export async function rotated(options: SessionOptions, call: Call, id: string) {
  const token = freshToken();
  await options.databases.identity
    .updateTable('session')
    .set({ token_sha256: digestOf(token) })
    .where('id', '=', id)
    .execute();
  giveCookie(call, options, token);
  return accountOf(options.databases.identity, await findSession(options.databases, token, call.now));
}

export function giveCookie({ reply }: Pick<Call, 'reply'>, { isSecure }: SessionOptions, token: string): void {
  // A form may prove presence and go on with its step in one request.
  reply.request.cookies[cookieName(isSecure)] = token;
  void reply.setCookie(cookieName(isSecure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: sessionLimits.absoluteHours * 3600,
  });
}

export async function accountOf(identity: Database, session: Session | null) {
  const { personId, membershipId, onlyOrganisationId, waitsFor, factors, secondFactors, actor } = needed({ session });
  const person = await identity
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const rows = await identity
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['m.id', 'm.role', 'o.id as organisation_id', 'o.name', 'o.kind'])
    .where('m.person_id', '=', personId)
    .where('m.until', 'is', null)
    .orderBy('o.name')
    .execute();
  const memberships = rows
    .filter((row) => onlyOrganisationId === null || row.organisation_id === onlyOrganisationId)
    .map((row) => ({
      membershipId: row.id,
      organisationId: row.organisation_id,
      organisation: row.name,
      kind: row.kind,
      role: row.role,
    }));
  return {
    personId,
    name: person.name,
    email: person.email,
    waitsFor,
    acting: waitsFor === null ? (memberships.find((one) => one.membershipId === membershipId) ?? null) : null,
    memberships,
    factors: [...factors],
    secondFactors: [...secondFactors],
    isSteppedUp: actor.isSteppedUp,
  };
}
