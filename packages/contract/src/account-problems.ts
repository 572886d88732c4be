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
} as const satisfies Record<string, Problem>;
