// The organisation one acts for: who runs it, its people, invitations, and the way out.
import { Banner, day, EmptyState, moment, SummaryList } from '@plimsoll/figures';
import {
  adminOf,
  applicantOf,
  applicantTitles,
  roleTitles,
  rolesOf,
  type OrganisationKind,
  type Role,
} from '@plimsoll/registry';
import { flagByCode } from '@plimsoll/standard/codes';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';
import {
  Invitations,
  Members,
  type InvitationLine,
  type MemberLine,
  type OrganisationShown,
  type Ship,
} from './organisation-parts.tsx';

const css = `.people{list-style:none;padding:0;margin:0;max-inline-size:none}.people>li{display:grid;gap:4px 24px;padding-block:12px;border-block-end:1px solid var(--line)}
.people p{margin:0}.people details{margin-block:4px}.people form[data-inline]{display:block}
@media(min-width:48rem){.people>li{grid-template-columns:minmax(0,2fr) minmax(0,2fr) minmax(0,3fr);align-items:start}}
.ships{display:grid;gap:8px;border:0;padding:0;margin:0}.ships label{display:flex;gap:8px;align-items:start}`;

interface OrganisationProps {
  readonly viewer: Viewer | null;
  readonly organisation: OrganisationShown;
  readonly members: readonly MemberLine[];
  readonly invitations: readonly InvitationLine[];
  readonly ships: readonly Ship[];
  readonly role: Role;
  readonly mayChange: boolean;
}

export function organisationPage(shown: OrganisationProps): string {
  const { viewer, organisation, members, invitations, ships, role, mayChange } = shown;
  const kind = organisation.kind as OrganisationKind;
  const roles = rolesOf[kind] as readonly Role[];
  const applicant = applicantOf(kind, organisation.recipientClass);
  return publicPage({
    title: organisation.name,
    section: 'Organisation',
    current: 'organisation',
    viewer,
    isUnlisted: true,
    css,
    children: (
      <div className="stack">
        <TakeOverAsked takeOver={organisation.takeOver} />
        <SummaryList
          facts={[
            {
              term: 'Kind',
              value: applicant === null ? 'The body that runs the register' : applicantTitles[applicant],
            },
            { term: 'Country', value: flagByCode(organisation.country)?.name ?? organisation.country },
            { term: 'In the register since', value: day(organisation.since) },
            {
              term: 'Run by',
              value:
                organisation.administrators.map(({ name, isMe }) => (isMe ? `${name} (you)` : name)).join(', ') ||
                'nobody at present',
            },
            {
              term: 'You act as',
              value: roleTitles[role],
              action: { href: '/account', text: 'Switch' },
            },
          ]}
        />
        {members.length > 0 ? (
          <section>
            <h2>Members</h2>
            <Members members={members} roles={roles} ships={ships} mayChange={mayChange} />
          </section>
        ) : null}
        {members.length > 0 ? <Invitations invitations={invitations} roles={roles} mayChange={mayChange} /> : null}
        {role === adminOf[kind] || organisation.takeOver?.isMine ? null : <AskTakeOver name={organisation.name} />}
        <Leave organisation={organisation} members={members} />
      </div>
    ),
  });
}

function TakeOverAsked({ takeOver }: Pick<OrganisationShown, 'takeOver'>) {
  if (takeOver === null) return null;
  return (
    <Banner kind="reason" title={`${takeOver.isMine ? 'You' : takeOver.askedBy} asked to take over this organisation`}>
      <p>
        Asked {moment(takeOver.askedAt)}. A registrar decides, and everybody here is told.
        {takeOver.isMine ? '' : ' If it is not right, answer the letter you got, at once.'}
      </p>
    </Banner>
  );
}

function AskTakeOver({ name }: { readonly name: string }) {
  return (
    <section>
      <h2>When nobody runs it any more</h2>
      <details>
        <summary>Ask to take over {name}</summary>
        <ActionForm operation="askOwnTakeOver" back="/organisation" submit="Ask a registrar">
          <Field
            name="reason"
            title="What happened, and what shows that you may act for it"
            hint="Everybody who acts for the organisation is told that you asked."
            rows={4}
          />
        </ActionForm>
      </details>
    </section>
  );
}

function Leave({ organisation, members }: Pick<OrganisationProps, 'organisation' | 'members'>) {
  const others = members.filter(({ isMe, isDisabled }) => !isMe && !isDisabled);
  const isStuck = organisation.isLastAdministrator && others.length === 0;
  return (
    <section>
      <h2>Leave</h2>
      {isStuck ? (
        <p>You are the only one who can run {organisation.name}. Invite a successor before you leave.</p>
      ) : (
        <details>
          <summary>Leave {organisation.name}</summary>
          <ActionForm operation="leaveOrganisation" back="/" submit="Leave" tone="danger">
            <p>All your roles here end at once, with the sessions and keys that hang on them. Your account stays.</p>
            {organisation.isLastAdministrator ? (
              <Choice
                name="successor"
                title="Who runs it after you"
                options={others.map((one) => [
                  one.membershipId,
                  `${one.name}, ${roleTitles[one.role as Role].toLowerCase()}`,
                ])}
              />
            ) : null}
          </ActionForm>
        </details>
      )}
    </section>
  );
}

export function noOrganisationPage({ viewer }: { readonly viewer: Viewer | null }): string {
  return publicPage({
    title: 'You act for no organisation',
    current: 'organisation',
    viewer,
    isUnlisted: true,
    children: (
      <EmptyState title="No role is yours at present">
        <p>
          An organisation invites you by letter, or you <a href="/apply">apply for one</a>. Roles you have stand on{' '}
          <a href="/account">the page of your account</a>.
        </p>
      </EmptyState>
    ),
  });
}
