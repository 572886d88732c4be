// What opens behind the link of an invitation: what it is for, and the one next step of whoever holds the letter.
import { Banner, day } from '@plimsoll/figures';
import { roleTitles, type Role } from '@plimsoll/registry';
import { fewestLetters } from '../../features/accounts/password-rule.ts';
import { publicPage, type Viewer } from '../frame.tsx';
import { ActionForm, Field } from './action-form.tsx';

export interface InvitationShown {
  readonly organisation: string;
  readonly role: string;
  readonly email: string;
  readonly name: string | null;
  readonly invitedBy: string;
  readonly expiresAt: string;
  readonly next: string;
}

interface Props {
  readonly viewer: Viewer | null;
  readonly token: string;
  readonly shown: InvitationShown;
}

export function invitationPage({ viewer, token, shown }: Props): string {
  const role = roleTitles[shown.role as Role];
  return publicPage({
    title: `Join ${shown.organisation}`,
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          {shown.invitedBy} invites {shown.name ?? shown.email} to act for {shown.organisation} as{' '}
          <strong>{role}</strong>. The invitation stands until {day(shown.expiresAt)}.
        </p>
        <NextStep token={token} shown={shown} role={role} viewer={viewer} />
      </div>
    ),
  });
}

function NextStep({ token, shown, role, viewer }: Omit<Props, 'viewer'> & { role: string; viewer: Viewer | null }) {
  const here = `/invitations/${token}`;
  const form = { operation: 'acceptInvitation', params: { token }, back: '/today' } as const;
  if (shown.next === 'sign-out')
    return (
      <Banner kind="reason" title="You are signed in with another account">
        <p>
          The letter was sent to {shown.email}; you are {viewer?.name}. Sign out, and this page opens again.
        </p>
        <ActionForm operation="signOut" back={here} submit="Sign out" />
      </Banner>
    );
  if (shown.next === 'join') return <ActionForm {...form} submit={`Join as ${role}`} />;
  if (shown.next === 'sign-in')
    return (
      <>
        <p>You have an account with this e-mail. Its password shows that it is you.</p>
        <ActionForm {...form} submit={`Sign in and join as ${role}`}>
          <Address email={shown.email} />
          <Field name="password" title="Your password" type="password" autoComplete="current-password" />
        </ActionForm>
        <p>
          <a href={`/sign-in?then=${encodeURIComponent(here)}`}>Sign in another way first</a>
        </p>
      </>
    );
  return (
    <>
      <p>This makes your account. You sign in with this e-mail and the password that you choose now.</p>
      <ActionForm {...form} submit={`Make the account and join as ${role}`}>
        <Address email={shown.email} />
        <Field name="name" title="Your name" autoComplete="name" {...(shown.name ? { value: shown.name } : {})} />
        <Field
          name="password"
          title="Choose a password"
          type="password"
          hint={`${fewestLetters} characters or more. A few unrelated words are good; nobody needs signs and digits.`}
          autoComplete="new-password"
          minLength={fewestLetters}
        />
      </ActionForm>
    </>
  );
}

/** Not sent; password managers keep the password under it. */
function Address({ email }: { readonly email: string }) {
  return (
    <label>
      E-mail
      <input className="input" type="email" value={email} autoComplete="username" readOnly />
    </label>
  );
}

/** @param why null: there is no such link */
export function endedInvitationPage({
  viewer,
  why,
}: {
  readonly viewer: Viewer | null;
  readonly why: string | null;
}): string {
  return publicPage({
    title: why === null ? 'No invitation is behind this link' : 'This invitation opens nothing any more',
    viewer,
    isUnlisted: true,
    children: (
      <div className="stack">
        <p>
          {why ?? 'A part of the link may be missing. Copy the whole link from the letter.'} An invitation works once,
          for fourteen days.
        </p>
        <p>
          If you used it, <a href="/sign-in">sign in</a>. Otherwise ask whoever invited you to send it again.
        </p>
      </div>
    ),
  });
}
