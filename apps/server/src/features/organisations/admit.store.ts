// Admits an organisation whose application was accepted: it is made, or the one that reports had named already is given to its people.
import { adminOf, kindOfApplicant, type ApplicantKind } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { heldAlready, type ApplicationRow } from './applications.store.ts';

export interface Admission {
  readonly flag: string | null;
  readonly ports: readonly string[];
  readonly now: string;
}

/** @returns the organisation and the role of whoever runs it @throws ProblemError */
export async function admit(
  transaction: Tx,
  application: ApplicationRow,
  { flag, ports, now }: Admission,
): Promise<{ id: string; name: string; role: string }> {
  const { kind, recipientClass } = kindOfApplicant(application.kind as ApplicantKind);
  requireWhole(application.kind, { flag, ports });
  const role = adminOf[kind];
  const held = await heldAlready(transaction, {
    kind,
    recipient_class: recipientClass,
    organisation_name: application.organisationName,
    country: application.country,
    company_imo_number: application.companyImoNumber,
  });
  if (held && (held.administrators > 0 || held.status !== 'active'))
    throw new ProblemError('organisation-exists', {
      detail: `${held.name} is ${held.status} with ${held.administrators} administrators.`,
    });
  const states = { flag, ports: [...ports] };
  const kept = held
    ? await transaction
        .updateTable('organisation')
        .set(states)
        .where('id', '=', held.id)
        .returning(['id', 'name'])
        .executeTakeFirst()
    : await transaction
        .insertInto('organisation')
        .values({
          ...states,
          kind,
          recipient_class: recipientClass,
          name: application.organisationName,
          country: application.country,
          company_imo_number: application.companyImoNumber,
          created_at: now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning(['id', 'name'])
        .executeTakeFirst();
  if (!kept) throw new ProblemError('organisation-exists', { detail: 'Its number or its flag belongs to another.' });
  return { ...kept, role };
}

/** What gives a reader rights over ships of others is said by the registrar, not by the applicant. */
function requireWhole(kind: string, { flag, ports }: Pick<Admission, 'flag' | 'ports'>): void {
  const wrong = [
    kind === 'flag-state' && flag === null && 'Say the flag whose ships it reads.',
    kind !== 'flag-state' && flag !== null && 'Only a flag State has a flag.',
    kind === 'port-authority' && ports.length === 0 && 'Say its ports, as UN/LOCODEs.',
    kind !== 'port-authority' && ports.length > 0 && 'Only a port authority has ports.',
  ].filter((text) => text !== false);
  if (wrong.length > 0) throw new ProblemError('application-incomplete', { detail: wrong.join(' ') });
}
