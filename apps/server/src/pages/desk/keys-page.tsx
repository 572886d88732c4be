// Keys for programs of an organisation: made here and shown once, listed, revoked.
import { Banner, DataTable, day } from '@plimsoll/figures';
import { roleTitles, type Role } from '@plimsoll/registry';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Choice, Field } from './action-form.tsx';

export interface KeyLine {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly hint: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

interface KeysProps {
  readonly viewer: Viewer | null;
  readonly keys: readonly KeyLine[];
  readonly roles: readonly Role[];
  readonly scopes: readonly string[];
}

export function keysPage({ viewer, keys, roles, scopes }: KeysProps): string {
  return publicPage({
    title: 'Keys for programs',
    current: 'keys',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {keys.length === 0 ? (
          <p>Your organisation has no key.</p>
        ) : (
          <DataTable
            id="keys"
            caption="Newest first"
            columns={[
              { key: 'name', title: 'For' },
              { key: 'hint', title: 'Begins with' },
              { key: 'role', title: 'Acts as' },
              { key: 'scopes', title: 'May' },
              { key: 'until', title: 'Until' },
              { key: 'used', title: 'Last used' },
              { key: 'revoke', title: 'Revoke' },
            ]}
            rows={keys.map((one) => ({
              key: one.id,
              cells: {
                name: one.name,
                hint: <code>{one.hint}</code>,
                role: roleTitles[one.role as Role],
                scopes: one.scopes.join(' '),
                until: one.revokedAt ? `revoked ${day(one.revokedAt.slice(0, 10))}` : day(one.expiresAt.slice(0, 10)),
                used: one.lastUsedAt ? day(one.lastUsedAt.slice(0, 10)) : 'never',
                revoke: one.revokedAt ? (
                  ''
                ) : (
                  <ActionForm
                    operation="revokeApiClient"
                    params={{ id: one.id }}
                    back="/keys"
                    submit={`Revoke ${one.name}`}
                    isInline
                  />
                ),
              },
            }))}
          />
        )}
        {roles.length === 0 ? null : (
          <section>
            <h2>Make a key</h2>
            <ActionForm operation="createApiClient" back="/keys" submit="Make the key">
              <Field name="name" title="For" hint="Such as: our reporting pipeline" />
              <Choice name="role" title="Acts as" options={roles.map((role) => [role, roleTitles[role]] as const)} />
              <Field name="scopes" title="May" hint={`With spaces between them: ${scopes.join(' ')}`} />
              <Field name="days" title="Days" type="number" value="90" />
            </ActionForm>
          </section>
        )}
      </div>
    ),
  });
}

/** @param secret is in no other place from now on */
export function secretPage({ name, secret }: { readonly name: string; readonly secret: string }): string {
  return publicPage({
    title: `The key for ${name}`,
    section: 'Keys',
    isUnlisted: true,
    children: (
      <div className="stack">
        <Banner kind="reason" title="Copy it now">
          <p>It is shown this once. We keep its digest only.</p>
        </Banner>
        <p>
          <code>{secret}</code>
        </p>
        <p>
          Send it as <code>Authorization: Bearer …</code>, or set <code>PLIMSOLL_KEY</code> for the command line.{' '}
          <a href="/keys">Keys</a>
        </p>
      </div>
    ),
  });
}
