// Submitting a report: validate again, decide, and store canonical bytes with their digest, in one transaction.
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import { submit, type SubmitFailure } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import { validate, type ValidationResult } from '@plimsoll/validator';
import type { Database } from '../../database/connection.ts';
import { knownRevisions, reportsOfVessel, saveReport } from './reports.store.ts';

export type SubmitAnswer =
  | {
      readonly ok: true;
      readonly id: string;
      readonly revision: number;
      readonly imoNumber: string;
      readonly sha256: string;
      readonly supersedes: number | null;
      readonly validation: ValidationResult;
    }
  | {
      readonly ok: false;
      readonly failure: SubmitFailure | { readonly code: 'report-unreadable' };
      readonly validation: ValidationResult;
    };

export async function submitReport(database: Database, bytes: Uint8Array, now: string): Promise<SubmitAnswer> {
  const first = validate(bytes, { profile: 'submission', inputs: { submittedAt: now } });
  if (first.verdict === 'unreadable') return { ok: false, failure: { code: 'report-unreadable' }, validation: first };
  if (first.counts.error > 0)
    return { ok: false, failure: { code: 'report-refused', errors: first.counts.error }, validation: first };
  const report = JSON.parse(Buffer.from(bytes).toString('utf8')) as Report;
  const sha256 = reportDigest(report);
  return database.transaction().execute(async (transaction): Promise<SubmitAnswer> => {
    const known = await knownRevisions(transaction, report.id);
    const held = await reportsOfVessel(transaction, report.vessel.imoNumber);
    const earlier = {
      revisions: held
        .filter((one) => one.report.id === report.id && one.report.revision < report.revision)
        .map((one) => ({ ...one, accepted: true })),
      reports: held.filter((one) => one.report.id !== report.id && one.report.issuedAt < report.issuedAt),
    };
    const validation = validate(bytes, { profile: 'submission', inputs: { submittedAt: now, earlier } });
    const decision = submit(known, { report, sha256, errors: validation.counts.error }, now);
    if (!decision.ok) return { ok: false, failure: decision.failure, validation };
    await saveReport(
      transaction,
      { report, canonical: canonicalJson(report), sha256, submission: decision.value },
      now,
    );
    return {
      ok: true,
      id: report.id,
      revision: report.revision,
      imoNumber: report.vessel.imoNumber,
      sha256,
      supersedes: decision.value.supersedes,
      validation,
    };
  });
}
