// Fleets and their vessels, each vessel cut by row level security to the reader’s tier; one out of sight is a number only.
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { noteListed } from '../access/list-looks.store.ts';
import { ProblemError } from '../../http/problem-response.ts';

export async function fleetRows(transaction: Tx, organisationId: string | null, id?: string) {
  let query = transaction
    .selectFrom('fleet as f')
    .select((select) => [
      'f.id',
      'f.name',
      'f.created_at',
      select
        .selectFrom('fleet_vessel as v')
        .select((count) => count.fn.countAll<string>().as('n'))
        .whereRef('v.fleet_id', '=', 'f.id')
        .as('vessels'),
    ])
    .where('f.organisation_id', '=', organisationId ?? '');
  if (id !== undefined) query = query.where('f.id', '=', id);
  const rows = await query.orderBy('f.name').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    vessels: Number(row.vessels),
    createdAt: row.created_at.toISOString(),
  }));
}

/** A fleet of the caller’s organisation. @throws ProblemError fleet-not-found */
export async function ownFleet(transaction: Tx, organisationId: string | null, id: string) {
  const [fleet] = organisationId === null ? [] : await fleetRows(transaction, organisationId, id);
  if (!fleet) throw new ProblemError('fleet-not-found');
  return fleet;
}

/** Every vessel of a fleet from one number on. */
export function fleetVessels(transaction: Tx, fleetId: string, { after, limit }: { after: string; limit: number }) {
  return transaction
    .selectFrom('fleet_vessel as m')
    .leftJoin('vessel as v', (join) => join.onRef('v.imo_number', '=', 'm.imo_number').on('v.merged_into', 'is', null))
    .leftJoin('vessel_status as s', 's.imo_number', 'v.imo_number')
    .leftJoin('vessel_grade as g', 'g.imo_number', 'v.imo_number')
    .leftJoin('vessel_profile as p', 'p.imo_number', 'v.imo_number')
    .select([
      'm.imo_number',
      'm.since',
      'v.company_id',
      'v.name',
      'v.flag',
      'v.type',
      'v.gross_tonnage',
      's.status',
      'g.grade',
      'g.total',
      'g.high',
      'g.confidence',
      'g.assurance',
      'g.assessed_on',
      'p.dangerous',
      sql<number | null>`case when v.imo_number is null then null when (select actor.is_body()) then 4 else
        (select max(a.tier) from vessel_access a where a.imo_number = v.imo_number
          and a.reader = any ((select actor.readers())::text[]) and a.from_at <= (select actor.at())
          and (a.until_at is null or a.until_at > (select actor.at()))) end`.as('tier'),
    ])
    .where('m.fleet_id', '=', fleetId)
    .where('m.imo_number', '>', after)
    .orderBy('m.imo_number')
    .limit(limit)
    .execute();
}

export async function fleetPage(
  transaction: Tx,
  fleetId: string,
  { after, limit = 50, actor }: { after?: string; limit?: number; actor: Actor },
) {
  const from = readCursor(after, 1)?.[0] ?? '';
  const rows = await fleetVessels(transaction, fleetId, { after: /^\d{7}$/.test(from) ? from : '', limit: limit + 1 });
  const last = rows[limit - 1];
  const shown = rows.slice(0, limit);
  await noteListed(transaction, actor, shown);
  return {
    items: shown.map((row) => ({
      imoNumber: row.imo_number,
      since: row.since.toISOString(),
      tier: row.tier,
      name: row.name,
      flag: row.flag,
      status: row.status,
      grade: row.grade,
      total: row.total === null ? null : Number(row.total),
      high: row.high === null ? null : Number(row.high),
      assessedOn: row.assessed_on,
      dangerous: row.dangerous,
    })),
    next: rows.length > limit && last ? writeCursor([last.imo_number]) : null,
  };
}
