// The organisation one acts for, over HTTP: who is in it, another role, a way out, and the ships of its Masters.
import { adminOf, decideParting, rolesOf, type Actor, type Role } from '@plimsoll/registry';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { writeMail } from '../mail/write-mail.ts';
import { removedLetter, roleLetter, successorLetter } from './letters.ts';
import {
  endMemberships,
  holdOrganisation,
  join,
  membersOf,
  type HeldOrganisation,
  type KnownMember,
} from './members.store.ts';
import { memberRows, notOurs } from './members.views.ts';
import { openTakeOver } from './take-overs.store.ts';

type OrganisationOperation =
  'getOrganisation' | 'listMembers' | 'changeMemberRole' | 'removeMember' | 'leaveOrganisation' | 'setMasterVessels';

export function organisationsRoutes({ identity }: Databases): Some<OrganisationOperation> {
  return {
    getOrganisation: async ({ actor }) => {
      const row = await identity
        .selectFrom('organisation')
        .selectAll()
        .where('id', '=', actor.organisationId)
        .executeTakeFirst();
      if (!row || actor.role === null) throw new ProblemError('organisation-not-found');
      const members = await identity.transaction().execute((transaction) => membersOf(transaction, row.id));
      const admins = members.filter(({ role, isActive }) => isActive && role === adminOf[actor.kind ?? 'recipient']);
      const takeOver = await openTakeOver(identity, row.id);
      return {
        id: row.id,
        name: row.name,
        kind: row.kind,
        recipientClass: row.recipient_class,
        country: row.country,
        since: row.created_at.toISOString().slice(0, 10),
        administrators: admins.map(({ name, personId }) => ({ name, isMe: personId === actor.personId })),
        isLastAdministrator: admins.length === 1 && admins[0]?.personId === actor.personId,
        takeOver: takeOver
          ? {
              askedBy: takeOver.applicant_name,
              askedAt: takeOver.asked_at.toISOString(),
              isMine: takeOver.person_id === actor.personId,
            }
          : null,
      };
    },

    listMembers: ({ actor, as }) =>
      as(async (transaction) => ({
        items: await memberRows(transaction, actor.organisationId ?? '', actor.personId),
      })),

    changeMemberRole: async ({ params, body, actor, now }) => {
      await identity.transaction().execute(async (transaction) => {
        const { organisation, members } = await held(transaction, actor);
        const member = members.find(({ membershipId }) => membershipId === params.id);
        if (!member) throw new ProblemError('membership-not-found');
        const ours = rolesOf[organisation.kind] as readonly Role[];
        const role = ours.find((one) => one === body.role);
        if (!role) throw new ProblemError('role-not-ours', { detail: `It gives ${ours.join(', ')}.` });
        if (members.some((one) => one.personId === member.personId && one.role === role))
          throw new ProblemError('role-held-already');
        part(organisation, members, [params.id]);
        await endMemberships(transaction, { organisation, ids: [params.id], actor, now, how: 'role-changed' });
        const id = await join(transaction, {
          personId: member.personId,
          organisationId: organisation.id,
          role,
          actor,
          now,
        });
        await tell(
          transaction,
          [
            {
              type: 'organisation:role-changed',
              imoNumber: null,
              at: now,
              subject: `membership:${id}`,
              facts: { person: member.personId, from: member.role, role },
            },
          ],
          actor,
        );
        await writeMail(
          transaction,
          [roleLetter(addressOf(member), { key: id, organisation: organisation.name, role, by: actor.name })],
          now,
        );
      });
      return { status: 'changed' };
    },

    removeMember: async ({ params, body, actor, now }) => {
      await identity.transaction().execute(async (transaction) => {
        const { organisation, members } = await held(transaction, actor);
        const member = members.find(({ membershipId }) => membershipId === params.id);
        if (!member) throw new ProblemError('membership-not-found');
        part(organisation, members, [params.id]);
        const { reason } = body;
        await endMemberships(transaction, { organisation, ids: [params.id], actor, now, how: 'removed', reason });
        const facts = { key: params.id, organisation: organisation.name, role: member.role, by: actor.name, reason };
        await writeMail(transaction, [removedLetter(addressOf(member), facts)], now);
      });
      return { status: 'removed' };
    },

    leaveOrganisation: async ({ body, actor, now }) => {
      if (actor.role === null) throw new ProblemError('organisation-not-found');
      await identity.transaction().execute(async (transaction) => {
        const { organisation, members } = await held(transaction, actor);
        const mine = members.filter(({ personId }) => personId === actor.personId);
        const ids = mine.map(({ membershipId }) => membershipId);
        const successor = part(organisation, members, ids, body.successor);
        if (successor) {
          const role = adminOf[organisation.kind];
          const given = { personId: successor.personId, organisationId: organisation.id, role };
          const key = await join(transaction, { ...given, actor, now });
          const facts = { key, organisation: organisation.name, from: actor.name };
          await writeMail(transaction, [successorLetter(addressOf(successor), facts)], now);
        }
        await endMemberships(transaction, { organisation, ids, actor, now, how: 'left' });
      });
      return { status: 'left' };
    },

    setMasterVessels: async ({ params, body, actor, now, as }) => {
      const foreign = await as((transaction) => notOurs(transaction, body.imoNumbers, actor.organisationId));
      await identity.transaction().execute(async (transaction) => {
        const { members } = await held(transaction, actor);
        const member = members.find(({ membershipId, role }) => membershipId === params.id && role === 'master');
        if (!member) throw new ProblemError('membership-not-found');
        if (foreign.length > 0)
          throw new ProblemError('vessel-not-found', { detail: `Not ships of your company: ${foreign.join(', ')}.` });
        await giveShips(transaction, params.id, { imoNumbers: body.imoNumbers, now });
        await tell(
          transaction,
          [
            {
              type: 'organisation:master-vessels-changed',
              imoNumber: null,
              at: now,
              subject: `membership:${params.id}`,
              facts: { person: member.personId, vessels: body.imoNumbers.join(' ') },
            },
          ],
          actor,
        );
      });
      return { status: 'set' };
    },
  };
}

interface Held {
  readonly organisation: HeldOrganisation;
  readonly members: readonly KnownMember[];
}

async function held(transaction: Tx, { organisationId }: Actor): Promise<Held> {
  const organisation = organisationId === null ? null : await holdOrganisation(transaction, organisationId);
  if (!organisation) throw new ProblemError('organisation-not-found');
  return { organisation, members: await membersOf(transaction, organisation.id) };
}

/** @throws ProblemError when somebody must stay in charge @returns who is administrator from now on, when that changes */
function part(
  { kind }: HeldOrganisation,
  members: readonly KnownMember[],
  ending: readonly string[],
  successor?: string,
): KnownMember | null {
  const answer = decideParting({ kind, members, ending, ...(successor === undefined ? {} : { successor }) });
  if (!answer.ok) throw new ProblemError(answer.failure.code);
  const named = answer.value.successor;
  return members.find(({ membershipId }) => membershipId === named?.membershipId) ?? null;
}

const addressOf = ({ personId, email, name }: KnownMember) => ({ personId, email, name });

async function giveShips(
  transaction: Tx,
  membershipId: string,
  { imoNumbers, now }: { imoNumbers: readonly string[]; now: string },
): Promise<void> {
  const rows = await transaction
    .selectFrom('master_of_vessel')
    .select('imo_number')
    .where('membership_id', '=', membershipId)
    .where('until', 'is', null)
    .execute();
  const before = rows.map(({ imo_number: imoNumber }) => imoNumber);
  const gone = before.filter((imoNumber) => !imoNumbers.includes(imoNumber));
  const added = imoNumbers.filter((imoNumber) => !before.includes(imoNumber));
  if (gone.length > 0)
    await transaction
      .updateTable('master_of_vessel')
      .set({ until: now })
      .where('membership_id', '=', membershipId)
      .where('imo_number', 'in', gone)
      .where('until', 'is', null)
      .execute();
  if (added.length > 0)
    await transaction
      .insertInto('master_of_vessel')
      .values(added.map((imoNumber) => ({ membership_id: membershipId, imo_number: imoNumber, since: now })))
      .onConflict((conflict) => conflict.columns(['membership_id', 'imo_number', 'since']).doUpdateSet({ until: null }))
      .execute();
}
