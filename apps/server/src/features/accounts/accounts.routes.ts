// Accounts over HTTP: signing in and out, roles, sessions, proof of presence.
import type { Role } from '@plimsoll/registry';
import { needsTwoFactors } from '@plimsoll/registry';
import type { Database, Databases } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { cookieName } from '../../http/authenticate.ts';
import { stepOf, type SecretBox } from './authenticator-codes.ts';
import { findSession, openSession, sessionLimits, type Session } from './sessions.store.ts';
import { checkPassword } from './sign-in.ts';
import { digestOf, freshToken } from './tokens.ts';

export interface AccountsOptions {
  readonly databases: Databases;
  readonly isSecure: boolean;
  readonly secrets: SecretBox;
}

export function accountsRoutes(
  options: AccountsOptions,
): Some<
  | 'signIn'
  | 'confirmSecondFactor'
  | 'stepUp'
  | 'signOut'
  | 'getAccount'
  | 'switchRole'
  | 'listSessions'
  | 'revokeSession'
> {
  const { identity } = options.databases;
  return {
    signIn: async (call) => {
      const answer = await checkPassword(identity, call.body, call.now);
      if (!answer.ok)
        throw new ProblemError(answer.hasToWait ? 'too-many-requests' : 'sign-in-refused', {
          detail: answer.hasToWait
            ? 'Too many wrong passwords were given for this account. Wait a quarter of an hour.'
            : 'Nobody was signed in.',
        });
      const token = await openSession(
        identity,
        { personId: answer.personId, membershipId: null, factors: ['password'], device: call.device },
        call.now,
      );
      giveCookie(call, options, token);
      return accountOf(identity, await findSession(options.databases, token, call.now));
    },

    confirmSecondFactor: async (call) => {
      const session = needed(call);
      const person = await identity
        .selectFrom('person')
        .select(['totp_secret', 'totp_last_step', 'totp_confirmed_at'])
        .where('id', '=', session.personId)
        .executeTakeFirstOrThrow();
      const secret = person.totp_secret && person.totp_confirmed_at ? options.secrets.open(person.totp_secret) : null;
      const step =
        secret === null
          ? null
          : stepOf(secret, call.body.code, { now: call.now, lastStep: Number(person.totp_last_step ?? 0) });
      if (step === null) throw new ProblemError('code-wrong');
      const used = await identity
        .updateTable('person')
        .set({ totp_last_step: step })
        .where('id', '=', session.personId)
        .where((where) => where.or([where('totp_last_step', 'is', null), where('totp_last_step', '<', String(step))]))
        .executeTakeFirst();
      if (used.numUpdatedRows === 0n) throw new ProblemError('code-wrong');
      return raise(options, call, { session, factors: [...new Set([...session.factors, 'totp'])] });
    },

    stepUp: async (call) => {
      const session = needed(call);
      const { email } = await identity
        .selectFrom('person')
        .select('email')
        .where('id', '=', session.personId)
        .executeTakeFirstOrThrow();
      const answer = await checkPassword(identity, { email, password: call.body.password }, call.now);
      if (!answer.ok) throw new ProblemError(answer.hasToWait ? 'too-many-requests' : 'sign-in-refused');
      return raise(options, call, { session, factors: session.factors });
    },

    signOut: async (call) => {
      if (call.session)
        await identity.updateTable('session').set({ revoked_at: call.now }).where('id', '=', call.session.id).execute();
      void call.reply.clearCookie(cookieName(options.isSecure), { path: '/' });
      return { status: 'signed-out' };
    },

    getAccount: ({ session }) => accountOf(identity, session),

    switchRole: async (call) => {
      const session = needed(call);
      const membership = await identity
        .selectFrom('membership')
        .select(['id', 'role'])
        .where('id', '=', call.body.membershipId)
        .where('person_id', '=', session.personId)
        .where('until', 'is', null)
        .executeTakeFirst();
      if (!membership) throw new ProblemError('membership-not-found');
      if (needsTwoFactors(membership.role as Role) && session.factors.length < 2)
        throw new ProblemError('second-factor-needed');
      await identity
        .updateTable('session')
        .set({ membership_id: membership.id, stepped_up_at: null })
        .where('id', '=', session.id)
        .execute();
      return rotated(options, call, session.id);
    },

    listSessions: async (call) => {
      const session = needed(call);
      const rows = await identity
        .selectFrom('session')
        .select(['id', 'device', 'created_at', 'last_seen_at'])
        .where('person_id', '=', session.personId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', new Date(call.now))
        .orderBy('last_seen_at', 'desc')
        .limit(50)
        .execute();
      return {
        items: rows.map((row) => ({
          id: row.id,
          device: row.device,
          createdAt: row.created_at.toISOString(),
          lastSeenAt: row.last_seen_at.toISOString(),
          isCurrent: row.id === session.id,
        })),
      };
    },

    revokeSession: async (call) => {
      const session = needed(call);
      const ended = await identity
        .updateTable('session')
        .set({ revoked_at: call.now })
        .where('id', '=', call.params.id)
        .where('person_id', '=', session.personId)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      if (ended.numUpdatedRows === 0n) throw new ProblemError('session-not-found');
      return { status: 'ended' };
    },
  };
}

function needed({ session }: Pick<Call, 'session'>): Session {
  if (!session) throw new ProblemError('sign-in-needed', { detail: 'This works in a session only.' });
  return session;
}

/** A proof of presence: recorded, and the token changes with it. */
async function raise(
  options: AccountsOptions,
  call: Call,
  { session, factors }: { session: Session; factors: readonly string[] },
) {
  await options.databases.identity
    .updateTable('session')
    .set({ factors: [...factors], stepped_up_at: call.now })
    .where('id', '=', session.id)
    .execute();
  return rotated(options, call, session.id);
}

/** The old token ends whenever what it is worth changes. */
async function rotated(options: AccountsOptions, call: Call, id: string) {
  const token = freshToken();
  await options.databases.identity
    .updateTable('session')
    .set({ token_sha256: digestOf(token) })
    .where('id', '=', id)
    .execute();
  giveCookie(call, options, token);
  return accountOf(options.databases.identity, await findSession(options.databases, token, call.now));
}

export function giveCookie({ reply }: Pick<Call, 'reply'>, { isSecure }: AccountsOptions, token: string): void {
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

async function accountOf(identity: Database, session: Session | null) {
  const { personId, membershipId, waitsFor, factors, actor } = needed({ session });
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
  const memberships = rows.map((row) => ({
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
    isSteppedUp: actor.isSteppedUp,
  };
}
