// What the pages and the interface show of report cases: the list by deadline, and one case with everything said in it.
import { can, reportActions, type Actor, type Action, type ReportAction, type ReportStatus } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { readCursor, writeCursor } from '../../http/cursor.ts';
import { reportNotFound, type ReportKey } from './report-case.store.ts';

const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

function rows(transaction: Tx) {
  return transaction
    .selectFrom('report as r')
    .innerJoin('organisation as s', 's.id', 'r.supplier_id')
    .leftJoin('organisation as c', 'c.id', 'r.company_id')
    .leftJoin('person as m', 'm.id', 'r.moderator_id')
    .select([
      'r.id',
      'r.revision',
      'r.imo_number',
      'r.vessel_name',
      'r.status',
      'r.submitted_at',
      'r.due_at',
      'r.warnings',
      'r.supplier_id',
      'r.company_id',
      'r.submitted_by',
      'r.moderator_id',
      'r.reason',
      'r.reason_code',
      's.name as supplier',
      'c.name as company',
      'm.name as moderator',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

const shown = (row: Row) => ({
  id: row.id,
  revision: row.revision,
  imoNumber: row.imo_number,
  vesselName: row.vessel_name,
  supplier: row.supplier,
  company: row.company,
  status: row.status,
  submittedAt: row.submitted_at.toISOString(),
  dueAt: iso(row.due_at),
  warnings: row.warnings,
  moderator: row.moderator,
});

export interface ReportFilter {
  readonly status?: string | undefined;
  readonly imoNumber?: string | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** Oldest deadline first, then those that wait for nobody, newest first. */
export async function listReports(transaction: Tx, { status, imoNumber, after, limit = 50 }: ReportFilter) {
  const key = sql<string>`coalesce(r.due_at, timestamptz '9999-01-01' - (r.submitted_at - timestamptz '2000-01-01'))`;
  let query = rows(transaction);
  if (status) query = query.where('r.status', 'in', status.split(','));
  if (imoNumber) query = query.where('r.imo_number', '=', imoNumber);
  const cursor = readCursor(after, 3);
  if (cursor)
    query = query.where(
      sql<boolean>`(${key}, r.id, r.revision) > (${cursor[0]}::timestamptz, ${cursor[1]}::uuid, ${Number(cursor[2])})`,
    );
  const found = await query
    .select(sql<string>`${key}::text`.as('sort_key'))
    .orderBy(key)
    .orderBy('r.id')
    .orderBy('r.revision')
    .limit(limit + 1)
    .execute();
  const last = found[limit - 1];
  return {
    items: found.slice(0, limit).map(shown),
    next: found.length > limit && last ? writeCursor([last.sort_key, last.id, String(last.revision)]) : null,
  };
}

const permissionOf = {
  take: 'report:take',
  'add-point': 'report:add-point',
  'answer-point': 'report:answer-point',
  'hand-in-evidence': 'evidence:hand-in',
  return: 'report:return',
  accept: 'report:accept',
  reject: 'report:reject',
  comment: 'report:comment',
  dispute: 'dispute:raise',
  publish: 'report:publish',
  revise: 'report:submit',
  withdraw: 'report:withdraw',
} as const satisfies Record<ReportAction, Action>;

/** @param ties organisations the actor has a tie with; empty for those who do not decide */
export async function reportCase(
  transaction: Tx,
  { reportId, revision }: ReportKey,
  { actor, ties }: { actor: Actor; ties: readonly string[] },
) {
  const row = await rows(transaction)
    .where('r.id', '=', reportId)
    .where('r.revision', '=', revision)
    .executeTakeFirst();
  if (!row) throw reportNotFound();
  const mine = <T extends 'report_point' | 'report_comment' | 'dispute'>(table: T) =>
    transaction
      .selectFrom(table as 'report_point')
      .where('report_id', '=', reportId)
      .where('revision', '=', revision);
  const points = await mine('report_point')
    .select(['id', 'pointer', 'text', 'made_at', 'answer'])
    .orderBy('made_at')
    .execute();
  const comments = await transaction
    .selectFrom('report_comment as k')
    .innerJoin('organisation as o', 'o.id', 'k.organisation_id')
    .select(['k.id', 'k.finding_id', 'k.text', 'k.made_at', 'o.name'])
    .where('k.report_id', '=', reportId)
    .where('k.revision', '=', revision)
    .orderBy('k.made_at')
    .execute();
  const disputes = await transaction
    .selectFrom('dispute')
    .select(['id', 'finding_id', 'text', 'status', 'raised_at', 'reason', 'severity'])
    .where('report_id', '=', reportId)
    .where('revision', '=', revision)
    .orderBy('raised_at')
    .execute();
  const steps = await transaction
    .selectFrom('event')
    .select(['type', 'at', 'role', 'reason', 'facts', 'number'])
    .where('subject', '=', `report:${reportId}`)
    .orderBy('number')
    .execute();
  const document = await transaction
    .selectFrom('report_document')
    .select(['validation', 'canonical'])
    .where('id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  const before = await transaction
    .selectFrom('report')
    .select(({ fn }) => fn.max('revision').as('revision'))
    .where('id', '=', reportId)
    .where('revision', '<', revision)
    .executeTakeFirst();
  const own = steps.filter(({ facts }) => (facts as { revision?: number }).revision === revision);
  return {
    report: shown(row),
    actions: actionsFor(actor, row, ties),
    supersedes: before?.revision ?? null,
    reasonCode: row.reason_code,
    reason: row.reason,
    points: points.map((one) => ({
      id: one.id,
      pointer: one.pointer,
      text: one.text,
      madeAt: one.made_at.toISOString(),
      answer: one.answer,
    })),
    comments: comments.map((one) => ({
      id: one.id,
      findingId: one.finding_id,
      text: one.text,
      organisation: one.name,
      madeAt: one.made_at.toISOString(),
    })),
    disputes: disputes.map((one) => ({
      id: one.id,
      findingId: one.finding_id,
      text: one.text,
      status: one.status,
      raisedAt: one.raised_at.toISOString(),
      reason: one.reason,
      severity: one.severity,
    })),
    steps: own.map(({ type, at, role, reason }) => ({ type, at: at.toISOString(), role, reason })),
    findings: document ? findingsOf(document.canonical) : [],
    warnings: warningsOf(actor, document?.validation),
    version: versionOf(row.status, own.length),
  };
}

export const versionOf = (status: string, steps: number): string => `${status}.${steps}`;

/** What this actor may do now; the same two tables decide when it is tried. */
export function actionsFor(
  actor: Actor,
  row: Pick<Row, 'status' | 'supplier_id' | 'company_id' | 'submitted_by' | 'moderator_id'>,
  ties: readonly string[],
): ReportAction[] {
  const subject = { supplierId: row.supplier_id, companyId: row.company_id, doneBy: [row.submitted_by], ties };
  return reportActions[row.status as ReportStatus].filter((action) => {
    const answer = can(actor, permissionOf[action], subject);
    const isAnothers = actor.role === 'moderator' && row.status === 'in-review' && row.moderator_id !== actor.personId;
    return (answer.isAllowed || answer.because === 'step-up-needed') && !isAnothers;
  });
}

/** Those that can be disputed and commented on. */
const findingsOf = (canonical: Buffer): { id: string; title: string }[] =>
  (JSON.parse(canonical.toString('utf8')) as Report).findings.map(({ id, title }) => ({ id, title }));

interface Warned {
  readonly messages?: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly text: string;
    readonly at: readonly { readonly pointer: string }[];
  }[];
}

/** Warnings are for the moderator and the supplier. */
function warningsOf(actor: Actor, validation: unknown) {
  if (actor.kind !== 'body' && actor.kind !== 'supplier') return [];
  return ((validation as Warned | undefined)?.messages ?? [])
    .filter(({ severity }) => severity === 'warning')
    .map(({ rule, text, at }) => ({ rule, text, pointer: at[0]?.pointer ?? '' }));
}
