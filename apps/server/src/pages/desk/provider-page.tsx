// An organisation’s own identity provider: proving its domains, configuring it, and what a registrar allows.
import { Banner, DataTable, day } from '@plimsoll/figures';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Field } from './action-form.tsx';

export interface ProviderLine {
  readonly organisationId: string;
  readonly organisation: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly secondFactorValues: readonly string[];
  readonly domains: readonly string[];
  readonly configuredAt: string;
  readonly allowedAt: string | null;
}

export interface OwnProvider {
  readonly provider: ProviderLine | null;
  readonly domains: readonly {
    readonly domain: string;
    readonly record: string;
    readonly value: string;
    readonly verifiedAt: string | null;
  }[];
  readonly callback: string;
}

interface ProviderPage {
  readonly viewer: Viewer | null;
  readonly own: OwnProvider | null;
  /** Of all organisations, for registrars and auditors. */
  readonly all: readonly ProviderLine[] | null;
  readonly mayDecide: boolean;
}

export function providerPage({ viewer, own, all, mayDecide }: ProviderPage): string {
  return publicPage({
    title: 'Identity provider',
    current: 'provider',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        {own ? (
          <>
            <p>
              Members can sign in where they sign in at work. It takes three steps: prove your mail domain, configure
              the provider, and wait until a registrar has allowed it. Whoever comes through it acts for your
              organisation only.
            </p>
            <Domains own={own} />
            <Configuration own={own} />
          </>
        ) : null}
        {all ? <AllProviders all={all} mayDecide={mayDecide} /> : null}
      </div>
    ),
  });
}

function Domains({ own: { domains } }: { readonly own: OwnProvider }) {
  return (
    <section>
      <h2>Mail domains</h2>
      {domains.map(({ domain, record, value, verifiedAt }) => (
        <article key={domain}>
          <h3>{domain}</h3>
          {verifiedAt ? (
            <p>Proved on {day(verifiedAt.slice(0, 10))}.</p>
          ) : (
            <>
              <p>
                Not proved yet. Set this TXT record, then let us look:
                <br />
                <code style={{ overflowWrap: 'anywhere' }}>
                  {record} TXT {value}
                </code>
              </p>
              <ActionForm
                operation="proveDomain"
                params={{ domain }}
                back="/provider"
                submit={`Look for the record of ${domain}`}
              />
            </>
          )}
          <ActionForm
            operation="removeDomain"
            params={{ domain }}
            back="/provider"
            submit={`Give up ${domain}`}
            tone="danger"
          />
        </article>
      ))}
      <ActionForm operation="claimDomain" back="/provider" submit="Claim the domain">
        <Field name="domain" title="Mail domain" hint="What stands after the @, such as meridian.example" />
      </ActionForm>
    </section>
  );
}

function Configuration({ own: { provider, callback } }: { readonly own: OwnProvider }) {
  return (
    <section>
      <h2>Provider</h2>
      {provider === null ? null : provider.allowedAt === null ? (
        <Banner kind="note" title="Waiting for a registrar">
          <p>Nobody signs in through {provider.issuer} until a registrar has allowed it.</p>
        </Banner>
      ) : (
        <p>
          {provider.issuer}, allowed on {day(provider.allowedAt.slice(0, 10))}.
        </p>
      )}
      <p>
        Register this redirect address at the provider: <code style={{ overflowWrap: 'anywhere' }}>{callback}</code>
      </p>
      <ActionForm
        operation="putProvider"
        back="/provider"
        submit={provider ? 'Change the provider' : 'Configure the provider'}
      >
        <Field
          name="issuer"
          title="Issuer"
          hint="Letter for letter as the provider publishes it, such as https://login.meridian.example"
          {...(provider ? { value: provider.issuer } : {})}
        />
        <Field name="clientId" title="Client ID" {...(provider ? { value: provider.clientId } : {})} />
        <Field
          name="clientSecret"
          title="Client secret"
          hint={provider ? 'Left empty, it stays as it is.' : 'Kept sealed and never shown again.'}
          type="password"
          autoComplete="off"
          isOptional={provider !== null}
        />
        <Field
          name="secondFactorValues"
          title="What counts as a second factor"
          hint="Values of amr or acr that the provider sends, with spaces between them, such as: mfa hwk. Left empty, the provider is one factor."
          isOptional
          {...(provider ? { value: provider.secondFactorValues.join(' ') } : {})}
        />
      </ActionForm>
      {provider ? (
        <ActionForm operation="removeProvider" back="/provider" submit="Remove the provider" tone="danger" />
      ) : null}
    </section>
  );
}

function AllProviders({ all, mayDecide }: { readonly all: readonly ProviderLine[]; readonly mayDecide: boolean }) {
  return (
    <section>
      <h2>Of all organisations</h2>
      {all.length === 0 ? (
        <p>No organisation has configured one.</p>
      ) : (
        <DataTable
          id="providers"
          caption="Those that wait first"
          columns={[
            { key: 'organisation', title: 'Organisation' },
            { key: 'issuer', title: 'Issuer' },
            { key: 'domains', title: 'Proved domains' },
            { key: 'second', title: 'Counts as second factor' },
            { key: 'state', title: 'State' },
            { key: 'decide', title: 'Decide' },
          ]}
          rows={all.map((one) => ({
            key: one.organisationId,
            cells: {
              organisation: one.organisation,
              issuer: one.issuer,
              domains: one.domains.join(', ') || 'none',
              second: one.secondFactorValues.join(' ') || 'nothing',
              state: one.allowedAt ? `allowed on ${day(one.allowedAt.slice(0, 10))}` : 'waits',
              decide: mayDecide ? (
                <ActionForm
                  operation="decideProvider"
                  params={{ id: one.organisationId }}
                  body={{ issuer: one.issuer, isAllowed: one.allowedAt === null }}
                  back="/provider"
                  submit={one.allowedAt ? `Stop ${one.organisation}` : `Allow ${one.organisation}`}
                  {...(one.allowedAt ? { tone: 'danger' as const } : {})}
                  isInline
                />
              ) : (
                ''
              ),
            },
          }))}
        />
      )}
    </section>
  );
}

/** A form may not lead to another site, so this page stands between: it goes on by itself, and has a link for where that fails. */
export function leavingPage({ redirectTo, viewer }: { readonly redirectTo: string; readonly viewer: Viewer | null }) {
  const { host } = new URL(redirectTo);
  return publicPage({
    title: `On to ${host}`,
    isUnlisted: true,
    viewer,
    children: (
      <div className="stack">
        <meta httpEquiv="refresh" content={`0;url=${redirectTo}`} />
        <p>
          You sign in at your organisation’s identity provider and come back here.{' '}
          <a href={redirectTo} rel="noreferrer">
            Go on to {host}
          </a>
        </p>
      </div>
    ),
  });
}

export function notLetInPage({ detail, viewer }: { readonly detail: string; readonly viewer: Viewer | null }): string {
  return publicPage({
    title: 'Nobody was signed in',
    isUnlisted: true,
    viewer,
    children: (
      <div className="stack">
        <Banner kind="block" title="The identity provider’s answer was not taken">
          <p>{detail}</p>
        </Banner>
        <p>
          <a href="/sign-in">Sign in again</a>. If it stays, ask the administrator of your organisation.
        </p>
      </div>
    ),
  });
}
