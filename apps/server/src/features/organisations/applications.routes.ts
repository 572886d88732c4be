// Applications over HTTP: anybody applies and gets the same answer, a registrar decides, and who is admitted gets an invitation.
import { adminOf, kindOfApplicant, nobody, type ApplicantKind } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { writeMail } from '../mail/write-mail.ts';
import { admit } from './admit.store.ts';
import {
  applicationRows,
  keepApplication,
  openApplicationsOf,
  type ApplicationRow,
  type Applied,
} from './applications.store.ts';
import type { OrganisationsOptions } from './invitations.routes.ts';
import { invite } from './invitations.store.ts';
import { applicationLetter, refusalLetter } from './letters.ts';
import { personByEmail } from './people.store.ts';

/** Of one e-mail; more say that something is amiss. */
const mostOpen = 5;

export function applicationsRoutes({
  databases: { identity },
  origin,
}: OrganisationsOptions): Some<'applyForOrganisation' | 'listApplications' | 'decideApplication' | 'resendAdmission'> {
  const own = async ({ params, allow }: Pick<Call<{ id: string }>, 'params' | 'allow'>): Promise<ApplicationRow> => {
    const absent = new ProblemError('application-not-found');
    const [row] = await applicationRows(identity, params.id);
    if (!row) throw absent;
    const applicant = await personByEmail(identity, row.email);
    allow({ doneBy: [applicant?.id ?? null] }, absent);
    return row;
  };
  return {
    applyForOrganisation: async ({ body, now }) => {
      const applied: Applied = {
        ...body,
        organisationName: body.organisationName.trim(),
        email: body.email.trim().toLowerCase(),
      };
      await identity.transaction().execute((transaction) => apply(transaction, applied, now));
      return { status: 'received' };
    },

    listApplications: ({ as }) =>
      as(async (transaction) => ({
        items: (await applicationRows(transaction)).map(({ organisationId: _organisation, ...row }) => row),
      })),

    decideApplication: async (call) => {
      const { body, actor, now } = call;
      const row = await own(call);
      const status = body.isAccepted ? 'granted' : 'refused';
      await identity.transaction().execute(async (transaction) => {
        const decided = await transaction
          .updateTable('application')
          .set({ status, decided_at: now, decided_by: actor.personId, reason: body.reason })
          .where('id', '=', row.id)
          .where('status', '=', 'submitted')
          .executeTakeFirst();
        if (decided.numUpdatedRows === 0n)
          throw new ProblemError('not-in-this-state', { detail: 'The application was decided already.' });
        if (body.isAccepted) {
          const admission = { flag: body.flag ?? null, ports: body.ports?.split(' ') ?? [], now };
          const { role, ...organisation } = await admit(transaction, row, admission);
          await transaction
            .updateTable('application')
            .set({ organisation_id: organisation.id })
            .where('id', '=', row.id)
            .execute();
          const invited = { organisation, email: row.email, name: row.applicantName, role };
          await invite(transaction, invited, { actor, now, origin: origin() });
        } else {
          const letter = refusalLetter(
            { email: row.email, name: row.applicantName },
            {
              key: `application/${row.id}/refused`,
              what: `The application of ${row.organisationName}`,
              reason: body.reason,
            },
          );
          await writeMail(transaction, [letter], now);
        }
        await tell(
          transaction,
          [
            {
              type: 'organisation:application-decided',
              imoNumber: null,
              at: now,
              subject: `application:${row.id}`,
              facts: { organisation: row.organisationName, status },
              reason: body.reason,
            },
          ],
          actor,
        );
      });
      return { status };
    },

    resendAdmission: async (call) => {
      const { actor, now } = call;
      const row = await own(call);
      if (row.status !== 'granted' || row.organisationId === null || row.hasJoined !== false)
        throw new ProblemError('not-in-this-state', {
          detail: 'Only an accepted organisation without an administrator is invited again.',
        });
      const organisation = { id: row.organisationId, name: row.organisationName };
      const role = adminOf[kindOfApplicant(row.kind as ApplicantKind).kind];
      await identity
        .transaction()
        .execute((transaction) =>
          invite(
            transaction,
            { organisation, email: row.email, name: row.applicantName, role },
            { actor, now, origin: origin() },
          ),
        );
      return { status: 'sent' };
    },
  };
}

async function apply(transaction: Tx, applied: Applied, now: string): Promise<void> {
  if ((await openApplicationsOf(transaction, applied.email)) >= mostOpen)
    throw new ProblemError('too-many-requests', {
      detail: `${mostOpen} applications with this e-mail wait for a registrar.`,
    });
  const id = await keepApplication(transaction, applied, now);
  if (id === null) return;
  await tell(
    transaction,
    [
      {
        type: 'organisation:applied',
        imoNumber: null,
        at: now,
        subject: `application:${id}`,
        facts: { organisation: applied.organisationName, email: applied.email },
      },
    ],
    nobody,
  );
  const letter = applicationLetter(
    { email: applied.email, name: applied.applicantName },
    // One letter a day, so that nobody fills a stranger’s mailbox through us.
    { key: `applied/${applied.email}/${now.slice(0, 10)}`, organisation: applied.organisationName },
  );
  await writeMail(transaction, [letter], now);
}
