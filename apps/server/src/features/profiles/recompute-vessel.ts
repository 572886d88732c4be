// Computes a vessel’s profile anew and writes each tier into its own table, with a line for what changed.
import { computeProfile, type Tracking, type VesselProfile } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { tell } from '../events/tell.ts';
import { publishedReports } from './published-reports.store.ts';

export interface Recomputed {
  readonly grade: string;
  readonly total: number;
}

/**
 * Runs in a transaction of the register’s worker; other computations of the vessel wait.
 * @param cause why, in words for the timeline
 * @returns null when no published report is left, and then no tier above identity holds anything
 */
export async function recomputeVessel(
  transaction: Tx,
  imoNumber: string,
  { cause, now }: { cause: string; now: string },
): Promise<Recomputed | null> {
  await sql`select 1 from vessel where imo_number = ${imoNumber} for update`.execute(transaction);
  const reports = (await publishedReports(transaction, imoNumber)).map(({ report }) => report);
  const [newest] = reports;
  if (!newest) {
    for (const table of ['vessel_status', 'vessel_grade', 'vessel_profile'] as const)
      await transaction.deleteFrom(table).where('imo_number', '=', imoNumber).execute();
    return null;
  }
  const tracked = await transaction
    .selectFrom('finding')
    .select(['report_id', 'finding_id', 'severity', 'status', 'due_on'])
    .where('imo_number', '=', imoNumber)
    .execute();
  const today = now.slice(0, 10);
  const profile = computeProfile(
    reports as [Report, ...Report[]],
    today,
    tracked.map((row) => ({
      reportId: row.report_id,
      findingId: row.finding_id,
      severity: row.severity as Tracking['severity'],
      status: row.status as Tracking['status'],
      dueOn: row.due_on,
    })),
  );
  await write(transaction, imoNumber, { profile, now, cause });
  return { grade: profile.result.grade, total: profile.result.total };
}

interface Writing {
  readonly profile: VesselProfile;
  readonly now: string;
  readonly cause: string;
}

async function write(transaction: Tx, imoNumber: string, { profile, now, cause }: Writing): Promise<void> {
  const before = await transaction
    .selectFrom('vessel_grade')
    .innerJoin('vessel_status', 'vessel_status.imo_number', 'vessel_grade.imo_number')
    .select(['grade', 'total', 'status'])
    .where('vessel_grade.imo_number', '=', imoNumber)
    .executeTakeFirst();
  const { result, status } = profile;
  const detail = JSON.stringify(tierTwo(profile));
  const grade = {
    grade: result.grade,
    total: result.total,
    high: result.high,
    confidence: result.confidence,
    assurance: result.assurance ?? 'none',
    assessed_on: profile.assessedOn,
    computed_at: now,
  };
  await transaction
    .insertInto('vessel_status')
    .values({ imo_number: imoNumber, status, as_of: profile.asOf })
    .onConflict((conflict) => conflict.column('imo_number').doUpdateSet({ status, as_of: profile.asOf }))
    .execute();
  await transaction
    .insertInto('vessel_grade')
    .values({ imo_number: imoNumber, ...grade })
    .onConflict((conflict) => conflict.column('imo_number').doUpdateSet(grade))
    .execute();
  const held = { dangerous: profile.dangerous, profile: detail, computed_at: now };
  await transaction
    .insertInto('vessel_profile')
    .values({ imo_number: imoNumber, ...held })
    .onConflict((conflict) => conflict.column('imo_number').doUpdateSet(held))
    .execute();
  const hasMoved = !before || before.grade !== result.grade || before.status !== status || cause !== AGEING;
  if (!hasMoved) return;
  const line = explain(before, { grade: result.grade, total: result.total, status }, cause);
  await transaction
    .insertInto('profile_version')
    .values({
      imo_number: imoNumber,
      known_at: now,
      cause,
      grade: result.grade,
      total: result.total,
      high: result.high,
      profile: detail,
      lines: JSON.stringify([line]),
    })
    .onConflict((conflict) =>
      conflict.columns(['imo_number', 'known_at']).doUpdateSet({
        cause,
        grade: result.grade,
        total: result.total,
        high: result.high,
        profile: detail,
        lines: JSON.stringify([line]),
      }),
    )
    .execute();
  await tell(
    transaction,
    [{ type: cause === AGEING ? 'profile:aged' : 'profile:changed', imoNumber, at: now, facts: { line } }],
    null,
  );
}

export const AGEING = 'Results grew older';

interface Standing {
  readonly grade: string;
  readonly total: number | string;
  readonly status: string;
}

function explain(before: Standing | undefined, after: Standing, cause: string): string {
  if (!before) return `${cause}: first profile, grade ${after.grade}, ${String(after.total)} of 100`;
  const moved = Math.round((Number(after.total) - Number(before.total)) * 10) / 10;
  const grade =
    before.grade === after.grade ? `grade stays ${after.grade}` : `grade ${before.grade} became ${after.grade}`;
  const status = before.status === after.status ? '' : `; ${before.status} became ${after.status}`;
  return `${cause}: ${moved === 0 ? 'no points' : `${moved > 0 ? '+' : '−'}${Math.abs(moved)} points`}, ${grade}${status}`;
}

/** What tier 2 may show: no finding by its name, only that one came, went or changed. */
function tierTwo({
  asOf,
  vessel,
  company,
  validUntil,
  result,
  domains,
  openBySeverity,
  closed,
  overdue,
  dangerous,
  coverage,
  assessments,
  changes,
  frameworks,
}: VesselProfile) {
  const { model, grade, total, high, confidence, confidenceWord, assurance, notRatedBecause, reasons } = result;
  return {
    asOf,
    builtOn: vessel.builtOn,
    company,
    validUntil,
    result: {
      model,
      grade,
      total,
      high,
      confidence,
      confidenceWord,
      assurance,
      ...(notRatedBecause ? { notRatedBecause } : {}),
      reasons: reasons.map(({ domain, text, points }) => ({ domain, text, points })),
    },
    domains,
    openBySeverity,
    closed,
    overdue,
    dangerous,
    coverage,
    assessments,
    changes:
      changes === null
        ? null
        : {
            ...changes,
            lines: changes.lines.map((line) => ({
              ...line,
              text:
                line.kind === 'finding-opened'
                  ? 'A finding was opened'
                  : line.kind === 'finding-state'
                    ? 'A finding changed its state'
                    : line.text,
            })),
          },
    frameworks,
  };
}
