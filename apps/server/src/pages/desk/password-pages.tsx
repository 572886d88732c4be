// Pages of passwords: changing one’s own, and asking for a link when it is forgotten.
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Field } from './action-form.tsx';

const NewPassword = () => (
  <Field
    name="newPassword"
    title="New password"
    hint="At least twelve characters; four words that do not belong together are good."
    type="password"
    autoComplete="new-password"
  />
);

/** On the page of the account. */
export function PasswordSection({ hasPassword }: { readonly hasPassword: boolean }) {
  return (
    <section>
      <h2>Password</h2>
      {hasPassword ? (
        <details>
          <summary>Change the password</summary>
          <p>Your other sessions end with it.</p>
          <ActionForm operation="changePassword" back="/account" submit="Change the password">
            <Field name="currentPassword" title="Current password" type="password" autoComplete="current-password" />
            <NewPassword />
          </ActionForm>
        </details>
      ) : (
        <p>
          Your account has none. <a href="/password/forgotten">Have a link sent</a> to set one.
        </p>
      )}
    </section>
  );
}

export function forgottenPage({ viewer }: { readonly viewer: Viewer | null }): string {
  return publicPage({
    title: 'Forgotten password',
    isUnlisted: true,
    viewer,
    children: (
      <div className="stack">
        <p>We send a link to the address of your account. It works once, for half an hour.</p>
        <ActionForm operation="askPasswordLink" back="/password/sent" submit="Send the link">
          <Field name="email" title="E-mail" type="email" autoComplete="username" />
        </ActionForm>
      </div>
    ),
  });
}

export function linkSentPage({ viewer, isDemo }: { readonly viewer: Viewer | null; readonly isDemo: boolean }): string {
  return publicPage({
    title: 'Look at your mail',
    isUnlisted: true,
    viewer,
    children: (
      <div className="stack">
        <p>
          If the address belongs to an account, a letter is on its way. If none comes, look whether it is the address
          you were invited at, and into the folder for unwanted mail; within half an hour we send three at most.
        </p>
        {isDemo ? <p>In the demonstration letters wait in the outbox of the register.</p> : null}
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </div>
    ),
  });
}

export function newPasswordPage({ viewer, token }: { readonly viewer: Viewer | null; readonly token: string }): string {
  return publicPage({
    title: 'New password',
    isUnlisted: true,
    viewer,
    children: (
      <div className="stack">
        <p>You are signed out everywhere with it. Your second factor stays as it is.</p>
        <ActionForm operation="setPasswordByLink" body={{ token }} back="/sign-in" submit="Set the password">
          <NewPassword />
        </ActionForm>
      </div>
    ),
  });
}
