// What a report lists as evidence beside what has come, and the proof that a company handed in for its findings.
import { can, mayDo, type Actor, type ReportStatus } from '@plimsoll/registry';
import type { Evidence, Report } from '@plimsoll/standard';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { findingRows } from '../findings/finding-rows.store.ts';
import { documentOf } from '../reports/publish-report.ts';
import { reportNotFound, tiesOf, type ReportKey } from '../reports/report-case.store.ts';
import { fileRows, shownFile, type HeldFile } from './evidence.store.ts';
import { evidenceSubject } from './hand-in.ts';

export interface CaseParties {
  readonly supplierId: string | null;
  readonly companyId: string | null;
  readonly ties: readonly string[];
}

export interface EvidenceCase extends CaseParties {
  readonly status: string;
  readonly imoNumber: string;
}

/** Without a lock, for looking. @throws ProblemError report-not-found */
export async function caseOf(
  transaction: Tx,
  { reportId, revision }: ReportKey,
  { actor, now }: { actor: Actor; now: string },
): Promise<EvidenceCase> {
  const row = await transaction
    .selectFrom('report')
    .select(['supplier_id', 'company_id', 'status', 'imo_number'])
    .where('id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (!row) throw reportNotFound();
  return {
    supplierId: row.supplier_id,
    companyId: row.company_id,
    status: row.status,
    imoNumber: row.imo_number,
    ties: actor.kind === 'body' ? await tiesOf(transaction, actor.personId ?? '', now) : [],
  };
}

const SHOWN_PROOFS = 500;

export async function evidenceList(transaction: Tx, key: ReportKey, held: EvidenceCase, actor: Actor) {
  const { evidence } = await documentOf(transaction, key);
  const files = (
    await fileRows(transaction)
      .where('e.report_id', '=', key.reportId)
      .where('e.revision', '<=', key.revision)
      .orderBy('e.stored_at', 'desc')
      .execute()
  ).map(shownFile);
  const refused = await refusedOf(transaction, key);
  const items = evidence.map((one) => declared(one, files, refused));
  const count = (state: string): number => items.filter((one) => one.state === state).length;
  return {
    counts: {
      declared: items.length,
      arrived: count('arrived'),
      missing: count('missing'),
      wrongDigest: count('wrong-digest'),
    },
    mayHandIn: can(actor, 'evidence:hand-in', held).isAllowed && mayDo(held.status as ReportStatus, 'hand-in-evidence'),
    mayOpen: can(actor, 'evidence:open', held).isAllowed,
    items,
    proofs: files.filter(({ findingId }) => findingId !== null).slice(0, SHOWN_PROOFS),
  };
}

function declared(one: Evidence, files: readonly HeldFile[], refused: ReadonlySet<string>) {
  const own = files.filter(({ evidenceId }) => evidenceId === one.id);
  const file = own.find(({ sha256 }) => sha256 === one.sha256) ?? null;
  const isOther = own.length > 0 || refused.has(one.id);
  return {
    evidenceId: one.id,
    title: one.title,
    kind: one.kind,
    fileName: one.fileName,
    mediaType: one.mediaType,
    size: one.size,
    sha256: one.sha256,
    state: file ? 'arrived' : isOther ? 'wrong-digest' : 'missing',
    file,
  };
}

/** Evidence of this revision for which a file with other bytes was tried. */
async function refusedOf(transaction: Tx, { reportId, revision }: ReportKey): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('event')
    .select(sql<string>`facts->>'evidence'`.as('evidence'))
    .distinct()
    .where('subject', '=', evidenceSubject(reportId))
    .where('type', '=', 'report:evidence-refused')
    .where(sql<boolean>`(facts->>'revision')::int = ${revision}`)
    .where(sql<boolean>`facts->>'code' in ('evidence-digest-differs', 'evidence-size-differs')`)
    .execute();
  return new Set(rows.map(({ evidence }) => evidence));
}

/** What the revision says of one piece. @throws ProblemError evidence-not-found */
export async function declaredIn(
  transaction: Tx,
  key: ReportKey & { readonly evidenceId: string },
): Promise<Report['evidence'][number]> {
  const { evidence } = await documentOf(transaction, key);
  const found = evidence.find(({ id }) => id === key.evidenceId);
  if (!found) throw new ProblemError('evidence-not-found');
  return found;
}

/**
 * Who took part in a finding, for the conditions on its proof. A supplier sees no tracked finding: what the database
 * shows it of the proof decides. @throws ProblemError finding-not-found
 */
export async function findingParties(
  transaction: Tx,
  id: string,
  { actor, now }: { actor: Actor; now: string },
): Promise<CaseParties> {
  const row = await findingRows(transaction).where('f.id', '=', id).executeTakeFirst();
  const proof = await transaction
    .selectFrom('evidence_file')
    .select('report_id')
    .where('finding_id', '=', id)
    .limit(1)
    .executeTakeFirst();
  const reportId = row?.report_id ?? proof?.report_id;
  if (reportId === undefined) throw new ProblemError('finding-not-found');
  const report = await transaction
    .selectFrom('report')
    .select('supplier_id')
    .where('id', '=', reportId)
    .orderBy('revision', 'desc')
    .executeTakeFirst();
  return {
    supplierId: report?.supplier_id ?? null,
    companyId: row?.company_id ?? null,
    ties: actor.kind === 'body' ? await tiesOf(transaction, actor.personId ?? '', now) : [],
  };
}

export async function proofsOf(transaction: Tx, findingId: string): Promise<HeldFile[]> {
  const rows = await fileRows(transaction)
    .where('e.finding_id', '=', findingId)
    .orderBy('e.stored_at', 'desc')
    .limit(SHOWN_PROOFS)
    .execute();
  return rows.map(shownFile);
}
