// Stores the published reports of one vessel of the demonstration as if each had been published when it was issued; they come from our own hands and skip the gate.
import { canonicalJson, reportDigest } from '@plimsoll/proofs';
import { later } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { ValidationResult } from '@plimsoll/validator';
import type { Tx } from '../database/connection.ts';
import { tell } from '../features/events/tell.ts';
import { followFindings } from '../features/findings/follow-findings.store.ts';
import { AGEING, recomputeVessel } from '../features/profiles/recompute-vessel.ts';
import { keepForReview } from '../features/reports/review-index.store.ts';
import { keepIdentity } from '../features/vessels/keep-identity.store.ts';
import type { CaseStep } from './case-steps.ts';
import type { Organisations } from './demo-organisations.ts';

/** @param reports of one vessel, in any order; runs in a transaction of the register’s worker */
export async function storePublished(
  transaction: Tx,
  reports: readonly Report[],
  { organisations, now }: { organisations: Organisations; now: string },
): Promise<void> {
  const oldestFirst = reports.toSorted((a, b) => (a.issuedAt < b.issuedAt ? -1 : 1));
  const [oldest] = oldestFirst;
  if (!oldest) return;
  const { imoNumber } = oldest.vessel;
  const companyId = await organisations.company(transaction, oldest.company);
  for (const report of oldestFirst) {
    const at = later(report.issuedAt, 1);
    await keepIdentity(transaction, report, at);
    if (report === oldest) {
      await transaction
        .updateTable('vessel')
        .set({ company_id: companyId })
        .where('imo_number', '=', imoNumber)
        .execute();
      await transaction
        .insertInto('vessel_manager')
        .values({ imo_number: imoNumber, company_id: companyId, since: oldest.issuedAt.slice(0, 10) })
        .execute();
    }
    const supplierId = await organisations.supplier(transaction, report.supplier.name);
    await storeReport(transaction, report, {
      status: 'published',
      supplierId,
      companyId,
      at,
      steps: [
        { type: 'report:submitted', at, by: { ...ofSupplier, organisationId: supplierId } },
        { type: 'report:published', at, by: null, reason: 'The company let its time pass.' },
      ],
    });
    await tell(transaction, await followFindings(transaction, report, at), null);
    await recomputeVessel(transaction, imoNumber, {
      cause: `Report of ${report.issuedAt.slice(0, 10)} published`,
      now: at,
    });
  }
  await recomputeVessel(transaction, imoNumber, { cause: AGEING, now });
}

const ofSupplier = { personId: null, role: 'lead' } as const;

export interface Stored {
  readonly status: string;
  readonly supplierId: string;
  readonly companyId: string | null;
  readonly at: string;
  readonly moderatorId?: string;
  readonly submittedBy?: string;
  readonly dueAt?: string;
  readonly reasonCode?: string;
  readonly reason?: string;
  /** What happened, oldest first. */
  readonly steps: readonly CaseStep[];
  /** The validator’s result; absent for what skipped it. */
  readonly review?: ValidationResult;
}

export async function storeReport(
  transaction: Tx,
  report: Report,
  { status, supplierId, companyId, at, moderatorId, submittedBy, dueAt, reasonCode, reason, steps, review }: Stored,
): Promise<void> {
  await transaction
    .insertInto('report')
    .values({
      id: report.id,
      revision: report.revision,
      imo_number: report.vessel.imoNumber,
      vessel_name: report.vessel.name,
      supplier_id: supplierId,
      company_id: companyId,
      sha256: reportDigest(report),
      status,
      issued_at: report.issuedAt,
      submitted_at: at,
      submitted_by: submittedBy ?? null,
      moderator_id: moderatorId ?? null,
      due_at: dueAt ?? null,
      reason_code: reasonCode ?? null,
      reason: reason ?? null,
      warnings: review?.counts.warning ?? 0,
      published_at: status === 'published' ? at : null,
    })
    .execute();
  await transaction
    .insertInto('report_document')
    .values({
      id: report.id,
      revision: report.revision,
      canonical: Buffer.from(canonicalJson(report)),
      validation: JSON.stringify({ messages: review?.messages ?? [] }),
    })
    .execute();
  await keepForReview(transaction, { report, ...(review ? { review } : {}) });
  const facts = { report: report.id, revision: report.revision };
  const event = { imoNumber: report.vessel.imoNumber, subject: `report:${report.id}`, facts };
  for (const { by, ...step } of steps) await tell(transaction, [{ ...event, ...step }], by);
}
