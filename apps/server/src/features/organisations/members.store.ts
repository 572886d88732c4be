// Memberships in and out of the database: whoever changes them holds the organisation, so that two steps at once can’t leave it without an administrator.
import { adminOf, type Actor, type Member, type OrganisationKind, type Role } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { tell } from '../events/tell.ts';

export interface HeldOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface KnownMember extends Member {
  readonly name: string;
  readonly email: string;
}

/** Until the transaction ends nobody else changes its members; null when it is not active. */
export async function holdOrganisation(transaction: Tx, id: string): Promise<HeldOrganisation | null> {
  const row = await transaction
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .where('id', '=', id)
    .where('status', '=', 'active')
    .forUpdate()
    .executeTakeFirst();
  return row ? { ...row, kind: row.kind as OrganisationKind } : null;
}

/** Everybody whose membership has not ended. */
export async function membersOf(transaction: Tx, organisationId: string): Promise<readonly KnownMember[]> {
  const rows = await transaction
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.role', 'p.id as person_id', 'p.name', 'p.email', 'p.disabled_at'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.until', 'is', null)
    .orderBy('p.name')
    .orderBy('m.since')
    .execute();
  return rows.map((row) => ({
    membershipId: row.id,
    personId: row.person_id,
    role: row.role as Role,
    isActive: row.disabled_at === null,
    name: row.name,
    email: row.email,
  }));
}

interface Joining {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly actor: Actor;
  readonly now: string;
}

/** @returns the membership, also when the person had this role already */
export async function join(transaction: Tx, { personId, organisationId, role, actor, now }: Joining): Promise<string> {
  const made = await transaction
    .insertInto('membership')
    .values({ person_id: personId, organisation_id: organisationId, role, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (made) {
    const facts = { person: personId, role };
    const event = { type: 'organisation:member-joined', imoNumber: null, at: now } as const;
    await tell(transaction, [{ ...event, subject: `membership:${made.id}`, facts }], actor);
    return made.id;
  }
  const { id } = await transaction
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('role', '=', role)
    .where('until', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

interface Ending {
  readonly organisation: HeldOrganisation;
  readonly ids: readonly string[];
  readonly actor: Actor;
  readonly now: string;
  readonly how: 'left' | 'removed' | 'role-changed' | 'taken-over';
  readonly reason?: string;
}

/** Ends memberships with all that hangs on them: sessions, ships of a Master, and what an administrator had made. */
export async function endMemberships(transaction: Tx, ending: Ending): Promise<void> {
  const { organisation, ids, actor, now, how, reason } = ending;
  if (ids.length === 0) return;
  const ended = await transaction
    .updateTable('membership')
    .set({ until: now, ended_by: actor.personId })
    .where('id', 'in', [...ids])
    .where('organisation_id', '=', organisation.id)
    .where('until', 'is', null)
    .returning(['id', 'person_id', 'role'])
    .execute();
  await transaction
    .updateTable('session')
    .set({ revoked_at: now })
    .where('membership_id', 'in', [...ids])
    .where('revoked_at', 'is', null)
    .execute();
  await transaction
    .updateTable('master_of_vessel')
    .set({ until: now })
    .where('membership_id', 'in', [...ids])
    .where('until', 'is', null)
    .execute();
  for (const { person_id: personId } of ended.filter(({ role }) => role === adminOf[organisation.kind]))
    await endWhatAdminMade(transaction, { organisationId: organisation.id, personId, actor, now });
  await tell(
    transaction,
    ended.map(({ id, person_id: person, role }) => ({
      type: 'organisation:member-left',
      imoNumber: null,
      at: now,
      subject: `membership:${id}`,
      facts: { person, role, how },
      ...(reason === undefined ? {} : { reason }),
    })),
    actor,
  );
}

interface Made {
  readonly organisationId: string;
  readonly personId: string;
  readonly actor: Actor;
  readonly now: string;
}

/** Keys and open invitations answer for their maker, so they end when the maker is administrator no more. */
async function endWhatAdminMade(transaction: Tx, { organisationId, personId, actor, now }: Made): Promise<void> {
  const keys = await transaction
    .updateTable('api_client')
    .set({ revoked_at: now })
    .where('organisation_id', '=', organisationId)
    .where('created_by', '=', personId)
    .where('revoked_at', 'is', null)
    .returning('id')
    .execute();
  if (keys.length > 0)
    await transaction
      .deleteFrom('access_token')
      .where(
        'api_client_id',
        'in',
        keys.map(({ id }) => id),
      )
      .execute();
  const invitations = await transaction
    .updateTable('invitation')
    .set({ withdrawn_at: now })
    .where('organisation_id', '=', organisationId)
    .where('invited_by', '=', personId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute();
  const event = { imoNumber: null, at: now, facts: {}, reason: 'Who made it is administrator no more.' };
  await tell(
    transaction,
    [
      ...keys.map(({ id }) => ({ ...event, type: 'api-client:revoked' as const, subject: `api-client:${id}` })),
      ...invitations.map(({ id }) => ({
        ...event,
        type: 'organisation:invitation-withdrawn' as const,
        subject: `invitation:${id}`,
      })),
    ],
    actor,
  );
}
