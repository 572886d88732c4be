// Requests to take an organisation over, in and out of the database: matched by name and country, never answered by what was found.
import { adminOf, type OrganisationKind } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Database, Tx } from '../../database/connection.ts';
import { plus } from '../accounts/sessions.store.ts';

/** Days that administrators have to answer before somebody else is put in their place. */
export const graceDays = 7;

export interface AskedTakeOver {
  readonly organisationId: string | null;
  readonly organisationName: string;
  readonly country: string;
  readonly personId: string | null;
  readonly applicantName: string;
  readonly email: string;
  readonly reason: string;
}

/** null: the same person asked already and waits. */
export async function keepTakeOver(transaction: Tx, asked: AskedTakeOver, now: string): Promise<string | null> {
  const made = await transaction
    .insertInto('take_over')
    .values({
      organisation_id: asked.organisationId,
      organisation_name: asked.organisationName,
      country: asked.country,
      person_id: asked.personId,
      applicant_name: asked.applicantName,
      email: asked.email,
      reason: asked.reason,
      asked_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made?.id ?? null;
}

export async function organisationNamed(
  transaction: Tx,
  { organisationName, country }: { organisationName: string; country: string },
): Promise<{ id: string; name: string } | null> {
  const rows = await transaction
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where(sql<boolean>`lower(name) = lower(${organisationName.trim()})`)
    .where('country', '=', country)
    .where('kind', '<>', 'body')
    .where('status', '=', 'active')
    .limit(2)
    .execute();
  // Two of one name are for a registrar to tell apart, outside the system.
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

export function openTakeOver(identity: Database, organisationId: string) {
  return identity
    .selectFrom('take_over')
    .select(['applicant_name', 'asked_at', 'person_id'])
    .where('organisation_id', '=', organisationId)
    .where('status', '=', 'asked')
    .orderBy('asked_at')
    .executeTakeFirst();
}

export async function takeOverRows(identity: Database | Tx, id?: string) {
  let query = identity
    .selectFrom('take_over as t')
    .leftJoin('organisation as o', 'o.id', 't.organisation_id')
    .selectAll('t')
    .select(['o.name as known_name', 'o.kind']);
  if (id !== undefined) query = query.where('t.id', '=', id);
  const rows = await query
    .orderBy(sql`t.status <> 'asked'`)
    .orderBy('t.asked_at')
    .limit(500)
    .execute();
  const organisations = rows.flatMap((row) => (row.organisation_id === null ? [] : [row.organisation_id]));
  const admins = organisations.length === 0 ? [] : await adminsOf(identity, organisations);
  return rows.map((row) => {
    const own = admins.filter(
      (one) => one.organisation_id === row.organisation_id && one.role === adminOf[row.kind as OrganisationKind],
    );
    return {
      id: row.id,
      organisationId: row.organisation_id,
      organisationName: row.known_name ?? row.organisation_name,
      isKnown: row.organisation_id !== null,
      personId: row.person_id,
      askedBy: row.applicant_name,
      email: row.email,
      isMember: row.person_id !== null,
      reason: row.reason,
      askedAt: row.asked_at.toISOString(),
      grantableFrom: own.length === 0 ? null : plus(row.asked_at.toISOString(), graceDays * 86_400),
      administrators: own.map((one) => ({ name: one.name, lastSeenAt: one.last_seen?.toISOString() ?? null })),
      status: row.status,
      decision: row.decision,
    };
  });
}

/** Members who can sign in, with the last time they did. */
function adminsOf(identity: Database | Tx, organisations: readonly string[]) {
  return identity
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .leftJoin('session as s', 's.person_id', 'p.id')
    .select(['m.organisation_id', 'm.role', 'p.name'])
    .select(({ fn }) => fn.max('s.last_seen_at').as('last_seen'))
    .where('m.organisation_id', 'in', [...organisations])
    .where('m.role', 'in', Object.values(adminOf))
    .where('m.until', 'is', null)
    .where('p.disabled_at', 'is', null)
    .groupBy(['m.id', 'm.organisation_id', 'm.role', 'p.name'])
    .execute();
}

/** @returns false when it was decided already */
export async function markTakeOver(
  transaction: Tx,
  { id, status, decision }: { id: string; status: 'granted' | 'refused'; decision: string },
  { personId, now }: { personId: string | null; now: string },
): Promise<boolean> {
  const decided = await transaction
    .updateTable('take_over')
    .set({ status, decision, decided_by: personId, decided_at: now })
    .where('id', '=', id)
    .where('status', '=', 'asked')
    .executeTakeFirst();
  return decided.numUpdatedRows === 1n;
}
