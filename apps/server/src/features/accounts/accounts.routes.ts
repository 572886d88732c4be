// Accounts over HTTP: signing in and out, roles, sessions, proof of presence.
import type { Role } from '@plimsoll/registry';
import { needsTwoFactors } from '@plimsoll/registry';
import { cookieName } from '../../http/authenticate.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { accountOf, giveCookie, needed, raise, rotated, type SessionOptions } from './own-session.ts';
import { findSession, openSession } from './sessions.store.ts';
import { checkPassword } from './sign-in.ts';

export function accountsRoutes(
  options: SessionOptions,
): Some<'signIn' | 'stepUp' | 'signOut' | 'getAccount' | 'switchRole' | 'listSessions' | 'revokeSession'> {
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

    stepUp: async (call) => {
      const session = needed(call);
      const { email } = await identity
        .selectFrom('person')
        .select('email')
        .where('id', '=', session.personId)
        .executeTakeFirstOrThrow();
      const answer = await checkPassword(identity, { email, password: call.body.password }, call.now);
      if (!answer.ok) throw new ProblemError(answer.hasToWait ? 'too-many-requests' : 'sign-in-refused');
      return raise(options, call, { session, factors: [] });
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
        .select(['id', 'role', 'organisation_id'])
        .where('id', '=', call.body.membershipId)
        .where('person_id', '=', session.personId)
        .where('until', 'is', null)
        .executeTakeFirst();
      const isElsewhere =
        session.onlyOrganisationId !== null && membership?.organisation_id !== session.onlyOrganisationId;
      if (!membership || isElsewhere) throw new ProblemError('membership-not-found');
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
