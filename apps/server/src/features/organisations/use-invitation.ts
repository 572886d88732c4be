// Using an invitation: whoever has the letter shows that the account is theirs or makes one, joins once, and is signed in.
import { nobody, type Actor } from '@plimsoll/registry';
import type { Database, Databases, Tx } from '../../database/connection.ts';
import type { Call } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { requireNewPassword } from '../accounts/password-rule.ts';
import { hashPassword } from '../accounts/passwords.ts';
import { giveSessionCookie } from '../accounts/session-cookie.ts';
import { openSession } from '../accounts/sessions.store.ts';
import { checkPassword } from '../accounts/sign-in.ts';
import { digestOf, freshToken } from '../accounts/tokens.ts';
import { writeMail } from '../mail/write-mail.ts';
import { findInvitation, takeInvitation, type InvitationByLink } from './invitations.store.ts';
import { joinedLetter } from './letters.ts';
import { holdOrganisation, join, membersOf } from './members.store.ts';

const words = {
  accepted: 'It was used already.',
  withdrawn: 'It was withdrawn, or the organisation is not active in the register.',
  expired: 'Its time has passed.',
} as const;

export async function openInvitation(identity: Database, token: string, now: string): Promise<InvitationByLink> {
  const found = await findInvitation(identity, token, now);
  if (!found) throw new ProblemError('invitation-not-found');
  if (found.status !== 'open') throw new ProblemError('invitation-ended', { detail: words[found.status] });
  return found;
}

interface Account {
  readonly id: string;
  readonly name: string;
  /** Has a password, a passkey or an identity elsewhere: then the letter alone opens nothing. */
  readonly canSignIn: boolean;
}

/** The account of the invited address; null: there is none. */
async function accountOf(identity: Database, email: string): Promise<Account | null> {
  const row = await identity
    .selectFrom('person as p')
    .select(['p.id', 'p.name', 'p.password_hash', 'p.disabled_at'])
    .select((of) => [
      of.exists(of.selectFrom('passkey as k').select('k.id').whereRef('k.person_id', '=', 'p.id')).as('has_passkey'),
      of
        .exists(of.selectFrom('external_identity as e').select('e.subject').whereRef('e.person_id', '=', 'p.id'))
        .as('is_known_elsewhere'),
    ])
    .where('p.email', '=', email)
    .executeTakeFirst();
  if (!row) return null;
  if (row.disabled_at !== null) throw new ProblemError('invitation-ended', { detail: 'The account is closed.' });
  const canSignIn = row.password_hash !== null || row.has_passkey === true || row.is_known_elsewhere === true;
  return { id: row.id, name: row.name, canSignIn };
}

type Next = 'make-account' | 'sign-in' | 'join' | 'sign-out';

export async function nextStep(
  identity: Database,
  { email }: InvitationByLink,
  session: Call['session'],
): Promise<{ next: Next; account: Account | null }> {
  const account = await accountOf(identity, email);
  if (session !== null) return { next: session.personId === account?.id ? 'join' : 'sign-out', account };
  return { next: account?.canSignIn ? 'sign-in' : 'make-account', account };
}

type Accepting = Call<{ token: string }, unknown, { name?: string; password?: string }>;

interface Options {
  readonly databases: Databases;
  readonly isSecure: boolean;
}

export async function useInvitation(call: Accepting, { databases, isSecure }: Options) {
  const { identity } = databases;
  const { params, body, session, now, device } = call;
  const invitation = await openInvitation(identity, params.token, now);
  const { next, account } = await nextStep(identity, invitation, session);
  if (next === 'sign-out') throw new ProblemError('invitation-for-another');
  if (next === 'join' && session?.waitsFor === 'second-factor') throw new ProblemError('second-factor-needed');
  if (next === 'sign-in') await requirePassword(identity, invitation.email, { password: body.password, now });
  const made = next === 'make-account' ? await newAccount(invitation, body) : null;
  const { personId, membershipId } = await identity.transaction().execute(async (transaction) => {
    const organisation = await holdOrganisation(transaction, invitation.organisationId);
    if (!organisation || !(await takeInvitation(transaction, invitation.id, now)))
      throw new ProblemError('invitation-ended', { detail: 'Somebody was faster with the same link.' });
    const person = made ? await keepAccount(transaction, made, { account, now }) : (account ?? missing());
    const actor: Actor = { ...nobody, personId: person.id, organisationId: organisation.id, kind: organisation.kind };
    const given = { personId: person.id, organisationId: organisation.id, role: invitation.role };
    const membership = await join(transaction, { ...given, actor, now });
    await tellInviter(transaction, { invitation, who: person.name, now });
    return { personId: person.id, membershipId: membership };
  });
  const token =
    session === null
      ? await openSession(identity, { personId, membershipId, factors: ['password'], device }, now)
      : await actAs(identity, { sessionId: session.id, membershipId });
  giveSessionCookie(call, isSecure, token);
  return { organisation: invitation.organisation, role: invitation.role, membershipId };
}

const missing = (): never => {
  throw new ProblemError('changed-meanwhile');
};

async function requirePassword(
  identity: Database,
  email: string,
  { password, now }: { password: string | undefined; now: string },
): Promise<void> {
  if (password === undefined)
    throw new ProblemError('sign-in-refused', { detail: 'An account has this e-mail; give its password.' });
  const answer = await checkPassword(identity, { email, password }, now);
  if (!answer.ok) throw new ProblemError(answer.hasToWait ? 'too-many-requests' : 'sign-in-refused');
}

interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly hash: string;
}

async function newAccount(
  { email }: InvitationByLink,
  { name, password }: { name?: string; password?: string },
): Promise<NewAccount> {
  if (name === undefined) throw new ProblemError('name-missing');
  requireNewPassword(password ?? '', { email, name });
  return { email, name: name.trim(), hash: await hashPassword(password ?? '') };
}

/** An account that nobody could sign in to becomes theirs; one made meanwhile does not. */
async function keepAccount(
  transaction: Tx,
  { email, name, hash }: NewAccount,
  { account, now }: { account: Account | null; now: string },
): Promise<{ id: string; name: string }> {
  const kept =
    account === null
      ? await transaction
          .insertInto('person')
          .values({ email, name, password_hash: hash, created_at: now })
          .onConflict((conflict) => conflict.doNothing())
          .returning(['id', 'name'])
          .executeTakeFirst()
      : await transaction
          .updateTable('person')
          .set({ name, password_hash: hash })
          .where('id', '=', account.id)
          .where('password_hash', 'is', null)
          .returning(['id', 'name'])
          .executeTakeFirst();
  return kept ?? missing();
}

async function tellInviter(
  transaction: Tx,
  { invitation, who, now }: { invitation: InvitationByLink; who: string; now: string },
): Promise<void> {
  const members = await membersOf(transaction, invitation.organisationId);
  const inviter = members.find(({ personId, isActive }) => isActive && personId === invitation.inviterId);
  if (!inviter) return;
  const { personId, email, name } = inviter;
  const letter = joinedLetter(
    { personId, email, name },
    { key: invitation.id, organisation: invitation.organisation, who, role: invitation.role },
  );
  await writeMail(transaction, [letter], now);
}

/** The session goes on in the role that was just taken, under another token. */
async function actAs(
  identity: Database,
  { sessionId, membershipId }: { sessionId: string; membershipId: string },
): Promise<string> {
  const token = freshToken();
  await identity
    .updateTable('session')
    .set({ membership_id: membershipId, stepped_up_at: null, token_sha256: digestOf(token) })
    .where('id', '=', sessionId)
    .execute();
  return token;
}
