// Findings as rows of a table, as row level security leaves them; owner and plan are columns only for those who may see them.
import type { Cell } from '@plimsoll/exchange';
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { findingRows, severityRank, shownFinding } from '../findings/finding-rows.store.ts';

export interface TableFilter {
  readonly imoNumber?: string;
  readonly severity?: string;
  readonly status?: string;
}

const MOST_ROWS = 10_000;
const columns = [
  'imoNumber',
  'vesselName',
  'title',
  'severity',
  'systemGroup',
  'domains',
  'status',
  'isDangerous',
  'openedOn',
  'dueOn',
  'countsFrom',
  'closedOn',
] as const;
/** Kept away from recipients. */
const inner = ['owner', 'plan', 'acceptedUntil'] as const;

export async function findingTable(
  transaction: Tx,
  { imoNumber, severity, status }: TableFilter,
  { actor, now }: { actor: Actor; now: string },
) {
  let query = findingRows(transaction);
  if (imoNumber) query = query.where('f.imo_number', '=', imoNumber);
  if (severity) query = query.where('f.severity', '=', severity);
  if (status === 'active') query = query.where('f.status', 'not in', ['verified-closed', 'struck']);
  else if (status) query = query.where('f.status', '=', status);
  const found = await query
    .select(
      sql<number>`case when (select actor.is_body()) then 4 else (select max(a.tier) from vessel_access a
        where a.imo_number = f.imo_number and a.reader = any ((select actor.readers())::text[])
          and a.from_at <= (select actor.at()) and (a.until_at is null or a.until_at > (select actor.at()))) end`.as(
        'tier',
      ),
    )
    .orderBy('f.imo_number')
    .orderBy(severityRank)
    .orderBy('f.id')
    .limit(MOST_ROWS)
    .execute();
  const named = actor.kind === 'recipient' ? columns : [...columns, ...inner];
  const vessels = new Map(
    found.map(({ imo_number, company_id, tier }) => [imo_number, { imo_number, company_id, tier }]),
  );
  return {
    vessels: [...vessels.values()],
    content: {
      header: [...named, 'tier', 'takenBy', 'takenAt'],
      rows: found.map((row): Cell[] => {
        const shown: Readonly<Record<string, unknown>> = shownFinding(row, actor);
        return [...named.map((name) => cellOf(shown[name])), row.tier, actor.name, now];
      }),
    },
  };
}

const cellOf = (value: unknown): Cell =>
  value === null || value === undefined ? undefined : Array.isArray(value) ? value.join('; ') : (value as Cell);
