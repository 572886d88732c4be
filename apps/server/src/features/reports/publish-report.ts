// Publishes a report: the revision before it is superseded, its findings are tracked, the profile follows, and the parties are told, all in one transaction of the register’s worker.
import { decideReport, type Actor, type ReportCommand } from '@plimsoll/registry';
import type { Report } from '@plimsoll/standard';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { alarmCompany } from '../findings/finding-letters.ts';
import { followFindings } from '../findings/follow-findings.store.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { recomputeVessel } from '../profiles/recompute-vessel.ts';
import { keepIdentity } from '../vessels/keep-identity.store.ts';
import { loadCase, saveStep, type HeldCase, type ReportKey } from './report-case.store.ts';
import { problemOf } from './report-problems.ts';

export interface Publishing {
  readonly by: Extract<ReportCommand, { action: 'publish' }>['by'];
  /** null: the company let its time pass. */
  readonly actor: Actor | null;
  readonly now: string;
}

/** @throws ProblemError when it is not due */
export async function publishReport(transaction: Tx, key: ReportKey, { by, actor, now }: Publishing): Promise<void> {
  const held = await loadCase(transaction, key);
  const decision = decideReport(held, { action: 'publish', by }, now);
  if (!decision.ok) throw problemOf(decision.failure);
  const report = await documentOf(transaction, key);
  await saveStep(transaction, held, decision.value, now);
  await supersedeOthers(transaction, held, now);
  await keepIdentity(transaction, report, now);
  const events = await followFindings(transaction, report, now);
  await applyUpheldDisputes(transaction, held.id);
  await tell(
    transaction,
    [...decision.value.events, ...events].map((event) => ({ ...event, subject: event.subject ?? `report:${held.id}` })),
    actor,
  );
  await recomputeVessel(transaction, held.imoNumber, {
    cause: `Report of ${report.issuedAt.slice(0, 10)} published`,
    now,
  });
  await tellParties(transaction, held, now);
  await alarmCompany(transaction, events, now);
}

export async function documentOf(transaction: Tx, { reportId, revision }: ReportKey): Promise<Report> {
  const row = await transaction
    .selectFrom('report_document')
    .select('canonical')
    .where('id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (!row) throw new ProblemError('report-not-found');
  return JSON.parse(row.canonical.toString('utf8')) as Report;
}

async function supersedeOthers(transaction: Tx, { id, revision }: HeldCase, now: string): Promise<void> {
  await transaction
    .updateTable('report')
    .set({ status: 'superseded', ended_at: now, due_at: null })
    .where('id', '=', id)
    .where('revision', '<', revision)
    .where('status', '=', 'published')
    .execute();
}

/** What the panel decided before publication counts from the first day. */
async function applyUpheldDisputes(transaction: Tx, reportId: string): Promise<void> {
  const upheld = await transaction
    .selectFrom('dispute')
    .select(['finding_id', 'severity'])
    .where('report_id', '=', reportId)
    .where('status', '=', 'upheld')
    .execute();
  for (const { finding_id: findingId, severity } of upheld)
    if (severity !== null) await applyDecision(transaction, { reportId, findingId, severity });
}

/** @param severity the one that counts from now on, or struck */
export async function applyDecision(
  transaction: Tx,
  { reportId, findingId, severity }: { reportId: string; findingId: string; severity: string },
): Promise<void> {
  await transaction
    .updateTable('finding')
    .set(
      severity === 'struck'
        ? { status: 'struck' }
        : { severity, ...(severity === 'critical' ? {} : { is_dangerous: false }) },
    )
    .where('report_id', '=', reportId)
    .where('finding_id', '=', findingId)
    .execute();
}

async function tellParties(transaction: Tx, held: HeldCase, now: string): Promise<void> {
  const company = held.companyId
    ? await addressesOf(transaction, held.companyId, ['company-admin', 'superintendent'])
    : [];
  const supplier = await addressesOf(transaction, held.supplierId, ['supplier-admin', 'lead']);
  await writeMail(
    transaction,
    [...company, ...supplier].map(({ personId, email, name }) => ({
      key: `published/${held.id}/${held.revision}/${personId}`,
      email,
      personId,
      subject: `The report on ${held.vesselName} is published`,
      text: `${name},\n\nthe assessment report on ${held.vesselName} (IMO ${held.imoNumber}), revision ${held.revision}, is published. Her profile now rests on it.\n\nOpen the case: /reports/${held.id}/${held.revision}\n`,
    })),
    now,
  );
}
