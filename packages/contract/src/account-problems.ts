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
} as const satisfies Record<string, Problem>;
