// The board of findings by keyset pages, and one finding with what happened to it.
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { noteLook } from '../access/access-log.store.ts';
import { factsOf, findingRows, severityRank, shownFinding, type FindingRow } from './finding-rows.store.ts';

export interface FindingFilter {
  readonly imoNumber?: string;
  readonly severity?: string;
  readonly domain?: string;
  readonly status?: string;
  readonly owner?: string;
  readonly due?: string;
  readonly after?: string;
  readonly limit?: number;
}

/** Days before the due date that are soon. */
const SOON_DAYS = 14;
const dueKey = sql<string>`coalesce(f.due_on, date '9999-12-31')`;

export async function listFindings(
  transaction: Tx,
  filter: FindingFilter,
  { actor, now }: { actor: Actor; now: string },
) {
  const { limit = 50 } = filter;
  let query = narrowed(findingRows(transaction), filter, now.slice(0, 10));
  if (actor.vessels !== null) query = query.where('f.imo_number', 'in', [...actor.vessels, '']);
  const cursor = soundCursor(filter.after);
  if (cursor)
    query = query.where(
      sql<boolean>`(lower(v.name), f.imo_number, ${severityRank}, ${dueKey}, f.id)
        > (${cursor[0]}, ${cursor[1]}, ${cursor[2]}::int, ${cursor[3]}::date, ${cursor[4]}::uuid)`,
    );
  const found = await query
    .select([sql<string>`lower(v.name)`.as('name_key'), severityRank.as('rank'), dueKey.as('due_key')])
    .orderBy(sql`lower(v.name)`)
    .orderBy('f.imo_number')
    .orderBy(severityRank)
    .orderBy(dueKey)
    .orderBy('f.id')
    .limit(limit + 1)
    .execute();
  const shown = found.slice(0, limit);
  await noteLooks(transaction, shown, { actor, now });
  const last = shown.at(-1);
  return {
    items: shown.map((row) => shownFinding(row, actor)),
    next:
      found.length > limit && last
        ? writeCursor([last.name_key, last.imo_number, String(last.rank), last.due_key, last.id])
        : null,
  };
}

/** Of all vessels together and of two questions only, so that no number tells of one vessel; nothing is noted in the log. */
export async function countFindings(
  transaction: Tx,
  waiting: 'overdue' | 'claimed',
  { actor, now }: { actor: Actor; now: string },
): Promise<number> {
  const filter: FindingFilter = waiting === 'overdue' ? { due: 'overdue' } : { status: 'claimed' };
  let query = narrowed(findingRows(transaction), filter, now.slice(0, 10));
  if (actor.vessels !== null) query = query.where('f.imo_number', 'in', [...actor.vessels, '']);
  const { count } = await transaction
    .selectFrom(query.as('waiting'))
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function findingsById(transaction: Tx, ids: readonly string[], actor: Actor) {
  const rows = await findingRows(transaction)
    .where('f.id', 'in', [...ids])
    .orderBy('f.id')
    .execute();
  return rows.map((row) => shownFinding(row, actor));
}

export async function findingHistory(transaction: Tx, id: string, { actor, now }: { actor: Actor; now: string }) {
  const row = await findingRows(transaction).where('f.id', '=', id).executeTakeFirst();
  if (!row || (actor.vessels !== null && !actor.vessels.includes(row.imo_number)))
    throw new ProblemError('finding-not-found');
  await noteLooks(transaction, [row], { actor, now });
  const happened = await transaction
    .selectFrom('event as e')
    .leftJoin('person as p', 'p.id', 'e.actor_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.type', 'e.at', 'e.reason', 'e.facts', 'p.name as person', 'o.name as organisation'])
    .where('e.subject', '=', `finding:${id}`)
    .orderBy('e.number', 'desc')
    .limit(500)
    .execute();
  const { procedures = [], assessedBy = null } = factsOf(row);
  return {
    ...shownFinding(row, actor),
    procedures: [...procedures],
    assessedBy,
    history: happened.map(({ type, at, reason, facts, person, organisation }) => ({
      type,
      at: at.toISOString(),
      by: [person, organisation].filter((name) => name !== null).join(', ') || 'the register',
      reason,
      facts: facts as Record<string, string | number>,
    })),
  };
}

type Query = ReturnType<typeof findingRows>;

function narrowed(
  query: Query,
  { imoNumber, severity, domain, status, owner, due }: FindingFilter,
  today: string,
): Query {
  let out = query;
  if (imoNumber) out = out.where('f.imo_number', '=', imoNumber);
  if (severity) out = out.where('f.severity', '=', severity);
  if (domain) out = out.where(sql<boolean>`${domain} = any(f.domains)`);
  if (owner) out = out.where(sql<boolean>`lower(t.owner) = ${owner.toLowerCase()}`);
  if (status === 'active') out = out.where('f.status', 'not in', ['verified-closed', 'struck']);
  else if (status === 'claimed') out = out.where(sql<boolean>`jsonb_typeof(t.facts->'claim') = 'object'`);
  else if (status) out = out.where('f.status', '=', status);
  if (due === undefined) return out;
  out = out.where('f.status', 'in', ['open', 'planned', 'accepted']);
  return due === 'overdue'
    ? out.where('f.due_on', '<', today)
    : out.where('f.due_on', '>=', today).where(sql<boolean>`f.due_on <= ${today}::date + ${SOON_DAYS}::int`);
}

/** One line for each vessel whose findings were shown. */
async function noteLooks(
  transaction: Tx,
  rows: readonly FindingRow[],
  { actor, now }: { actor: Actor; now: string },
): Promise<void> {
  const vessels = new Map(rows.map((row) => [row.imo_number, row.company_id]));
  for (const [imoNumber, companyId] of vessels)
    await noteLook(
      transaction,
      {
        actor,
        imoNumber,
        companyId,
        tier: actor.kind === 'body' ? 4 : 3,
        what: 'findings',
        purpose: null,
        wasRefused: false,
      },
      now,
    );
}

/** A cursor of nobody’s making is as none. */
function soundCursor(text: string | undefined): string[] | null {
  const parts = readCursor(text, 5);
  const [, imoNumber = '', rank = '', due = '', id = ''] = parts ?? [];
  const isSound =
    /^\d{7}$/.test(imoNumber) &&
    /^[1-5]$/.test(rank) &&
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(due) &&
    !Number.isNaN(Date.parse(due)) &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return isSound ? parts : null;
}
