// Take-overs over HTTP: a member or somebody from outside asks, a registrar decides, and everybody of the organisation is told.
import { adminOf, nobody, type Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { plus } from '../accounts/sessions.store.ts';
import { tell } from '../events/tell.ts';
import { writeMail } from '../mail/write-mail.ts';
import type { OrganisationsOptions } from './invitations.routes.ts';
import { invite } from './invitations.store.ts';
import { refusalLetter, takeOverAskedLetter, takeOverDecidedLetter } from './letters.ts';
import { endMemberships, holdOrganisation, join, membersOf, type HeldOrganisation } from './members.store.ts';
import { personByEmail } from './people.store.ts';
import {
  graceDays,
  keepTakeOver,
  markTakeOver,
  organisationNamed,
  takeOverRows,
  type AskedTakeOver,
} from './take-overs.store.ts';

type TakeOverRow = Awaited<ReturnType<typeof takeOverRows>>[number];

export function takeOversRoutes({
  databases: { identity },
  origin,
}: OrganisationsOptions): Some<'askOwnTakeOver' | 'askTakeOver' | 'listTakeOvers' | 'decideTakeOver'> {
  return {
    askOwnTakeOver: async ({ body, actor, now }) => {
      await identity.transaction().execute(async (transaction) => {
        const organisation = actor.organisationId && (await holdOrganisation(transaction, actor.organisationId));
        if (!organisation) throw new ProblemError('organisation-not-found');
        const members = await membersOf(transaction, organisation.id);
        const me = members.find(({ personId }) => personId === actor.personId);
        if (!me) throw new ProblemError('organisation-not-found');
        if (members.some((one) => one.personId === me.personId && one.role === adminOf[organisation.kind]))
          throw new ProblemError('role-held-already');
        const { country } = await transaction
          .selectFrom('organisation')
          .select('country')
          .where('id', '=', organisation.id)
          .executeTakeFirstOrThrow();
        const asked: AskedTakeOver = {
          organisationId: organisation.id,
          organisationName: organisation.name,
          country,
          personId: me.personId,
          applicantName: me.name,
          email: me.email,
          reason: body.reason,
        };
        if (!(await ask(transaction, asked, { actor, now }))) throw new ProblemError('take-over-exists');
      });
      return { status: 'asked' };
    },

    askTakeOver: async ({ body, now }) => {
      await identity.transaction().execute(async (transaction) => {
        const found = await organisationNamed(transaction, body);
        const asked = { ...body, email: body.email.trim().toLowerCase(), personId: null };
        await ask(
          transaction,
          {
            ...asked,
            organisationId: found?.id ?? null,
            organisationName: found?.name ?? body.organisationName.trim(),
          },
          { actor: nobody, now },
        );
      });
      return { status: 'received' };
    },

    listTakeOvers: async () => ({ items: (await takeOverRows(identity)).map(shown) }),

    decideTakeOver: async ({ params, body, actor, now, allow }) => {
      const absent = new ProblemError('take-over-not-found');
      const [row] = await takeOverRows(identity, params.id);
      if (!row) throw absent;
      const applicant = row.personId ?? (await personByEmail(identity, row.email))?.id ?? null;
      allow({ doneBy: [applicant] }, absent);
      const status = body.isGranted ? 'granted' : 'refused';
      await identity.transaction().execute(async (transaction) => {
        const organisation = row.organisationId && (await holdOrganisation(transaction, row.organisationId));
        const decided = { id: row.id, status, decision: body.reason } as const;
        if (!(await markTakeOver(transaction, decided, { personId: actor.personId, now })))
          throw new ProblemError('not-in-this-state', { detail: 'The request was decided already.' });
        const step = { row, actor, now, reason: body.reason };
        if (organisation) await tellEverybody(transaction, organisation, { ...step, isGranted: body.isGranted });
        if (body.isGranted) {
          if (!organisation)
            throw new ProblemError('organisation-not-found', { detail: 'The register holds none of this name.' });
          await takeOver(transaction, organisation, {
            ...step,
            endsEarlier: body.endsEarlier ?? false,
            origin: origin(),
          });
        } else await refuseApplicant(transaction, step);
      });
      return { status };
    },
  };
}

const shown = ({ organisationId: _organisation, personId: _person, ...row }: TakeOverRow) => row;

/** @returns false when the same person asked already */
async function ask(
  transaction: Tx,
  asked: AskedTakeOver,
  { actor, now }: { actor: Actor; now: string },
): Promise<boolean> {
  const id = await keepTakeOver(transaction, asked, now);
  if (id === null) return false;
  const facts = { organisation: asked.organisationName, email: asked.email };
  await tell(
    transaction,
    [{ type: 'organisation:take-over-asked', imoNumber: null, at: now, subject: `take-over:${id}`, facts }],
    actor,
  );
  if (asked.organisationId === null) return true;
  const members = await membersOf(transaction, asked.organisationId);
  const others = members.filter(({ personId }) => personId !== asked.personId);
  await writeMail(
    transaction,
    others.map(({ personId, email, name }) =>
      takeOverAskedLetter(
        { personId, email, name },
        {
          key: `take-over/${id}/asked/${personId}`,
          organisation: asked.organisationName,
          who: `${asked.applicantName} (${asked.email})`,
          reason: asked.reason,
          until: plus(now, graceDays * 86_400),
        },
      ),
    ),
    now,
  );
  return true;
}

interface Step {
  readonly row: TakeOverRow;
  readonly actor: Actor;
  readonly now: string;
  readonly reason: string;
}

async function takeOver(
  transaction: Tx,
  organisation: HeldOrganisation,
  { row, actor, now, reason, endsEarlier, origin }: Step & { endsEarlier: boolean; origin: string },
): Promise<void> {
  const role = adminOf[organisation.kind];
  const members = await membersOf(transaction, organisation.id);
  const earlier = members.filter((one) => one.role === role);
  const grantableFrom = plus(row.askedAt, graceDays * 86_400);
  if (earlier.some(({ isActive }) => isActive) && grantableFrom > now)
    throw new ProblemError('take-over-too-early', { detail: `It can be granted from ${grantableFrom}.` });
  if (endsEarlier)
    await endMemberships(transaction, {
      organisation,
      ids: earlier.map(({ membershipId }) => membershipId),
      actor,
      now,
      how: 'taken-over',
      reason,
    });
  const isStillMember = members.some(({ personId }) => personId === row.personId);
  if (row.personId !== null && isStillMember)
    await join(transaction, { personId: row.personId, organisationId: organisation.id, role, actor, now });
  else await invite(transaction, { organisation, email: row.email, name: row.askedBy, role }, { actor, now, origin });
  const facts = { organisation: organisation.name, email: row.email };
  await tell(
    transaction,
    [{ type: 'organisation:taken-over', imoNumber: null, at: now, subject: `take-over:${row.id}`, facts, reason }],
    actor,
  );
}

async function refuseApplicant(transaction: Tx, { row, actor, now, reason }: Step): Promise<void> {
  const facts = { organisation: row.organisationName, email: row.email };
  const event = { type: 'organisation:take-over-refused', imoNumber: null, at: now } as const;
  await tell(transaction, [{ ...event, subject: `take-over:${row.id}`, facts, reason }], actor);
  if (row.isMember) return;
  const letter = refusalLetter(
    { email: row.email, name: row.askedBy },
    { key: `take-over/${row.id}/refused`, what: `Your request to take over ${row.organisationName}`, reason },
  );
  await writeMail(transaction, [letter], now);
}

async function tellEverybody(
  transaction: Tx,
  organisation: HeldOrganisation,
  { row, now, reason, isGranted }: Step & { isGranted: boolean },
): Promise<void> {
  const members = await membersOf(transaction, organisation.id);
  await writeMail(
    transaction,
    members.map(({ personId, email, name }) =>
      takeOverDecidedLetter(
        { personId, email, name },
        {
          key: `take-over/${row.id}/decided/${personId}`,
          organisation: organisation.name,
          who: row.askedBy,
          isGranted,
          reason,
        },
      ),
    ),
    now,
  );
}
