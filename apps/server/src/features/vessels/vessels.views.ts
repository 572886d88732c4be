// The vessel list: search, filters and keyset pages, each served by an index, each row cut to the reader’s tier.
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { noteListed } from '../access/list-looks.store.ts';

export interface VesselFilter {
  readonly q?: string;
  readonly flag?: string;
  readonly type?: string;
  readonly grade?: string;
  readonly status?: string;
  readonly sort?: 'name' | 'total' | 'assessed';
  readonly after?: string;
  readonly limit?: number;
}

export type VesselListRow = Awaited<ReturnType<typeof listVessels>>['items'][number];

const sortKeys = {
  name: { key: sql<string>`lower(v.name)`, cast: sql`text` },
  total: { key: sql<string>`coalesce(g.total, -1)`, cast: sql`numeric` },
  assessed: { key: sql<string>`coalesce(g.assessed_on, date '0001-01-01')`, cast: sql`date` },
} as const;

function rows(transaction: Tx) {
  return transaction
    .selectFrom('vessel as v')
    .leftJoin('vessel_status as s', 's.imo_number', 'v.imo_number')
    .leftJoin('vessel_grade as g', 'g.imo_number', 'v.imo_number')
    .leftJoin('vessel_profile as p', 'p.imo_number', 'v.imo_number')
    .where('v.merged_into', 'is', null);
}

type Query = ReturnType<typeof rows>;

/** Row level security leaves the vessels and the columns that the actor may see. */
export async function listVessels(transaction: Tx, filter: VesselFilter, actor: Actor) {
  const { limit = 50, sort = 'name' } = filter;
  const { key, cast } = sortKeys[sort];
  let query = narrowed(rows(transaction), filter);
  const cursor = soundCursor(filter.after, sort);
  if (cursor) query = query.where(sql<boolean>`(${key}, v.imo_number) > (${cursor[1]}::${cast}, ${cursor[2]})`);
  const found = await query
    .select([
      'v.imo_number',
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
      'g.assessed_on',
      'p.dangerous',
      sql<number>`case when (select actor.is_body()) then 4 else coalesce((select max(a.tier) from vessel_access a
        where a.imo_number = v.imo_number and a.reader = any ((select actor.readers())::text[]) and a.from_at <= (select actor.at())
          and (a.until_at is null or a.until_at > (select actor.at()))), 0) end`.as('tier'),
      sql<string>`${key}::text`.as('sort_key'),
    ])
    .orderBy(key)
    .orderBy('v.imo_number')
    .limit(limit + 1)
    .execute();
  const last = found[limit - 1];
  const shown = found.slice(0, limit);
  await noteListed(transaction, actor, shown);
  return {
    items: shown.map((row) => ({
      imoNumber: row.imo_number,
      name: row.name,
      flag: row.flag,
      type: row.type,
      grossTonnage: row.gross_tonnage,
      tier: row.tier,
      status: row.status,
      ...(row.grade === null
        ? {}
        : {
            grade: row.grade,
            total: Number(row.total),
            high: Number(row.high),
            confidence: Number(row.confidence),
            assessedOn: row.assessed_on ?? '',
          }),
      ...(row.dangerous === null ? {} : { dangerous: row.dangerous }),
    })),
    next: found.length > limit && last ? writeCursor([sort, last.sort_key, last.imo_number]) : null,
  };
}

/** Distinct flags and types in sight, for the filters of the page. */
export async function vesselFacets(transaction: Tx): Promise<{ flags: string[]; types: string[] }> {
  const flags = await transaction.selectFrom('vessel').select('flag').distinct().orderBy('flag').execute();
  const types = await transaction.selectFrom('vessel').select('type').distinct().orderBy('type').execute();
  return { flags: flags.map(({ flag }) => flag), types: types.map(({ type }) => type) };
}

function narrowed(query: Query, { q, flag, type, grade, status }: VesselFilter): Query {
  let out = query;
  const text = q?.trim().replace(/^imo\s*/i, '') ?? '';
  if (/^\d{1,7}$/.test(text)) out = out.where('v.imo_number', 'like', `${text}%`);
  else if (text !== '')
    out = out.where(sql<boolean>`lower(v.name) like ${`%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`}`);
  if (flag) out = out.where('v.flag', '=', flag);
  if (type) out = out.where('v.type', '=', type);
  if (grade) out = out.where('g.grade', '=', grade);
  if (status) out = out.where('s.status', '=', status as 'current');
  return out;
}

/** A cursor of another sort or of nobody’s making is as none. */
function soundCursor(text: string | undefined, sort: keyof typeof sortKeys): string[] | null {
  const parts = readCursor(text, 3);
  const [made, key = '', imoNumber = ''] = parts ?? [];
  const isSound =
    made === sort &&
    /^\d{7}$/.test(imoNumber) &&
    (sort !== 'total' || /^-?\d+(\.\d)?$/.test(key)) &&
    (sort !== 'assessed' || /^\d{4}-\d\d-\d\d$/.test(key));
  return isSound ? parts : null;
}
