// Parts of the page of an organisation that administrators have: members with what can be changed, and invitations.
import { day } from '@plimsoll/figures';
import { roleTitles, type Role } from '@plimsoll/registry';
import { ActionForm, Choice, Field } from './action-form.tsx';

export interface OrganisationShown {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly recipientClass: string | null;
  readonly country: string;
  readonly since: string;
  readonly administrators: readonly { readonly name: string; readonly isMe: boolean }[];
  readonly isLastAdministrator: boolean;
  readonly takeOver: { readonly askedBy: string; readonly askedAt: string; readonly isMine: boolean } | null;
}
export interface MemberLine {
  readonly membershipId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly since: string;
  readonly isMe: boolean;
  readonly isDisabled: boolean;
  readonly vessels: readonly Ship[];
}
export interface InvitationLine {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly role: string;
  readonly invitedBy: string;
  readonly expiresAt: string;
  readonly status: string;
}
export interface Ship {
  readonly imoNumber: string;
  readonly name: string | null;
}

const back = '/organisation';
const titleOf = (role: string): string => roleTitles[role as Role];
const shipName = ({ imoNumber, name }: Ship): string =>
  name === null ? `IMO ${imoNumber}` : `${name}, IMO ${imoNumber}`;

interface MembersProps {
  readonly members: readonly MemberLine[];
  readonly roles: readonly Role[];
  readonly ships: readonly Ship[];
  readonly mayChange: boolean;
}

export function Members({ members, roles, ships, mayChange }: MembersProps) {
  return (
    <ul className="people">
      {members.map((one) => (
        <li key={one.membershipId}>
          <p>
            <strong>{one.name}</strong>
            {one.isMe ? ' (you)' : ''}
            {one.isDisabled ? ' (closed account)' : ''}
            <br />
            <span className="hint">{one.email}</span>
          </p>
          <p>
            {titleOf(one.role)}
            <br />
            <span className="hint">
              since {day(one.since)}
              {one.role === 'master' ? `, sees ${one.vessels.map(shipName).join('; ') || 'no ship yet'}` : ''}
            </span>
          </p>
          {mayChange ? <Changes one={one} roles={roles} ships={ships} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Changes({ one, roles, ships }: { one: MemberLine; roles: readonly Role[]; ships: readonly Ship[] }) {
  const params = { id: one.membershipId };
  return (
    <div>
      {one.role === 'master' ? <MasterShips one={one} ships={ships} /> : null}
      <details>
        <summary>
          Another role<span className="visually-hidden"> for {one.name}</span>
        </summary>
        <ActionForm operation="changeMemberRole" params={params} back={back} submit="Change the role">
          <Choice
            name="role"
            title={`${one.name} is from now on`}
            hint="Sessions in the present role end at once."
            options={roles.filter((role) => role !== one.role).map((role) => [role, roleTitles[role]] as const)}
          />
        </ActionForm>
      </details>
      <details>
        <summary>
          Remove<span className="visually-hidden"> {one.name}</span>
        </summary>
        <ActionForm operation="removeMember" params={params} back={back} submit="End the membership" tone="danger">
          <Field name="reason" title="Reason" hint={`${one.name} reads it. Sessions and keys end at once.`} rows={2} />
        </ActionForm>
      </details>
    </div>
  );
}

function MasterShips({ one, ships }: { readonly one: MemberLine; readonly ships: readonly Ship[] }) {
  const mine = new Set(one.vessels.map(({ imoNumber }) => imoNumber));
  return (
    <details>
      <summary>
        Ships<span className="visually-hidden"> that {one.name} sees</span>
      </summary>
      {ships.length === 0 ? (
        <p>
          Your company answers for no ship yet. <a href="/claims">Claim one</a>
        </p>
      ) : (
        <ActionForm
          operation="setMasterVessels"
          params={{ id: one.membershipId }}
          body={{ imoNumbers: '' }}
          back={back}
          submit="Keep these ships"
        >
          <fieldset className="ships">
            <legend>{one.name} sees</legend>
            {ships.map((ship) => (
              <label key={ship.imoNumber}>
                <input
                  type="checkbox"
                  name="body.imoNumbers"
                  value={ship.imoNumber}
                  defaultChecked={mine.has(ship.imoNumber)}
                />{' '}
                {shipName(ship)}
              </label>
            ))}
          </fieldset>
        </ActionForm>
      )}
    </details>
  );
}

interface InvitationsProps {
  readonly invitations: readonly InvitationLine[];
  readonly roles: readonly Role[];
  readonly mayChange: boolean;
}

export function Invitations({ invitations, roles, mayChange }: InvitationsProps) {
  return (
    <section>
      <h2>Invitations</h2>
      {invitations.length === 0 ? (
        <p>Nobody was invited yet.</p>
      ) : (
        <ul className="people">
          {invitations.map((one) => (
            <li key={one.id}>
              <p>
                <strong>{one.name ?? one.email}</strong>
                <br />
                <span className="hint">{one.name === null ? `invited by ${one.invitedBy}` : one.email}</span>
              </p>
              <p>
                {titleOf(one.role)}
                <br />
                <span className="hint">{one.status === 'open' ? `open until ${day(one.expiresAt)}` : one.status}</span>
              </p>
              {mayChange && one.status !== 'accepted' ? <InvitationChanges one={one} /> : null}
            </li>
          ))}
        </ul>
      )}
      {mayChange ? (
        <ActionForm operation="inviteMember" back={back} submit="Invite">
          <h3>Invite somebody</h3>
          <Field name="email" title="E-mail" type="email" hint="The link goes there, and works once within 14 days." />
          <Field name="name" title="Name" isOptional />
          <Choice name="role" title="Role" options={roles.map((role) => [role, roleTitles[role]] as const)} />
        </ActionForm>
      ) : null}
    </section>
  );
}

function InvitationChanges({ one }: { readonly one: InvitationLine }) {
  return (
    <div className="choices">
      <ActionForm
        operation="renewInvitation"
        params={{ id: one.id }}
        back={back}
        submit={`Send again to ${one.name ?? one.email}`}
        isInline
      />
      {one.status === 'withdrawn' ? null : (
        <ActionForm
          operation="withdrawInvitation"
          params={{ id: one.id }}
          back={back}
          submit={`Withdraw from ${one.name ?? one.email}`}
          tone="danger"
          isInline
        />
      )}
    </div>
  );
}
