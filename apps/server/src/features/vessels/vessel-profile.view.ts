// What an actor sees of one vessel: each part comes from the table of its tier, where row level security leaves nothing above it.
import { isValidImoNumber } from '@plimsoll/standard/codes';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import type { LookedVessel } from './vessel-look.store.ts';

export function requireImoNumber(imoNumber: string): void {
  if (!isValidImoNumber(imoNumber))
    throw new ProblemError('imo-number-wrong', {
      detail: `${imoNumber.slice(0, 20)} is not an IMO number: it has seven digits and the last one is the check digit.`,
    });
}

/** A vessel one may not see answers as one that isn’t there. */
export const vesselNotFound = (imoNumber: string): ProblemError =>
  new ProblemError('vessel-not-found', { detail: `The register has nothing to show you on IMO ${imoNumber}.` });

/** What the reader is shown of the vessel today: each part from the table of its tier. */
export function shownNow(imoNumber: string, row: LookedVessel, today: string): Record<string, unknown> {
  return {
    ...identity(imoNumber, row),
    asOf: today,
    ...(row.grade === null
      ? {}
      : {
          grade: {
            grade: row.grade,
            total: Number(row.total),
            high: Number(row.high),
            confidence: Number(row.confidence),
            assurance: row.assurance,
            assessedOn: row.assessed_on,
            computedAt: row.computed_at?.toISOString(),
          },
        }),
    ...(row.profile === null ? {} : { profile: row.profile }),
  };
}

/** What was known of her at the end of a day; tier 2 and above, nothing but her identity below. @param day YYYY-MM-DD */
export async function shownThen(
  transaction: Tx,
  imoNumber: string,
  { row, day }: { row: LookedVessel; day: string },
): Promise<Record<string, unknown>> {
  return { ...identity(imoNumber, row), asOf: day, ...(await knownOn(transaction, imoNumber, day)) };
}

/** What tiers 3 and 4 add. */
export async function shownDeeper(transaction: Tx, imoNumber: string, tier: number): Promise<Record<string, unknown>> {
  return {
    findings: await findingLines(transaction, imoNumber),
    ...(tier >= 4 ? { reports: await openReports(transaction, imoNumber) } : {}),
  };
}

const identity = (
  imoNumber: string,
  { tier, name, flag, type, gross_tonnage: grossTonnage, status }: LookedVessel,
) => ({
  tier,
  imoNumber,
  name,
  flag,
  type,
  grossTonnage,
  status,
});

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
