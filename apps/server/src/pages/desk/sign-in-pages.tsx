// Signing in: password, second factor, and in the demonstration one button for each role.
import { Banner } from '@plimsoll/figures';
import { roleTitles } from '@plimsoll/registry';
import { demoOrganisations, demoPassword, demoPeople } from '../../demo/demo-people.ts';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Field } from './action-form.tsx';
import { PasskeyButton } from './passkey-parts.tsx';

export function signInPage({ then, isDemo }: { readonly then: string; readonly isDemo: boolean }): string {
  return publicPage({
    title: 'Sign in',
    isUnlisted: true,
    children: (
      <div className="stack">
        <ActionForm operation="signIn" back={then} submit="Sign in">
          <Field name="email" title="E-mail" type="email" autoComplete="username" />
          <Field name="password" title="Password" type="password" autoComplete="current-password" />
        </ActionForm>
        <p>
          <a href="/password/forgotten">I forgot my password</a>
        </p>
        <PasskeyButton
          act="use"
          text="Sign in with a passkey"
          back={then}
          otherwise="Signing in with a passkey needs a browser that runs the script of this page. Your password works without."
        />
        <details>
          <summary>Sign in with your organisation</summary>
          <p>For organisations that have set up their own identity provider here.</p>
          <ActionForm
            operation="beginProviderSignIn"
            body={{ then }}
            back="/sign-in"
            submit="Go on to your organisation"
          >
            <Field name="email" title="E-mail at your organisation" type="email" autoComplete="username" />
          </ActionForm>
        </details>
        {isDemo ? <DemoAccounts then={then} /> : null}
      </div>
    ),
  });
}

function DemoAccounts({ then }: { readonly then: string }) {
  return (
    <section>
      <h2>Accounts of the demonstration</h2>
      <p>
        One for each role. A button signs in with both factors; by hand, every password is <code>{demoPassword}</code>.
      </p>
      {demoOrganisations.map((organisation) => (
        <section key={organisation.key}>
          <h3>{organisation.name}</h3>
          <div className="choices">
            {demoPeople
              .filter((one) => one.organisation === organisation.key)
              .map((one) => (
                <form key={one.email} method="post" action="/demo-sign-in">
                  <input type="hidden" name="email" value={one.email} />
                  <input type="hidden" name="_back" value={then} />
                  <button className="button" data-kind="quiet" type="submit">
                    {roleTitles[one.role]}: {one.name}
                  </button>
                </form>
              ))}
          </div>
        </section>
      ))}
    </section>
  );
}

export interface SecondFactorAsked {
  /** What is enrolled; none: it is to be set up. */
  readonly secondFactors: readonly string[];
}

export function secondFactorPage({ secondFactors }: SecondFactorAsked): string {
  return secondFactors.length === 0 ? enrolFirstPage() : givePage(secondFactors);
}

function givePage(secondFactors: readonly string[]): string {
  return publicPage({
    title: 'Second factor',
    isUnlisted: true,
    children: (
      <div className="stack">
        {secondFactors.includes('passkey') ? (
          <PasskeyButton
            act="use"
            text="Use your passkey"
            back="/today"
            otherwise="Your passkey needs a browser that runs the script of this page. A code of your authenticator app, or one of your recovery codes, works without."
          />
        ) : null}
        {secondFactors.includes('totp') ? (
          <ActionForm operation="confirmSecondFactor" back="/today" submit="Confirm">
            <Field
              name="code"
              title="Code of your authenticator"
              hint="Six digits; each code works once."
              autoComplete="one-time-code"
            />
          </ActionForm>
        ) : null}
        <details>
          <summary>I don’t have the device with me</summary>
          <ActionForm operation="useRecoveryCode" back="/today" submit="Use the recovery code">
            <Field name="recoveryCode" title="Recovery code" hint="One of the ten you kept; each works once." />
          </ActionForm>
        </details>
        <ActionForm operation="signOut" back="/" submit="Sign out" tone="danger" />
      </div>
    ),
  });
}

function enrolFirstPage(): string {
  return publicPage({
    title: 'Set up a second factor',
    isUnlisted: true,
    children: (
      <div className="stack">
        <Banner kind="reason" title="Your role needs a second factor">
          <p>Whoever acts for the body proves twice who they are. Set it up now; it takes a minute, then you go on.</p>
        </Banner>
        <h2>A passkey of your device</h2>
        <PasskeyButton
          act="add"
          text="Add a passkey"
          back="/today"
          otherwise="A passkey needs a browser that runs the script of this page. An authenticator app needs none."
        />
        <h2>Or an authenticator app</h2>
        <ActionForm operation="beginTotpEnrolment" back="/today" submit="Set up an authenticator app" />
        <ActionForm operation="signOut" back="/" submit="Sign out" tone="danger" />
      </div>
    ),
  });
}

interface Proving {
  readonly viewer: Viewer | null;
  readonly then: string;
  readonly hasPasskey: boolean;
  /** The session came through an organisation’s provider. */
  readonly hasProvider: boolean;
}

/** Where a script of ours sends who has to prove presence first; forms ask for it by themselves. */
export function provePage({ viewer, then, hasPasskey, hasProvider }: Proving): string {
  return publicPage({
    title: 'Prove that it is you',
    isUnlisted: true,
    viewer,
    children: (
      <div className="stack">
        <p>What you want to do is grave, so it asks for a proof of presence not older than five minutes.</p>
        {hasPasskey ? (
          <PasskeyButton
            act="use"
            text="Use your passkey"
            back={then}
            otherwise="Your password works without a script."
          />
        ) : null}
        {hasProvider ? (
          <ActionForm
            operation="beginProviderStepUp"
            body={{ then }}
            back="/account"
            submit="Prove it at your organisation"
          />
        ) : null}
        <ActionForm operation="stepUp" back={then} submit="Prove and go on">
          <Field name="password" title="Your password" type="password" autoComplete="current-password" />
        </ActionForm>
      </div>
    ),
  });
}
