// Invitations in and out of the database: only the digest of a link is kept, and a link is used once, whoever is faster.
import { roleTitles, type Actor, type Role } from '@plimsoll/registry';
import type { Database, Tx } from '../../database/connection.ts';
import { plus } from '../accounts/sessions.store.ts';
import { digestOf, freshToken } from '../accounts/tokens.ts';
import { tell } from '../events/tell.ts';
import { writeMail } from '../mail/write-mail.ts';
import { invitationLetter } from './letters.ts';

export const invitationDays = 14;
export const mostOpenInvitations = 200;

export interface Invited {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
}
interface Inviting {
  readonly actor: Actor;
  readonly now: string;
  /** Where people reach us, without a slash at the end. */
  readonly origin: string;
}

/** Makes an invitation and its letter; an earlier open one for the same role ends. @returns its identifier */
export async function invite(
  transaction: Tx,
  { organisation, email, name, role }: Invited,
  { actor, now, origin }: Inviting,
): Promise<string> {
  await withdraw(transaction, { organisationId: organisation.id, email, role }, now);
  const token = freshToken();
  const expiresAt = plus(now, invitationDays * 86_400);
  const { id } = await transaction
    .insertInto('invitation')
    .values({
      organisation_id: organisation.id,
      email,
      name,
      role,
      token_sha256: digestOf(token),
      invited_by: actor.personId ?? '',
      created_at: now,
      expires_at: expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tell(
    transaction,
    [
      {
        type: 'organisation:invited',
        imoNumber: null,
        at: now,
        subject: `invitation:${id}`,
        facts: { email, role, organisation: organisation.name },
      },
    ],
    actor,
  );
  const letter = invitationLetter(
    { email, name },
    {
      id,
      organisation: organisation.name,
      role,
      invitedBy: actor.name,
      until: expiresAt,
      link: `${origin}/invitations/${token}`,
    },
  );
  await writeMail(transaction, [letter], now);
  return id;
}

/** @returns how many were open */
export async function withdraw(
  transaction: Tx,
  which: { readonly organisationId: string; readonly id?: string; readonly email?: string; readonly role?: string },
  now: string,
): Promise<number> {
  let query = transaction
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('organisation_id', '=', which.organisationId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null);
  if (which.id !== undefined) query = query.where('id', '=', which.id);
  if (which.email !== undefined) query = query.where('email', '=', which.email);
  if (which.role !== undefined) query = query.where('role', '=', which.role);
  return Number((await query.executeTakeFirst()).numUpdatedRows);
}

export async function invitationRows(identity: Database | Tx, organisationId: string, now: string, id?: string) {
  let query = identity
    .selectFrom('invitation as i')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .selectAll('i')
    .select('p.name as inviter')
    .where('i.organisation_id', '=', organisationId);
  if (id !== undefined) query = query.where('i.id', '=', id);
  const rows = await query.orderBy('i.created_at', 'desc').orderBy('i.id').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    invitedBy: row.inviter,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    status: statusOf(row, now),
  }));
}

export interface InvitationByLink {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
  readonly expiresAt: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: string;
  readonly invitedBy: string;
  readonly inviterId: string;
  readonly status: 'open' | 'expired' | 'accepted' | 'withdrawn';
}

/** null: no such link. With its organisation suspended or gone an invitation counts as withdrawn. */
export async function findInvitation(
  identity: Database | Tx,
  token: string,
  now: string,
): Promise<InvitationByLink | null> {
  const row = await identity
    .selectFrom('invitation as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .innerJoin('person as p', 'p.id', 'i.invited_by')
    .selectAll('i')
    .select(['o.name as organisation', 'o.kind', 'o.status as standing', 'p.name as inviter'])
    .where('i.token_sha256', '=', digestOf(token))
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    expiresAt: row.expires_at.toISOString(),
    organisationId: row.organisation_id,
    organisation: row.organisation,
    kind: row.kind,
    invitedBy: row.inviter,
    inviterId: row.invited_by,
    status: row.standing === 'active' || row.accepted_at !== null ? statusOf(row, now) : 'withdrawn',
  };
}

/** Takes the invitation for this transaction; false when somebody was faster or its time has passed. */
export async function takeInvitation(transaction: Tx, id: string, now: string): Promise<boolean> {
  const taken = await transaction
    .updateTable('invitation')
    .set({ accepted_at: now })
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst();
  return taken.numUpdatedRows === 1n;
}

interface Times {
  readonly accepted_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly expires_at: Date;
}

function statusOf({ accepted_at: accepted, withdrawn_at: withdrawn, expires_at: expires }: Times, now: string) {
  if (accepted !== null) return 'accepted';
  if (withdrawn !== null) return 'withdrawn';
  return expires.getTime() > Date.parse(now) ? 'open' : 'expired';
}

export const isRole = (text: string): text is Role => Object.hasOwn(roleTitles, text);
