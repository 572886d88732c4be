// Who it is that came from a provider: known by issuer and subject, else a member or an invited person of that organisation; nobody else gets an account.
import { nobody, type Role } from '@plimsoll/registry';
import type { Database, Tx } from '../../database/connection.ts';
import { tellOwner } from '../accounts/tell-owner.ts';
import { tell } from '../events/tell.ts';

export interface Arrival {
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
  /** Verified by the provider, of a domain that the organisation has proved; small letters. */
  readonly email: string;
  readonly name: string | null;
  readonly now: string;
}

/** @returns the person, who has a role in the organisation; null when nobody asked them in */
export function whoCame(identity: Database, arrival: Arrival): Promise<string | null> {
  return identity.transaction().execute(async (transaction) => {
    const known = await linked(transaction, arrival);
    const person = known ?? (await byAddress(transaction, arrival.email));
    if (person?.isClosed) return null;
    const personId = (await isMember(transaction, person?.id ?? null, arrival.organisationId))
      ? (person?.id ?? null)
      : await invited(transaction, arrival, person?.id ?? null);
    if (personId !== null && known === null) await link(transaction, arrival, personId);
    return personId;
  });
}

interface Found {
  readonly id: string;
  readonly isClosed: boolean;
}

async function linked(transaction: Tx, { issuer, subject }: Arrival): Promise<Found | null> {
  const row = await transaction
    .selectFrom('external_identity as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .select(['p.id', 'p.disabled_at'])
    .where('e.issuer', '=', issuer)
    .where('e.subject', '=', subject)
    .executeTakeFirst();
  return row ? { id: row.id, isClosed: row.disabled_at !== null } : null;
}

async function byAddress(transaction: Tx, email: string): Promise<Found | null> {
  const row = await transaction
    .selectFrom('person')
    .select(['id', 'disabled_at'])
    .where('email', '=', email)
    .executeTakeFirst();
  return row ? { id: row.id, isClosed: row.disabled_at !== null } : null;
}

async function isMember(transaction: Tx, personId: string | null, organisationId: string): Promise<boolean> {
  if (personId === null) return false;
  const row = await transaction
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('until', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes up an open invitation of this organisation to this address, and makes the account when there is none. */
async function invited(transaction: Tx, arrival: Arrival, known: string | null): Promise<string | null> {
  const { organisationId, email, now } = arrival;
  const invitation = await transaction
    .selectFrom('invitation')
    .select(['id', 'role'])
    .where('organisation_id', '=', organisationId)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .orderBy('created_at', 'desc')
    .forUpdate()
    .executeTakeFirst();
  if (!invitation) return null;
  const personId = known ?? (await makePerson(transaction, arrival));
  const { id } = await transaction
    .insertInto('membership')
    .values({ person_id: personId, organisation_id: organisationId, role: invitation.role, since: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await transaction.updateTable('invitation').set({ accepted_at: now }).where('id', '=', invitation.id).execute();
  await tell(
    transaction,
    [
      {
        type: 'organisation:member-joined',
        imoNumber: null,
        at: now,
        subject: `membership:${id}`,
        facts: { role: invitation.role, by: 'identity provider' },
      },
    ],
    { ...nobody, personId, organisationId, role: invitation.role as Role },
  );
  return personId;
}

async function makePerson(transaction: Tx, { email, name, now }: Arrival): Promise<string> {
  const { id } = await transaction
    .insertInto('person')
    .values({ email, name: name ?? email.slice(0, 200), created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function link(transaction: Tx, { issuer, subject, now }: Arrival, personId: string): Promise<void> {
  await transaction
    .insertInto('external_identity')
    .values({ issuer, subject, person_id: personId, since: now })
    .execute();
  await tellOwner(transaction, { personId, what: 'provider-linked', actor: { ...nobody, personId }, now });
}
