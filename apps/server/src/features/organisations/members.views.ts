// What the page of an organisation shows: its people, their roles and the ships of its Masters, through row level security.
import type { Tx } from '../../database/connection.ts';

export async function memberRows(transaction: Tx, organisationId: string, personId: string | null) {
  const rows = await transaction
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.role', 'm.since', 'p.id as person_id', 'p.name', 'p.email', 'p.disabled_at'])
    .where('m.organisation_id', '=', organisationId)
    .where('m.until', 'is', null)
    .orderBy('p.name')
    .orderBy('m.since')
    .limit(1000)
    .execute();
  const masters = rows.filter(({ role }) => role === 'master').map(({ id }) => id);
  const ships = masters.length === 0 ? [] : await shipsOf(transaction, masters);
  return rows.map((row) => ({
    membershipId: row.id,
    personId: row.person_id,
    name: row.name,
    email: row.email,
    role: row.role,
    since: row.since.toISOString(),
    isMe: row.person_id === personId,
    isDisabled: row.disabled_at !== null,
    vessels: ships
      .filter((ship) => ship.membership_id === row.id)
      .map((ship) => ({ imoNumber: ship.imo_number, name: ship.name })),
  }));
}

function shipsOf(transaction: Tx, memberships: readonly string[]) {
  return transaction
    .selectFrom('master_of_vessel as s')
    .leftJoin('vessel as v', 'v.imo_number', 's.imo_number')
    .select(['s.membership_id', 's.imo_number', 'v.name'])
    .where('s.membership_id', 'in', [...memberships])
    .where('s.until', 'is', null)
    .orderBy('v.name')
    .orderBy('s.imo_number')
    .execute();
}

/** Numbers that are not ships of the actor’s own company. */
export async function notOurs(
  transaction: Tx,
  imoNumbers: readonly string[],
  companyId: string | null,
): Promise<readonly string[]> {
  if (imoNumbers.length === 0) return [];
  const rows = await transaction
    .selectFrom('vessel')
    .select('imo_number')
    .where('imo_number', 'in', [...imoNumbers])
    .where('company_id', '=', companyId)
    .execute();
  const ours = new Set(rows.map(({ imo_number: imoNumber }) => imoNumber));
  return imoNumbers.filter((imoNumber) => !ours.has(imoNumber));
}

/** Ships of the actor’s own company, for the form that gives them to a Master. */
export function ownShips(transaction: Tx, companyId: string | null) {
  return transaction
    .selectFrom('vessel')
    .select(['imo_number as imoNumber', 'name'])
    .where('company_id', '=', companyId)
    .where('merged_into', 'is', null)
    .orderBy('name')
    .limit(2000)
    .execute();
}
