// People and organisations on their way in, for the demonstration: an open invitation, applications, a take-over, and the ships of a Master.
import { later, nobody, type Actor } from '@plimsoll/registry';
import type { Tx } from '../database/connection.ts';
import { keepApplication, type Applied } from '../features/organisations/applications.store.ts';
import { invite } from '../features/organisations/invitations.store.ts';
import { keepTakeOver } from '../features/organisations/take-overs.store.ts';
import type { DemoIds } from './load-people.ts';

const applications: readonly (Applied & { readonly daysAgo: number })[] = [
  {
    kind: 'company',
    organisationName: 'Tidewater Coasters',
    country: 'DK',
    companyImoNumber: '5419203',
    applicantName: 'Freja Holm',
    email: 'freja@tidewater.example',
    message:
      'We manage six coasters under the Danish flag. Document of compliance 25-204; the number stands in the public register of companies.',
    daysAgo: 5,
  },
  {
    kind: 'port-authority',
    organisationName: 'Port of Eastwick',
    country: 'GB',
    applicantName: 'Gareth Boyle',
    email: 'gareth@eastwick.example',
    message: 'Statutory harbour authority since 1911. We plan calls a week ahead and would read the grade of ships.',
    daysAgo: 2,
  },
];

/** In a transaction of the keeper of accounts. */
export async function loadJoining(
  transaction: Tx,
  { ids, now, origin }: { ids: DemoIds; now: string; origin: string },
): Promise<void> {
  const meridian = ids.organisations.get('meridian') ?? '';
  const petra: Actor = {
    ...nobody,
    personId: ids.people.get('petra@meridian.example') ?? '',
    organisationId: meridian,
    kind: 'company',
    role: 'company-admin',
    name: 'Petra Stavrou, Meridian Shipmanagement',
  };
  await invite(
    transaction,
    {
      organisation: { id: meridian, name: 'Meridian Shipmanagement' },
      email: 'nils@meridian.example',
      name: 'Nils Aberg',
      role: 'master',
    },
    { actor: petra, now, origin },
  );
  for (const { daysAgo, ...applied } of applications) await keepApplication(transaction, applied, later(now, -daysAgo));
  await keepTakeOver(
    transaction,
    {
      organisationId: ids.organisations.get('fathom') ?? '',
      organisationName: 'Fathom Assurance',
      country: 'NL',
      personId: ids.people.get('otto@fathom.example') ?? '',
      applicantName: 'Otto Brandvold',
      email: 'otto@fathom.example',
      reason: 'Our administrator left the firm before anybody else was named. The trade register names me as director.',
    },
    later(now, -1),
  );
  await transaction
    .insertInto('master_of_vessel')
    .values({ membership_id: ids.memberships.get('rosa@meridian.example') ?? '', imo_number: '2100024', since: now })
    .execute();
}
