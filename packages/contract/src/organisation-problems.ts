// Problems of joining, leaving and running an organisation: code → status, title, what it means and what to do.
import type { Problem } from './problem.ts';

export const organisationProblems = {
  'organisation-not-found': {
    status: 404,
    title: 'You act for no organisation',
    meaning: 'The role you act in has ended, or you have none, so there is no organisation to show.',
    do: 'Switch to another role on the page of your account, or ask to be invited.',
  },
  'last-admin': {
    status: 409,
    title: 'Somebody must stay in charge',
    meaning: 'This would leave the organisation without an administrator.',
    do: 'Name a successor among its members, or make somebody else administrator first.',
  },
  'successor-unfit': {
    status: 422,
    title: 'This member can not succeed you',
    meaning: 'A successor is another member of the organisation who can sign in.',
    do: 'Choose another member, or invite somebody first.',
  },
  'role-not-ours': {
    status: 422,
    title: 'Your organisation does not give this role',
    meaning: 'Each kind of organisation gives roles of its own.',
    do: 'Choose one of the roles that the answer names.',
  },
  'role-held-already': {
    status: 409,
    title: 'This person has the role already',
    meaning: 'Somebody has a role in an organisation once.',
    do: 'Nothing needs to be done.',
  },
  'invitation-not-found': {
    status: 404,
    title: 'No such invitation',
    meaning: 'There is no open invitation under this identifier or behind this link.',
    do: 'Copy the whole link from the letter, or ask whoever invited you for another.',
  },
  'invitation-ended': {
    status: 410,
    title: 'This invitation opens nothing any more',
    meaning: 'An invitation works once, for fourteen days, and as long as nobody withdraws it.',
    do: 'If you used it, sign in. Otherwise ask the organisation to invite you again.',
  },
  'invitation-for-another': {
    status: 409,
    title: 'The invitation is for somebody else',
    meaning: 'You are signed in with another account than the one that this letter was sent to.',
    do: 'Sign out, then open the link of the letter again.',
  },
  'too-many-invitations': {
    status: 409,
    title: 'Too many invitations are open',
    meaning: 'An organisation can have two hundred invitations open at a time.',
    do: 'Withdraw some that nobody will use.',
  },
  'new-password-refused': {
    status: 422,
    title: 'Choose another password',
    meaning: 'A password has twelve characters or more, and it is not your name or e-mail.',
    do: 'Take a few unrelated words, or let a password manager make one.',
  },
  'name-missing': {
    status: 422,
    title: 'Say your name',
    meaning: 'A new account needs the name by which others of the register know you.',
    do: 'Give your name and send the form again.',
  },
  'application-not-found': {
    status: 404,
    title: 'No such application',
    meaning: 'There is no application under this identifier that you may see.',
    do: 'Look at the list of applications.',
  },
  'application-incomplete': {
    status: 422,
    title: 'The decision is not whole',
    meaning: 'A flag State is admitted with its flag, and a port authority with its ports; no other kind has them.',
    do: 'Give what the answer names.',
  },
  'organisation-exists': {
    status: 409,
    title: 'The register has this organisation already',
    meaning: 'Another organisation has the number, flag or name, and people who run it.',
    do: 'Refuse the application and say that its administrators can invite the applicant.',
  },
  'take-over-not-found': {
    status: 404,
    title: 'No such take-over',
    meaning: 'There is no request to take over under this identifier that you may see.',
    do: 'Look at the list of applications and take-overs.',
  },
  'take-over-exists': {
    status: 409,
    title: 'You asked already',
    meaning: 'Your request to take over this organisation waits for a registrar.',
    do: 'Wait for the decision; it comes by mail.',
  },
  'take-over-too-early': {
    status: 409,
    title: 'Its administrators still have time',
    meaning: 'An organisation that has an administrator is told of the request and has seven days to answer.',
    do: 'Decide from the day that the answer names, or refuse now.',
  },
} as const satisfies Record<string, Problem>;
