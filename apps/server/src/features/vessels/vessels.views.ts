// The vessel list: search, filters and keyset pages, each served by an index.
import { ladder, addMonths } from '@plimsoll/registry';
import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { DB } from '../../database/database.ts';

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

export interface VesselListRow {
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  readonly grossTonnage: number;
  readonly grade: string;
  readonly total: number;
  readonly high: number;
  readonly confidence: number;
  readonly assessedOn: string;
  readonly dangerous: number;
}

export interface VesselList {
  readonly items: readonly VesselListRow[];
  readonly next: string | null;
}

type Query = SelectQueryBuilder<DB, 'vessel', object>;

const sortKeys = {
  name: sql<string>`lower(name)`,
  total: sql<string>`total`,
  assessed: sql<string>`assessed_on`,
} as const;

/** @param today YYYY-MM-DD, for the ageing ladder */
export async function listVessels(database: Database, filter: VesselFilter, today: string): Promise<VesselList> {
  const limit = filter.limit ?? 50;
  const sort = filter.sort ?? 'name';
  const key = sortKeys[sort];
  let query = narrowed(database.selectFrom('vessel'), filter, today);
  const cursor = readCursor(filter.after, sort);
  if (cursor)
    query = query.where(sql<boolean>`(${key}, imo_number) > (${cursorValue(sort, cursor.key)}, ${cursor.imoNumber})`);
  const rows = await query
    .select([
      'imo_number',
      'name',
      'flag',
      'type',
      'gross_tonnage',
      'grade',
      'total',
      'high',
      'confidence',
      'assessed_on',
      'dangerous',
      sql<string>`${key}::text`.as('sort_key'),
    ])
    .orderBy(key)
    .orderBy('imo_number')
    .limit(limit + 1)
    .execute();
  const last = rows[limit - 1];
  return {
    items: rows.slice(0, limit).map((row) => ({
      imoNumber: row.imo_number,
      name: row.name,
      flag: row.flag,
      type: row.type,
      grossTonnage: row.gross_tonnage,
      grade: row.grade,
      total: Number(row.total),
      high: Number(row.high),
      confidence: Number(row.confidence),
      assessedOn: String(row.assessed_on),
      dangerous: row.dangerous,
    })),
    next: rows.length > limit && last ? writeCursor(sort, { key: last.sort_key, imoNumber: last.imo_number }) : null,
  };
}

/** Distinct flags and types held, for the filters of the page. */
export async function vesselFacets(database: Database): Promise<{ flags: string[]; types: string[] }> {
  const flags = await database.selectFrom('vessel').select('flag').distinct().orderBy('flag').execute();
  const types = await database.selectFrom('vessel').select('type').distinct().orderBy('type').execute();
  return { flags: flags.map(({ flag }) => flag), types: types.map(({ type }) => type) };
}

export async function countVessels(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('vessel')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function narrowed(query: Query, { q, flag, type, grade, status }: VesselFilter, today: string): Query {
  let out = query;
  const text = q?.trim().replace(/^imo\s*/i, '') ?? '';
  if (/^\d{1,7}$/.test(text)) out = out.where('imo_number', 'like', `${text}%`);
  else if (text !== '')
    out = out.where(sql<boolean>`lower(name) like ${`%${text.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`}`);
  if (flag) out = out.where('flag', '=', flag);
  if (type) out = out.where('type', '=', type);
  if (grade) out = out.where('grade', '=', grade);
  const [stale, expired] = [addMonths(today, -ladder.staleAfterMonths), addMonths(today, -ladder.expiredAfterMonths)];
  if (status === 'current') out = out.where('assessed_on', '>', stale);
  if (status === 'stale') out = out.where('assessed_on', '<=', stale).where('assessed_on', '>', expired);
  if (status === 'expired') out = out.where('assessed_on', '<=', expired);
  return out;
}

interface Cursor {
  readonly key: string;
  readonly imoNumber: string;
}

const cursorValue = (sort: keyof typeof sortKeys, key: string) =>
  sort === 'total' ? sql`${key}::numeric` : sort === 'assessed' ? sql`${key}::date` : sql`${key}`;

const writeCursor = (sort: string, { key, imoNumber }: Cursor): string =>
  Buffer.from(JSON.stringify([sort, key, imoNumber])).toString('base64url');

/** A cursor of another sort or of nobody’s making is as none. */
function readCursor(text: string | undefined, sort: string): Cursor | null {
  if (text === undefined) return null;
  try {
    const [made, key, imoNumber] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as string[];
    const isSound =
      made === sort &&
      typeof key === 'string' &&
      /^\d{7}$/.test(imoNumber ?? '') &&
      (sort !== 'total' || /^\d+(\.\d)?$/.test(key)) &&
      (sort !== 'assessed' || /^\d{4}-\d\d-\d\d$/.test(key));
    return isSound ? { key, imoNumber: imoNumber ?? '' } : null;
  } catch {
    return null;
  }
}
