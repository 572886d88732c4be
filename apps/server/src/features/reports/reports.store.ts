// Reports in and out of the database: canonical bytes, their events, and the vessel’s row, in one transaction.
import type { Report } from '@plimsoll/standard';
import { computeProfile, type KnownRevision, type Submission } from '@plimsoll/registry';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../database/connection.ts';
import type { DB } from '../../database/database.ts';

export interface StoredReport {
  readonly report: Report;
  readonly sha256: string;
}

/** Published reports on a vessel, newest first. */
export async function reportsOfVessel(
  database: Database | Transaction<DB>,
  imoNumber: string,
): Promise<StoredReport[]> {
  const rows = await database
    .selectFrom('report')
    .select(['canonical', 'sha256'])
    .where('imo_number', '=', imoNumber)
    .where('status', '=', 'published')
    .orderBy('issued_at', 'desc')
    .execute();
  return rows.map(({ canonical, sha256 }) => ({ report: JSON.parse(canonical.toString('utf8')) as Report, sha256 }));
}

export async function canonicalBytes(database: Database, id: string, revision: number): Promise<Buffer | null> {
  const row = await database
    .selectFrom('report')
    .select('canonical')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return row?.canonical ?? null;
}

export interface AcceptedReport {
  readonly report: Report;
  readonly canonical: string;
  readonly sha256: string;
  readonly submission: Submission;
}

/** Serialises submissions on one report, so that two of the same revision can't both be first. */
export async function knownRevisions(transaction: Transaction<DB>, id: string): Promise<KnownRevision[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(transaction);
  return transaction.selectFrom('report').select(['revision', 'sha256']).where('id', '=', id).execute();
}

export async function saveReport(
  transaction: Transaction<DB>,
  { report, canonical, sha256, submission }: AcceptedReport,
  now: string,
): Promise<void> {
  const { imoNumber } = report.vessel;
  if (submission.supersedes !== null)
    await transaction
      .updateTable('report')
      .set({ status: 'superseded' })
      .where('id', '=', report.id)
      .where('revision', '=', submission.supersedes)
      .execute();
  const others = await reportsOfVessel(transaction, imoNumber);
  const all = [report, ...others.map((one) => one.report)].toSorted((a, b) => (a.issuedAt < b.issuedAt ? 1 : -1)) as [
    Report,
    ...Report[],
  ];
  await saveVessel(transaction, all, now);
  await transaction
    .insertInto('report')
    .values({
      id: report.id,
      revision: report.revision,
      imo_number: imoNumber,
      sha256,
      canonical: Buffer.from(canonical),
      issued_at: report.issuedAt,
      submitted_at: now,
      status: 'published',
    })
    .execute();
  await transaction
    .insertInto('event')
    .values(
      submission.events.map(({ type, imoNumber: vessel, at, facts }) => ({
        type,
        imo_number: vessel,
        at,
        facts: JSON.stringify(facts),
      })),
    )
    .execute();
}

/** The row that lists show; the profile page computes anew. */
export async function saveVessel(
  transaction: Transaction<DB>,
  reports: readonly [Report, ...Report[]],
  now: string,
): Promise<void> {
  const { vessel, result, assessedOn, dangerous } = computeProfile(reports, now.slice(0, 10));
  const row = {
    name: vessel.name,
    flag: vessel.flag,
    type: vessel.type,
    gross_tonnage: vessel.grossTonnage,
    grade: result.grade,
    total: result.total,
    high: result.high,
    confidence: result.confidence,
    assessed_on: assessedOn,
    dangerous,
    computed_at: now,
  };
  await transaction
    .insertInto('vessel')
    .values({ imo_number: vessel.imoNumber, ...row })
    .onConflict((conflict) => conflict.column('imo_number').doUpdateSet(row))
    .execute();
}
