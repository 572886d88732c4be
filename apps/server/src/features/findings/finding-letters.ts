// Letters to the company about one finding, each cause once.
import type { RegistryEvent } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { findingRows } from './finding-rows.store.ts';

export interface FindingLetter {
  readonly finding: {
    readonly id: string;
    readonly title: string;
    readonly imoNumber: string;
    readonly vesselName: string;
    readonly companyId: string | null;
  };
  /** The same cause has the same key. */
  readonly key: string;
  readonly subject: string;
  /** Goes on from “the finding “…” on SHIP (IMO …)”. */
  readonly text: string;
}

/** @returns how many letters were written now; none for what was told before */
export async function tellCompany(
  transaction: Tx,
  { finding, key, subject, text }: FindingLetter,
  now: string,
): Promise<number> {
  if (finding.companyId === null) return 0;
  const people = await addressesOf(transaction, finding.companyId, ['company-admin', 'superintendent']);
  return writeMail(
    transaction,
    people.map(({ personId, email, name }) => ({
      key: `${key}/${personId}`,
      email,
      personId,
      subject: `${subject}: ${finding.vesselName}`,
      text: `${name},\n\nthe finding “${finding.title}” on ${finding.vesselName} (IMO ${finding.imoNumber}) ${text}\n\nOpen it: /findings/${finding.id}\n`,
    })),
    now,
  );
}

/** The fast lane: a critical finding on a category III system is told at once. */
export async function alarmCompany(transaction: Tx, events: readonly RegistryEvent[], now: string): Promise<void> {
  for (const { type, subject } of events) {
    if (type !== 'finding:alarmed' || subject === undefined) continue;
    const row = await findingRows(transaction).where('f.id', '=', subject.slice('finding:'.length)).executeTakeFirst();
    if (!row) continue;
    await tellCompany(
      transaction,
      {
        finding: {
          id: row.id,
          title: row.title,
          imoNumber: row.imo_number,
          vesselName: row.vessel_name,
          companyId: row.company_id,
        },
        key: `finding-alarmed/${row.id}`,
        subject: 'A dangerous finding',
        text: `is critical on a system whose failure endangers people, ship or environment. Act before its due date${row.due_on ? ` of ${row.due_on}` : ''}: see to it now, and say here what you do.`,
      },
      now,
    );
  }
}
