// One’s own account: the roles to switch between, where one is signed in, and the way out.
import { DataTable, moment } from '@plimsoll/figures';
import { roleTitles, type Role } from '@plimsoll/registry';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm } from './action-form.tsx';
import { FactorsSection } from './factor-pages.tsx';
import { PasswordSection } from './password-pages.tsx';
import type { FactorsShown } from './factors-shown.ts';

export interface AccountShown {
  readonly name: string;
  readonly email: string;
  readonly acting: { readonly membershipId: string } | null;
  readonly memberships: readonly {
    readonly membershipId: string;
    readonly organisation: string;
    readonly role: string;
  }[];
}
export interface SessionShown {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly isCurrent: boolean;
}

export function accountPage({
  viewer,
  account,
  sessions,
  factors,
}: {
  viewer: Viewer | null;
  account: AccountShown;
  sessions: readonly SessionShown[];
  factors: FactorsShown;
}): string {
  return publicPage({
    title: account.name,
    section: 'Account',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>{account.email}</p>
        <section>
          <h2>Roles</h2>
          <ul>
            {account.memberships.map((one) => (
              <li key={one.membershipId}>
                {roleTitles[one.role as Role]}, {one.organisation}{' '}
                {one.membershipId === account.acting?.membershipId ? (
                  <strong>(you act in this role)</strong>
                ) : (
                  <ActionForm
                    operation="switchRole"
                    body={{ membershipId: one.membershipId }}
                    back="/today"
                    submit="Act in this role"
                    isInline
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
        <PasswordSection hasPassword={factors.hasPassword} />
        <FactorsSection factors={factors} />
        <section>
          <h2>Where you are signed in</h2>
          <DataTable
            id="sessions"
            caption="Last used first"
            quietCaption
            columns={[
              { key: 'device', title: 'Device' },
              { key: 'since', title: 'Since' },
              { key: 'seen', title: 'Last used' },
              { key: 'end', title: 'End' },
            ]}
            rows={sessions.map((one) => ({
              key: one.id,
              cells: {
                device: one.isCurrent ? `${one.device} (this one)` : one.device,
                since: moment(one.createdAt),
                seen: moment(one.lastSeenAt),
                end: one.isCurrent ? (
                  ''
                ) : (
                  <ActionForm operation="revokeSession" params={{ id: one.id }} back="/account" submit="End" isInline />
                ),
              },
            }))}
          />
        </section>
        <ActionForm operation="signOut" back="/" submit="Sign out" />
      </div>
    ),
  });
}
