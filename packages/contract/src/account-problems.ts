// Problems of second factors, passwords and an organisation’s own identity provider: code → status, title, what it means and what to do.
import type { Problem } from './problem.ts';

export const accountProblems = {
  'enrolment-not-begun': {
    status: 409,
    title: 'Nothing waits to be confirmed',
    meaning: 'The enrolment was not begun in this session, or its time has passed.',
    do: 'Begin it again; the code to scan is another one then.',
  },
  'factor-not-found': {
    status: 404,
    title: 'No such factor of yours',
    meaning: 'Your account has no second factor of this kind or under this identifier.',
    do: 'See the second factors on the page of your account.',
  },
  'factor-compulsory': {
    status: 409,
    title: 'Your role needs a second factor',
    meaning: 'Whoever acts for the body keeps at least one second factor, and this is the last.',
    do: 'Add another second factor first, then remove this one.',
  },
  'passkey-refused': {
    status: 401,
    title: 'The passkey was not taken',
    meaning: 'The passkey is unknown here or did not verify its user, or its challenge was used or is too old.',
    do: 'Try again with a fresh challenge; or sign in with your password and another second factor.',
  },
  'too-many-passkeys': {
    status: 409,
    title: 'There are twenty passkeys already',
    meaning: 'An account has at most twenty passkeys.',
    do: 'Remove one that you do not use any more.',
  },
  'password-weak': {
    status: 422,
    title: 'Choose another password',
    meaning: 'The password is too short or among the first that are guessed. Nothing was changed.',
    do: 'Take at least twelve characters, such as four words that do not belong together.',
  },
  'link-spent': {
    status: 410,
    title: 'The link does not work any more',
    meaning: 'A link for a new password works once and for half an hour, and a newer password ends it.',
    do: 'Ask for another link on the sign-in page.',
  },
  'provider-not-found': {
    status: 404,
    title: 'No identity provider is in use here',
    meaning: 'The organisation of this address or identifier has no identity provider that a registrar has allowed.',
    do: 'Sign in with your password or passkey, or ask the administrator of your organisation.',
  },
  'provider-not-usable': {
    status: 422,
    title: 'The identity provider can not be used',
    meaning:
      'The provider did not describe itself under its issuer over HTTPS at a public address, or it did not answer.',
    do: 'Compare the issuer letter for letter with what the provider publishes, and try again.',
  },
  'provider-refused': {
    status: 403,
    title: 'The identity provider’s answer was not taken',
    meaning:
      'The answer was used before, was begun in another browser, does not hold, or is about somebody who has no role in the organisation.',
    do: 'Begin again on the sign-in page; if it stays, ask the administrator of your organisation.',
  },
  'domain-not-found': {
    status: 404,
    title: 'No such domain of yours',
    meaning: 'Your organisation has not claimed this domain.',
    do: 'Claim it first.',
  },
  'domain-not-proved': {
    status: 409,
    title: 'The record was not found',
    meaning: 'The name system does not show the TXT record that proves the domain. Nothing was changed.',
    do: 'Set the record as the list says, wait until it is published, and look again.',
  },
  'domain-taken': {
    status: 409,
    title: 'Another organisation has proved this domain',
    meaning: 'A domain belongs to one organisation of the register.',
    do: 'Ask a registrar when this is a mistake.',
  },
} as const satisfies Record<string, Problem>;
