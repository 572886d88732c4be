// Withdraws a report: the profile falls back to what is left, and everybody who saw it is told.
import { decideReport, type Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { tell } from '../events/tell.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { recomputeVessel } from '../profiles/recompute-vessel.ts';
import { loadCase, saveStep, type ReportKey } from './report-case.store.ts';
import { problemOf } from './report-problems.ts';

export interface Withdrawal {
  readonly reasonCode: string;
  readonly reason: string;
  readonly actor: Actor;
  readonly now: string;
}

export async function withdrawReport(
  transaction: Tx,
  key: ReportKey,
  { reasonCode, reason, actor, now }: Withdrawal,
): Promise<void> {
  const held = await loadCase(transaction, key);
  const decision = decideReport(held, { action: 'withdraw', reasonCode, reason }, now);
  if (!decision.ok) throw problemOf(decision.failure);
  await saveStep(transaction, held, decision.value, now);
  await tell(
    transaction,
    decision.value.events.map((event) => ({ ...event, subject: `report:${held.id}`, reason })),
    actor,
  );
  if (held.status !== 'published') return;
  await transaction.updateTable('finding').set({ status: 'struck' }).where('report_id', '=', held.id).execute();
  await recomputeVessel(transaction, held.imoNumber, { cause: 'A report was withdrawn', now });
  const readers = await transaction
    .selectFrom('access_log')
    .select('organisation_id')
    .distinct()
    .where('imo_number', '=', held.imoNumber)
    .where('was_refused', '=', false)
    .where('organisation_id', 'is not', null)
    .execute();
  const organisations = new Set([
    ...readers.map(({ organisation_id: id }) => id ?? ''),
    held.companyId ?? '',
    held.supplierId,
  ]);
  organisations.delete('');
  for (const id of organisations) {
    const people = await addressesOf(transaction, id, [
      'recipient-admin',
      'officer',
      'company-admin',
      'superintendent',
      'supplier-admin',
      'lead',
      'registrar',
    ]);
    await writeMail(
      transaction,
      people.map(({ personId, email, name }) => ({
        key: `withdrawn/${held.id}/${held.revision}/${personId}`,
        email,
        personId,
        subject: `A report on ${held.vesselName} was withdrawn`,
        text: `${name},\n\nthe assessment report on ${held.vesselName} (IMO ${held.imoNumber}) was withdrawn. What you saw of her may rest on it; look at her profile again: /vessels/${held.imoNumber}\n`,
      })),
      now,
    );
  }
}
