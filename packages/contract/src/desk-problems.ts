// Problems of accounts, cases and access: code → status, title, what it means and what to do.
import { evidenceProblems } from './evidence-problems.ts';
import type { Problem } from './problem.ts';
import { organisationProblems } from './organisation-problems.ts';
import { accountProblems } from './account-problems.ts';
import { vesselProblems } from './vessel-problems.ts';

export const deskProblems = {
  'sign-in-needed': {
    status: 401,
    title: 'Sign in first',
    meaning: 'This address shows something only to people who are signed in, or the session has ended.',
    do: 'Sign in, or send a key of your organisation in the Authorization header.',
  },
  'sign-in-refused': {
    status: 401,
    title: 'E-mail or password is wrong',
    meaning: 'No account has this e-mail with this password. We do not say which of the two is wrong.',
    do: 'Type both again. After ten failures in a quarter of an hour the account waits.',
  },
  'second-factor-needed': {
    status: 403,
    title: 'A second factor is needed',
    meaning: 'Whoever acts for the body needs two factors in this session.',
    do: 'Give the code of your authenticator, or use your passkey.',
  },
  'code-wrong': {
    status: 422,
    title: 'The code is wrong',
    meaning: 'The code does not fit this moment, or it was used before.',
    do: 'Wait for the next code and check the clock of your device.',
  },
  'step-up-needed': {
    status: 403,
    title: 'Prove that it is you',
    meaning: 'This step is grave, so it asks for a proof of presence not older than five minutes.',
    do: 'Give your password or your passkey again, then repeat the step.',
  },
  'not-allowed': {
    status: 403,
    title: 'Your role may not do this',
    meaning: 'The role you act in has no such right, or the thing belongs to another organisation.',
    do: 'Switch to a role that has it, or ask the administrator of your organisation.',
  },
  'conflict-of-interest': {
    status: 403,
    title: 'You are not free to decide this case',
    meaning: 'You have a tie with the supplier or the company, or you took part in an earlier step.',
    do: 'Leave it to somebody else; a registrar can see who is free.',
  },
  'four-eyes-needed': {
    status: 403,
    title: 'Another person must decide this',
    meaning: 'Who proposed a step does not approve it.',
    do: 'Ask a colleague with the same role.',
  },
  'membership-not-found': {
    status: 404,
    title: 'No such role of yours',
    meaning: 'You have no role under this identifier, or it has ended.',
    do: 'See your roles on the page of your account.',
  },
  'session-not-found': {
    status: 404,
    title: 'No such session of yours',
    meaning: 'You have no open session under this identifier.',
    do: 'See your sessions on the page of your account.',
  },
  'not-in-this-state': {
    status: 409,
    title: 'This can not be done now',
    meaning: 'The case is in a state in which this step is not due.',
    do: 'The answer names the state; open the case to see what can be done.',
  },
  'changed-meanwhile': {
    status: 412,
    title: 'Somebody was faster',
    meaning: 'The case changed since you opened it, so nothing was written.',
    do: 'Open it again, look at what changed, and repeat your step if it still stands.',
  },
  'precondition-needed': {
    status: 428,
    title: 'Say which version you saw',
    meaning: 'This step needs an If-Match header with the version you saw.',
    do: 'Send the ETag of the case as If-Match.',
  },
  'reason-missing': {
    status: 422,
    title: 'A reason is due',
    meaning: 'This step is told to others, so it needs a reason.',
    do: 'Write a sentence that the other side can act on.',
  },
  'reason-code-unknown': {
    status: 422,
    title: 'The reason code is not known',
    meaning: 'Only the published reason codes can be used.',
    do: 'Take one of the codes that the answer names.',
  },
  'points-missing': {
    status: 422,
    title: 'There is no point to answer',
    meaning: 'A report goes back with at least one point, so that its supplier knows what to mend.',
    do: 'Add a point to a place in the report, then return it.',
  },
  'points-open': {
    status: 409,
    title: 'Points are still open',
    meaning: 'The report has points that its supplier has not answered.',
    do: 'Return the report, or wait for the answers.',
  },
  'taken-by-another': {
    status: 409,
    title: 'Another moderator has the case',
    meaning: 'The moderator who took the report decides it.',
    do: 'Take another report from the queue.',
  },
  'company-unknown': {
    status: 409,
    title: 'No company answers for the vessel',
    meaning: 'The report can not go to a company, since none has been entered as manager of this vessel.',
    do: 'A registrar decides a claim of the vessel first.',
  },
  'company-has-time': {
    status: 409,
    title: 'The company still has time',
    meaning: 'Silence publishes only when the company’s days have passed.',
    do: 'Wait until the time the answer names.',
  },
  'revision-not-awaited': {
    status: 409,
    title: 'No revision is awaited',
    meaning: 'A revision is sent after the report was returned or published, by the supplier who sent the first.',
    do: 'Look at the state of the case; withdraw it when it should not go on.',
  },
  'place-not-found': {
    status: 422,
    title: 'There is no such place in the report',
    meaning: 'The JSON Pointer leads to nothing in this report.',
    do: 'Click the place in the report, or check the pointer.',
  },
  'finding-not-found': {
    status: 404,
    title: 'No such finding',
    meaning: 'There is no finding under this identifier that you may see.',
    do: 'Check the identifier; it stands beside the finding.',
  },
  'finding-change-incomplete': {
    status: 422,
    title: 'The change of the finding is not whole',
    meaning:
      'A plan needs an owner and a due date that is not past; an accepted risk needs a reason and an end within twelve months. Nothing was changed.',
    do: 'Mend the fields that the answer names.',
  },
  'dispute-exists': {
    status: 409,
    title: 'The finding is disputed already',
    meaning: 'A finding is disputed once; the panel decides it once.',
    do: 'Add what is new as a comment.',
  },
  'dispute-not-found': {
    status: 404,
    title: 'No such dispute',
    meaning: 'There is no dispute under this identifier that you may see.',
    do: 'Look at the list of disputes.',
  },
  'severity-missing': {
    status: 422,
    title: 'Say what the severity becomes',
    meaning: 'An upheld dispute changes the severity or strikes the finding.',
    do: 'Give the severity, or struck.',
  },
  'recipient-not-found': {
    status: 404,
    title: 'No such recipient',
    meaning: 'No organisation under this identifier can be given access.',
    do: 'Choose one from the list of recipients.',
  },
  'fleet-not-found': {
    status: 404,
    title: 'No such fleet of yours',
    meaning: 'Your organisation has no fleet under this identifier.',
    do: 'Choose one from the list of your fleets.',
  },
  'grant-not-found': {
    status: 404,
    title: 'No such grant of yours',
    meaning: 'Your company gave no grant under this identifier.',
    do: 'Look at the list of your grants.',
  },
  'grant-not-understood': {
    status: 422,
    title: 'The grant does not hold together',
    meaning:
      'A grant names one recipient or one class, at most one vessel or fleet, a tier, and an end after its beginning; the public sees the status only.',
    do: 'Mend what the answer names.',
  },
  'access-request-not-found': {
    status: 404,
    title: 'No such request',
    meaning: 'There is no request under this identifier that you may see.',
    do: 'Look at the list of requests.',
  },
  'request-exists': {
    status: 409,
    title: 'You asked already',
    meaning: 'Your organisation has an open request for this vessel.',
    do: 'Wait for the answer, or until it lapses.',
  },
  'not-statutory': {
    status: 403,
    title: 'Only flag and port States may',
    meaning: 'Emergency access is for flag States and port authorities.',
    do: 'Ask the company for access instead.',
  },
  'break-glass-not-found': {
    status: 404,
    title: 'No such emergency access',
    meaning: 'There is none under this identifier that you may see.',
    do: 'Look at the list.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The key belongs to another request',
    meaning: 'The same Idempotency-Key was sent before with another body. Nothing was done.',
    do: 'Take a fresh key for each request; repeat a key only with the same body.',
  },
  'idempotency-key-wrong': {
    status: 400,
    title: 'The key is not usable',
    meaning: 'An Idempotency-Key has 8 to 100 letters, digits, dashes or underscores.',
    do: 'Use a random UUID.',
  },
  'still-running': {
    status: 409,
    title: 'The first request with this key is still running',
    meaning: 'The same request came before and has not ended.',
    do: 'Ask again in a few seconds with the same key.',
  },
  'shown-once': {
    status: 409,
    title: 'The answer is not shown again',
    meaning:
      'The first request with this Idempotency-Key was carried out; its answer holds a secret, which is kept nowhere.',
    do: 'If the answer was lost, revoke what was made and ask again with a fresh key.',
  },
  'scope-unknown': {
    status: 422,
    title: 'A scope is not known',
    meaning: 'A key carries scopes of the published list, and a token no more than its key.',
    do: 'Take scopes from the list in the answer, with spaces between them.',
  },
  'role-not-given': {
    status: 422,
    title: 'A key can not have this role',
    meaning: 'A key acts in a role of your own organisation; whoever acts for the body does so in person.',
    do: 'Choose a role that your organisation gives.',
  },
  'api-client-not-found': {
    status: 404,
    title: 'No such key of yours',
    meaning: 'Your organisation has no key under this identifier that is in force.',
    do: 'Look at the list of keys.',
  },
  'client-refused': {
    status: 401,
    title: 'The key is unknown, expired or revoked',
    meaning: 'A token is made from a key of an organisation, sent by HTTP Basic.',
    do: 'Check the key, or ask the administrator of your organisation for another.',
  },
  ...organisationProblems,
  ...accountProblems,
  ...vesselProblems,
  ...evidenceProblems,
} as const satisfies Record<string, Problem>;
