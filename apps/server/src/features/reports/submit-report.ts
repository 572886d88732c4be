// Submitting a report: validate again, decide, and store canonical bytes with their digest, in one transaction.
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import { submit, type Actor, type SubmitFailure, type Submission } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { validate, type ValidationResult } from '@plimsoll/validator';
import { sql } from 'kysely';
import { asActor } from '../../database/as-actor.ts';
import type { Databases, Tx } from '../../database/connection.ts';
import { tell } from '../events/tell.ts';
import { earlierOf, heldReports } from './held-reports.store.ts';
import { registerFor } from './register-port.store.ts';
import { keepForReview } from './review-index.store.ts';

type Failure =
  | SubmitFailure
  | { readonly code: 'report-unreadable' }
  | { readonly code: 'revision-not-awaited'; readonly status: string };

export type SubmitAnswer =
  | {
      readonly ok: true;
      readonly id: string;
      readonly revision: number;
      readonly imoNumber: string;
      readonly sha256: string;
      readonly supersedes: number | null;
      readonly dueAt: string;
      readonly validation: ValidationResult;
    }
  | { readonly ok: false; readonly failure: Failure; readonly validation: ValidationResult };

export async function submitReport(
  { app, worker }: Databases,
  actor: Actor,
  bytes: Uint8Array,
  now: string,
): Promise<SubmitAnswer> {
  const first = validate(bytes, { profile: 'submission', inputs: { submittedAt: now } });
  if (first.verdict === 'unreadable') return { ok: false, failure: { code: 'report-unreadable' }, validation: first };
  if (first.counts.error > 0)
    return { ok: false, failure: { code: 'report-refused', errors: first.counts.error }, validation: first };
  const report = JSON.parse(Buffer.from(bytes).toString('utf8')) as Report;
  const sha256 = reportDigest(report);
  const held = await heldReports(worker, report);
  const asked = { report, supplierId: actor.organisationId ?? '' };
  const earlier = earlierOf(held, report);
  const inputs = { submittedAt: now, earlier };
  const validation = validate(bytes, {
    profile: 'submission',
    inputs: { ...inputs, register: await registerFor(worker, { ...asked, reader: 'supplier' }) },
  });
  const review = validate(bytes, {
    profile: 'moderation',
    inputs: { ...inputs, register: await registerFor(worker, { ...asked, reader: 'moderator' }) },
  });
  const companyId = await companyOf(worker, report);
  return asActor(
    app,
    actor,
    async (transaction): Promise<SubmitAnswer> => {
      const known = await knownRevisions(transaction, report.id);
      const decision = submit(known, { report, sha256, errors: validation.counts.error }, now);
      if (!decision.ok) return { ok: false, failure: decision.failure, validation };
      const before = known.find(({ revision }) => revision === decision.value.supersedes);
      const isStrangers = before === undefined && held.some((one) => one.report.id === report.id);
      if ((before && !['returned', 'published'].includes(before.status)) || isStrangers)
        return {
          ok: false,
          failure: { code: 'revision-not-awaited', status: before?.status ?? 'held for another supplier' },
          validation,
        };
      await save(
        transaction,
        { report, sha256, companyId, actor, validation, review, submission: decision.value },
        now,
      );
      if (before?.status === 'returned') await supersede(transaction, report.id, before.revision, now);
      return {
        ok: true,
        id: report.id,
        revision: report.revision,
        imoNumber: report.vessel.imoNumber,
        sha256,
        supersedes: decision.value.supersedes,
        dueAt: decision.value.dueAt,
        validation,
      };
    },
    now,
  );
}

/** The company that answers for the vessel now; null when nobody has claimed her. */
async function companyOf(worker: Databases['worker'], report: Report): Promise<string | null> {
  const row = await worker
    .selectFrom('vessel')
    .select('company_id')
    .where('imo_number', '=', report.vessel.imoNumber)
    .executeTakeFirst();
  return row?.company_id ?? null;
}

/** Serialises submissions on one report, so that two of the same revision can't both be first. */
async function knownRevisions(transaction: Tx, id: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(transaction);
  return transaction.selectFrom('report').select(['revision', 'sha256', 'status']).where('id', '=', id).execute();
}

interface Saving {
  readonly report: Report;
  readonly sha256: string;
  readonly companyId: string | null;
  readonly actor: Actor;
  readonly validation: ValidationResult;
  /** In the profile moderation, for the body only. */
  readonly review: ValidationResult;
  readonly submission: Submission;
}

async function save(
  transaction: Tx,
  { report, sha256, companyId, actor, validation, review, submission }: Saving,
  now: string,
): Promise<void> {
  await transaction
    .insertInto('report')
    .values({
      id: report.id,
      revision: report.revision,
      imo_number: report.vessel.imoNumber,
      vessel_name: report.vessel.name,
      supplier_id: actor.organisationId ?? '',
      company_id: companyId,
      sha256,
      status: submission.status,
      issued_at: report.issuedAt,
      submitted_at: now,
      submitted_by: actor.personId,
      warnings: validation.counts.warning,
      due_at: submission.dueAt,
    })
    .execute();
  await transaction
    .insertInto('report_document')
    .values({
      id: report.id,
      revision: report.revision,
      canonical: Buffer.from(canonicalJson(report)),
      validation: JSON.stringify({ counts: validation.counts, messages: validation.messages.slice(0, 500) }),
    })
    .execute();
  await keepForReview(transaction, { report, review });
  await tell(
    transaction,
    submission.events.map((event) => ({ ...event, subject: `report:${report.id}` })),
    actor,
  );
}

async function supersede(transaction: Tx, id: string, revision: number, now: string): Promise<void> {
  await transaction
    .updateTable('report')
    .set({ status: 'superseded', due_at: null, ended_at: now })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .execute();
}
