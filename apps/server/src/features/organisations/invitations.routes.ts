// Invitations over HTTP: an administrator sends, renews and withdraws them; whoever holds the letter uses it.
import { rolesOf, type Actor, type Role } from '@plimsoll/registry';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { invitationRows, invite, mostOpenInvitations, withdraw, type Invited } from './invitations.store.ts';
import { holdOrganisation, membersOf } from './members.store.ts';
import { nextStep, openInvitation, useInvitation } from './use-invitation.ts';

export interface OrganisationsOptions {
  readonly databases: Databases;
  readonly isSecure: boolean;
  /** Where browsers reach us, for the links of letters. */
  readonly origin: () => string;
}

export function invitationsRoutes({
  databases,
  isSecure,
  origin,
}: OrganisationsOptions): Some<
  'listInvitations' | 'inviteMember' | 'renewInvitation' | 'withdrawInvitation' | 'readInvitation' | 'acceptInvitation'
> {
  const { identity } = databases;
  const send = async (actor: Actor, now: string, wish: (transaction: Tx) => Promise<Omit<Invited, 'organisation'>>) => {
    const organisationId = actor.organisationId ?? '';
    const id = await identity.transaction().execute(async (transaction) => {
      const organisation = await holdOrganisation(transaction, organisationId);
      if (!organisation) throw new ProblemError('organisation-not-found');
      const invited = await wish(transaction);
      await requireRoom(transaction, { ...invited, organisationId, kind: organisation.kind, now });
      return invite(transaction, { ...invited, organisation }, { actor, now, origin: origin() });
    });
    const [made] = await invitationRows(identity, organisationId, now, id);
    if (!made) throw new ProblemError('invitation-not-found');
    return made;
  };
  return {
    listInvitations: async ({ actor, now }) => ({
      items: await invitationRows(identity, actor.organisationId ?? '', now),
    }),

    inviteMember: ({ body, actor, now }) =>
      send(actor, now, () =>
        Promise.resolve({ email: body.email.trim().toLowerCase(), name: body.name ?? null, role: body.role }),
      ),

    renewInvitation: ({ params, actor, now }) =>
      send(actor, now, async (transaction) => {
        const [held] = await invitationRows(transaction, actor.organisationId ?? '', now, params.id);
        if (!held || held.status === 'accepted') throw new ProblemError('invitation-not-found');
        return held;
      }),

    withdrawInvitation: async ({ params, actor, now }) => {
      await identity.transaction().execute(async (transaction) => {
        const which = { organisationId: actor.organisationId ?? '', id: params.id };
        if ((await withdraw(transaction, which, now)) === 0) throw new ProblemError('invitation-not-found');
        await tell(
          transaction,
          [
            {
              type: 'organisation:invitation-withdrawn',
              imoNumber: null,
              at: now,
              subject: `invitation:${params.id}`,
              facts: {},
            },
          ],
          actor,
        );
      });
      return { status: 'withdrawn' };
    },

    readInvitation: async ({ params, session, now, reply }) => {
      const invitation = await openInvitation(identity, params.token, now);
      const { next } = await nextStep(identity, invitation, session);
      void reply.header('cache-control', 'no-store');
      const { organisation, kind, role, email, name, invitedBy, expiresAt } = invitation;
      return { organisation, kind, role, email, name, invitedBy, expiresAt, next };
    },

    acceptInvitation: (call) => useInvitation(call, { databases, isSecure }),
  };
}

interface Wish {
  readonly organisationId: string;
  readonly kind: keyof typeof rolesOf;
  readonly email: string;
  readonly role: string;
  readonly now: string;
}

async function requireRoom(transaction: Tx, { organisationId, kind, email, role, now }: Wish): Promise<void> {
  const ours = rolesOf[kind] as readonly Role[];
  if (!ours.some((one) => one === role))
    throw new ProblemError('role-not-ours', { detail: `It gives ${ours.join(', ')}.` });
  const members = await membersOf(transaction, organisationId);
  if (members.some((one) => one.email === email && one.role === role)) throw new ProblemError('role-held-already');
  const open = (await invitationRows(transaction, organisationId, now)).filter(({ status }) => status === 'open');
  if (open.length >= mostOpenInvitations) throw new ProblemError('too-many-invitations');
}
