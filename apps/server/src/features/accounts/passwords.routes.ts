// Passwords over HTTP: changed with the old one, or set anew by a link that works once and goes to the address of the account only.
import { nobody, passwordFault } from '@plimsoll/registry';
import type { Database, Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { lookAtChallenge, takeChallenge } from './challenges.store.ts';
import { needed, ownFactors, personOf, rotated, type SessionOptions } from './own-session.ts';
import { passwordLinkId, writePasswordLink } from './password-link.store.ts';
import { hashPassword } from './passwords.ts';
import { checkPassword } from './sign-in.ts';
import { tellOwner } from './tell-owner.ts';
import { freshToken } from './tokens.ts';

export interface PasswordsOptions extends SessionOptions {
  readonly origin: () => string;
}

export function passwordsRoutes(
  options: PasswordsOptions,
): Some<'changePassword' | 'askPasswordLink' | 'setPasswordByLink'> {
  const { identity } = options.databases;
  return {
    changePassword: async (call) => {
      const session = ownFactors(needed(call));
      const { personId } = session;
      const { currentPassword, newPassword } = call.body;
      const person = await personById(identity, personId);
      const answer = await checkPassword(identity, { email: person.email, password: currentPassword }, call.now);
      if (!answer.ok)
        throw new ProblemError(answer.hasToWait ? 'too-many-requests' : 'sign-in-refused', {
          detail: answer.hasToWait
            ? 'Too many wrong passwords were given for this account. Wait a quarter of an hour.'
            : 'The current password is wrong.',
        });
      mustBeStrong(newPassword, person);
      const hash = await hashPassword(newPassword);
      await identity.transaction().execute(async (transaction) => {
        await setPassword(transaction, { personId, hash, now: call.now, except: session.id });
        await tellOwner(transaction, { personId, what: 'password-changed', actor: personOf(session), now: call.now });
      });
      return rotated(options, call, session.id);
    },

    askPasswordLink: async ({ body, now }) => {
      const token = freshToken();
      await writePasswordLink(identity, {
        email: body.email,
        token,
        link: `${options.origin()}/password/new?token=${token}`,
        now,
      });
      return { status: 'sent-if-known' };
    },

    setPasswordByLink: async ({ body, now }) => {
      const link = { id: passwordLinkId(body.token), kind: 'password-reset' } as const;
      const facts = await lookAtChallenge(identity, link, now);
      const person = facts ? await personById(identity, facts['person'] ?? '') : null;
      if (!person) throw new ProblemError('link-spent');
      // Before the link is spent: a weak choice may be mended.
      mustBeStrong(body.newPassword, person);
      const hash = await hashPassword(body.newPassword);
      await identity.transaction().execute(async (transaction) => {
        const taken = await takeChallenge(transaction, link, now);
        if (taken?.personId !== person.id) throw new ProblemError('link-spent');
        await setPassword(transaction, { personId: person.id, hash, now, except: null });
        const actor = { ...nobody, personId: person.id };
        await tellOwner(transaction, { personId: person.id, what: 'password-reset', actor, now });
      });
      return { status: 'password-set' };
    },
  };
}

interface Setting {
  readonly personId: string;
  readonly hash: string;
  readonly now: string;
  /** The session that stays. */
  readonly except: string | null;
}

/** Whoever knew the old password, or asked for a link, gets no further. */
async function setPassword(transaction: Tx, { personId, hash, now, except }: Setting): Promise<void> {
  await transaction.updateTable('person').set({ password_hash: hash }).where('id', '=', personId).execute();
  const open = transaction
    .updateTable('session')
    .set({ revoked_at: now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null);
  await (except === null ? open : open.where('id', '<>', except)).execute();
  await transaction
    .deleteFrom('challenge')
    .where('person_id', '=', personId)
    .where('kind', '=', 'password-reset')
    .execute();
}

async function personById(identity: Database, id: string) {
  return identity
    .selectFrom('person')
    .select(['id', 'email', 'name'])
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow(() => new ProblemError('link-spent'));
}

function mustBeStrong(password: string, person: { readonly email: string; readonly name: string }): void {
  const fault = passwordFault(password, person);
  if (fault !== null) throw new ProblemError('password-weak', { detail: fault });
}
