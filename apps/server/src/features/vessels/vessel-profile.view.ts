// What an actor sees of one vessel: each part comes from the table of its tier, where row level security leaves nothing above it.
import { isValidImoNumber } from '@plimsoll/standard/codes';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';

export interface SeenVessel {
  readonly tier: 0 | 1 | 2 | 3 | 4;
  readonly imoNumber: string;
  readonly companyId: string | null;
  readonly shown: Record<string, unknown>;
}

export function requireImoNumber(imoNumber: string): void {
  if (!isValidImoNumber(imoNumber))
    throw new ProblemError('imo-number-wrong', {
      detail: `${imoNumber.slice(0, 20)} is not an IMO number: it has seven digits and the last one is the check digit.`,
    });
}

/** A vessel one may not see answers as one that isn’t there. */
export const vesselNotFound = (imoNumber: string): ProblemError =>
  new ProblemError('vessel-not-found', { detail: `The register has nothing to show you on IMO ${imoNumber}.` });

/** The actor’s tier: 4 for the body and the company that answers for her; −1 when nothing may be seen. */
export async function tierOf(transaction: Tx, imoNumber: string): Promise<number> {
  const { rows } = await sql<{ tier: number | null }>`
    select case when actor.is_body() and exists (select 1 from vessel where imo_number = ${imoNumber}) then 4 else max(tier) end as tier
      from vessel_access
      where imo_number = ${imoNumber} and reader = any ((select actor.readers())::text[])
        and from_at <= actor.at() and (until_at is null or until_at > actor.at())`.execute(transaction);
  return rows[0]?.tier ?? -1;
}

/** @param at YYYY-MM-DD: as it was known at the end of that day @returns null when nothing may be seen */
export async function seeVessel(
  transaction: Tx,
  imoNumber: string,
  { at, today }: { at: string | undefined; today: string },
): Promise<SeenVessel | null> {
  const tier = await tierOf(transaction, imoNumber);
  if (tier < 0) return null;
  const row = await transaction
    .selectFrom('vessel as v')
    .leftJoin('vessel_status as s', 's.imo_number', 'v.imo_number')
    .leftJoin('vessel_grade as g', 'g.imo_number', 'v.imo_number')
    .leftJoin('vessel_profile as p', 'p.imo_number', 'v.imo_number')
    .select([
      'v.name',
      'v.flag',
      'v.type',
      'v.gross_tonnage',
      'v.company_id',
      's.status',
      'g.grade',
      'g.total',
      'g.high',
      'g.confidence',
      'g.assurance',
      'g.assessed_on',
      'g.computed_at',
      'p.profile',
    ])
    .where('v.imo_number', '=', imoNumber)
    .executeTakeFirst();
  if (!row) return null;
  const past = at !== undefined && at < today ? await knownOn(transaction, imoNumber, at) : null;
  const isPast = at !== undefined && at < today;
  return {
    tier: tier as 0,
    imoNumber,
    companyId: row.company_id,
    shown: {
      tier,
      imoNumber,
      name: row.name,
      flag: row.flag,
      type: row.type,
      grossTonnage: row.gross_tonnage,
      status: row.status,
      asOf: isPast ? at : today,
      ...(row.grade !== null && !isPast
        ? {
            grade: {
              grade: row.grade,
              total: Number(row.total),
              high: Number(row.high),
              confidence: Number(row.confidence),
              assurance: row.assurance,
              assessedOn: row.assessed_on,
              computedAt: row.computed_at?.toISOString(),
            },
          }
        : {}),
      ...(isPast ? (past ?? {}) : row.profile !== null ? { profile: row.profile } : {}),
      ...(tier >= 3 && !isPast ? { findings: await findingLines(transaction, imoNumber) } : {}),
      ...(tier >= 4 ? { reports: await openReports(transaction, imoNumber) } : {}),
    },
  };
}

/** The profile as it was known at the end of a day; only from tier 2. */
async function knownOn(transaction: Tx, imoNumber: string, day: string) {
  const row = await transaction
    .selectFrom('profile_version')
    .select(['profile', 'known_at'])
    .where('imo_number', '=', imoNumber)
    .where('known_at', '<=', new Date(`${day}T23:59:59.999Z`))
    .orderBy('known_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { profile: row.profile, knownSince: row.known_at.toISOString() } : null;
}

async function findingLines(transaction: Tx, imoNumber: string) {
  const rows = await transaction
    .selectFrom('finding')
    .select(['id', 'title', 'severity', 'domains', 'system_group', 'status', 'due_on', 'opened_on'])
    .where('imo_number', '=', imoNumber)
    .where('status', '<>', 'struck')
    .orderBy(sql`array_position(array['critical','high','medium','low','info'], severity)`)
    .orderBy('opened_on')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    severity: row.severity,
    domains: row.domains,
    systemGroup: row.system_group,
    status: row.status,
    dueOn: row.due_on,
    openedOn: row.opened_on,
  }));
}

async function openReports(transaction: Tx, imoNumber: string) {
  const rows = await transaction
    .selectFrom('report as r')
    .innerJoin('organisation as s', 's.id', 'r.supplier_id')
    .select(['r.id', 'r.revision', 'r.issued_at', 's.name'])
    .where('r.imo_number', '=', imoNumber)
    .where('r.status', '=', 'published')
    .orderBy('r.issued_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    issuedAt: row.issued_at.toISOString(),
    supplier: row.name,
  }));
}
