// Signing in: password, second factor, and in the demonstration one button for each role.
import { Banner } from '@plimsoll/figures';
import { roleTitles } from '@plimsoll/registry';
import { demoOrganisations, demoPassword, demoPeople } from '../../demo/demo-people.ts';
import { publicPage } from '../frame.tsx';
import { ActionForm, Field } from './action-form.tsx';

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
        <ActionForm operation="beginTotpEnrolment" back="/today" submit="Set up an authenticator app" />
        <ActionForm operation="signOut" back="/" submit="Sign out" tone="danger" />
      </div>
    ),
  });
}
