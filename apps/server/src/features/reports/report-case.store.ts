// Report revisions and their cases in and out of the database, seen as the actor of the transaction may see them.
import type { ReportCase, ReportStatus, ReportStep } from '@plimsoll/registry';
import { ProblemError } from '../../http/problem-response.ts';
import type { Tx } from '../../database/connection.ts';

export interface HeldCase extends ReportCase {
  readonly supplierId: string;
  readonly companyId: string | null;
  readonly submittedBy: string | null;
  readonly vesselName: string;
}

export interface ReportKey {
  readonly reportId: string;
  readonly revision: number;
}

/** Locked until the transaction ends. @throws ProblemError report-not-found, whether absent or not the actor’s to see */
export async function loadCase(transaction: Tx, { reportId, revision }: ReportKey): Promise<HeldCase> {
  const row = await transaction
    .selectFrom('report')
    .select([
      'id',
      'revision',
      'imo_number',
      'vessel_name',
      'supplier_id',
      'company_id',
      'status',
      'moderator_id',
      'submitted_by',
      'due_at',
    ])
    .where('id', '=', reportId)
    .where('revision', '=', revision)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw reportNotFound();
  const points = await transaction
    .selectFrom('report_point')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('report_id', '=', reportId)
    .where('revision', '=', revision)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    revision: row.revision,
    imoNumber: row.imo_number,
    vesselName: row.vessel_name,
    supplierId: row.supplier_id,
    companyId: row.company_id,
    status: row.status as ReportStatus,
    moderatorId: row.moderator_id,
    submittedBy: row.submitted_by,
    dueAt: row.due_at?.toISOString() ?? null,
    points: Number(points.count),
  };
}

export async function saveStep(
  transaction: Tx,
  { id, revision }: ReportCase,
  step: ReportStep,
  now: string,
): Promise<void> {
  const ends = ['rejected', 'withdrawn', 'superseded', 'expired'].includes(step.status);
  await transaction
    .updateTable('report')
    .set({
      status: step.status,
      moderator_id: step.moderatorId,
      due_at: step.dueAt,
      reason_code: step.reasonCode,
      reason: step.reason,
      ...(step.status === 'published' ? { published_at: now } : {}),
      ...(ends ? { ended_at: now } : {}),
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .execute();
}

/** Organisations that a person of the body is tied to: worked there in the last 24 months, or declared an interest. */
export async function tiesOf(transaction: Tx, personId: string, now: string): Promise<string[]> {
  const back = new Date(Date.parse(now));
  back.setUTCMonth(back.getUTCMonth() - 24);
  const worked = await transaction
    .selectFrom('membership')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', back)]))
    .execute();
  const declared = await transaction
    .selectFrom('interest')
    .select('organisation_id')
    .where('person_id', '=', personId)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now.slice(0, 10))]))
    .execute();
  return [...worked, ...declared].map(({ organisation_id: id }) => id);
}

export const reportNotFound = (): ProblemError =>
  new ProblemError('report-not-found', { detail: 'Check the identifier and the revision.' });
