// Tells the party whose turn it is, by mail, once for each step.
import type { ReportStatus } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import type { HeldCase } from './report-case.store.ts';

const letters: Readonly<Partial<Record<ReportStatus, { to: 'supplier' | 'company'; subject: string; text: string }>>> =
  {
    returned: {
      to: 'supplier',
      subject: 'was returned to you',
      text: 'The moderator made points that you answer with a revision.',
    },
    rejected: { to: 'supplier', subject: 'was rejected', text: 'The case says why.' },
    'with-company': {
      to: 'company',
      subject: 'waits for you',
      text: 'You have 14 days to comment and to dispute findings; then it is published.',
    },
  };
const rolesOf = { supplier: ['supplier-admin', 'lead'], company: ['company-admin', 'superintendent'] } as const;

export async function tellStep(
  transaction: Tx,
  { held, status }: { held: HeldCase; status: ReportStatus },
  now: string,
): Promise<void> {
  const letter = letters[status];
  const organisation = letter?.to === 'company' ? held.companyId : held.supplierId;
  if (!letter || organisation === null) return;
  const people = await addressesOf(transaction, organisation, rolesOf[letter.to]);
  await writeMail(
    transaction,
    people.map(({ personId, email, name }) => ({
      key: `${status}/${held.id}/${held.revision}/${now}/${personId}`,
      email,
      personId,
      subject: `The report on ${held.vesselName} ${letter.subject}`,
      text: `${name},\n\nthe assessment report on ${held.vesselName} (IMO ${held.imoNumber}), revision ${held.revision}, ${letter.subject}. ${letter.text}\n\nOpen the case: /reports/${held.id}/${held.revision}\n`,
    })),
    now,
  );
}
