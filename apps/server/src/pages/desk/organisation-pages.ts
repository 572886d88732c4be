// The pages of joining, leaving and running an organisation: each shows what operations of the interface answer.
import { asActor } from '../../database/as-actor.ts';
import { ownShips } from '../../features/organisations/members.views.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { applicationsPage, type ApplicationLine, type TakeOverLine } from './applications-page.tsx';
import { applyPage, receivedPage, takeOverPage } from './apply-pages.tsx';
import { endedInvitationPage, invitationPage, type InvitationShown } from './invitation-page.tsx';
import type { DeskContext, Look, Page } from './look.ts';
import { noOrganisationPage, organisationPage } from './organisation-page.tsx';
import type { InvitationLine, MemberLine, OrganisationShown } from './organisation-parts.tsx';
import { mayEver } from './viewer.ts';

type AddPage = (path: string, draw: Page, isForEverybody?: boolean) => void;

export function organisationPages(page: AddPage, context: DeskContext): void {
  page('/organisation', (look) => organisation(context, look));
  page('/applications', async ({ viewer, ask, asker, now }) => {
    const [applications, takeOvers] = await Promise.all([
      ask<{ items: ApplicationLine[] }>('listApplications'),
      ask<{ items: TakeOverLine[] }>('listTakeOvers'),
    ]);
    return applicationsPage({
      viewer,
      applications: applications.items,
      takeOvers: takeOvers.items,
      mayDecide: mayEver(asker.actor, 'organisation:decide-application'),
      now,
    });
  });
  page('/apply', ({ viewer }) => Promise.resolve(applyPage({ viewer })), true);
  page('/apply/received', ({ viewer }) => Promise.resolve(receivedPage({ viewer })), true);
  page('/take-over', ({ viewer }) => Promise.resolve(takeOverPage({ viewer })), true);
  page('/invitations/:token', invitation, true);
}

async function organisation({ databases }: DeskContext, { viewer, ask, asker: { actor }, now }: Look) {
  if (actor.role === null) return noOrganisationPage({ viewer });
  const mayList = mayEver(actor, 'organisation:list-members');
  const [shown, members, invitations, ships] = await Promise.all([
    ask<OrganisationShown>('getOrganisation'),
    mayList ? ask<{ items: MemberLine[] }>('listMembers') : { items: [] },
    mayList ? ask<{ items: InvitationLine[] }>('listInvitations') : { items: [] },
    mayEver(actor, 'organisation:set-master-vessels')
      ? asActor(databases.app, actor, (transaction) => ownShips(transaction, actor.organisationId), now)
      : [],
  ]);
  return organisationPage({
    viewer,
    organisation: shown,
    members: members.items,
    invitations: invitations.items,
    ships,
    role: actor.role,
    mayChange: mayEver(actor, 'organisation:change-members'),
  });
}

async function invitation({ viewer, ask, params, reply }: Look) {
  const token = params['token'] ?? '';
  try {
    const shown = await ask<InvitationShown>('readInvitation', { params: { token } });
    return invitationPage({ viewer, token, shown });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const isKnown = error.code === 'invitation-ended';
    void reply.code(isKnown ? 410 : 404);
    return endedInvitationPage({ viewer, why: isKnown ? (error.facts.detail ?? '') : null });
  }
}
