// What the company’s page of access shows: grants, and for each vessel who can see it, why, until when, and whether they looked.
import { classTitles, type RecipientClass } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';

export async function grantRows(transaction: Tx, id?: string) {
  let query = transaction
    .selectFrom('access_grant as g')
    .leftJoin('organisation as o', 'o.id', 'g.recipient_id')
    .leftJoin('vessel as v', 'v.imo_number', 'g.imo_number')
    .leftJoin('fleet as f', 'f.id', 'g.fleet_id')
    .select([
      'g.id',
      'g.recipient_id',
      'g.recipient_class',
      'g.imo_number',
      'g.tier',
      'g.purpose',
      'g.from_at',
      'g.until_at',
      'g.granted_at',
      'g.revoked_at',
      'o.name as recipient',
      'v.name as vessel',
      'f.name as fleet',
    ]);
  if (id !== undefined) query = query.where('g.id', '=', id);
  const rows = await query.orderBy('g.granted_at', 'desc').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient ?? classWords(row.recipient_class),
    recipientId: row.recipient_id,
    recipientClass: row.recipient_class,
    imoNumber: row.imo_number,
    vesselName: row.vessel,
    fleet: row.fleet,
    tier: row.tier,
    purpose: row.purpose,
    from: row.from_at.toISOString(),
    until: row.until_at?.toISOString() ?? null,
    grantedAt: row.granted_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }));
}

interface ReaderRow {
  readonly imo_number: string;
  readonly vessel: string;
  readonly reader: string;
  readonly organisation: string | null;
  readonly tier: number;
  readonly basis: string;
  readonly from_at: Date | null;
  readonly until_at: Date | null;
  readonly source_id: string | null;
  readonly last_look: Date | null;
  readonly looks: string;
}

export async function listReaders(transaction: Tx, imoNumber: string | undefined) {
  const { rows } = await sql<ReaderRow>`
    select a.imo_number, v.name as vessel, a.reader, o.name as organisation, a.tier, a.basis,
        nullif(a.from_at, '-infinity') as from_at, a.until_at, a.source_id, l.last_look, coalesce(l.looks, 0) as looks
      from readers_of_my_vessels() a
      join vessel v using (imo_number)
      left join organisation o on a.reader = 'organisation:' || o.id
      left join lateral (
        select max(at) as last_look, count(*) as looks from access_log k
          where k.imo_number = a.imo_number and not k.was_refused and k.organisation_id = o.id) l on true
      where ${imoNumber ?? null}::text is null or a.imo_number = ${imoNumber ?? null}
      order by lower(v.name), a.tier desc, o.name
      limit 2000`.execute(transaction);
  return rows.map((row) => ({
    imoNumber: row.imo_number,
    vesselName: row.vessel,
    reader: row.organisation ?? classWords(row.reader.replace('class:', '')),
    tier: row.tier,
    basis: row.basis,
    from: row.from_at?.toISOString() ?? null,
    until: row.until_at?.toISOString() ?? null,
    grantId: row.basis === 'grant' ? row.source_id : null,
    lastLookAt: row.last_look?.toISOString() ?? null,
    looks: Number(row.looks),
  }));
}

const classWords = (name: string | null): string =>
  name === null ? '' : name === 'public' ? 'The public' : `Every ${classTitles[name as RecipientClass].toLowerCase()}`;
