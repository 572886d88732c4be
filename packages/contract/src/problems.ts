// Every problem the interface can answer with: code → status, title, what it means and what to do, in one place (RFC 9457).
import type { SubmitFailure } from '@plimsoll/registry';
import { deskProblems } from './desk-problems.ts';
import type { Problem } from './problem.ts';

export type ProblemCode =
  | SubmitFailure['code']
  | 'report-unreadable'
  | 'report-incomplete'
  | 'vessel-not-found'
  | 'report-not-found'
  | 'imo-number-wrong'
  | 'request-not-understood'
  | 'document-too-large'
  | 'media-type-not-supported'
  | 'not-found'
  | 'too-many-requests'
  | keyof typeof deskProblems
  | 'internal-fault';

/** Every operation can answer with these. */
export const problemsOfAll = [
  'sign-in-needed',
  'not-allowed',
  'request-not-understood',
  'too-many-requests',
  'internal-fault',
] as const;

export const problems = {
  'report-refused': {
    status: 422,
    title: 'The report does not meet the standard',
    meaning: 'The validator found errors. Nothing was stored.',
    do: 'Mend each place that the answer names, validate again, then submit.',
  },
  'report-unreadable': {
    status: 422,
    title: 'The document can not be read as a report',
    meaning: 'The bytes are no JSON document in UTF-8, or break a limit of size or depth. Nothing was stored.',
    do: 'The answer says at which line the reading stopped; mend it there or write the file anew with a program.',
  },
  'report-incomplete': {
    status: 422,
    title: 'Rules that decide could not be run',
    meaning: 'A rule that decides needs an input that this register does not have. Nothing was stored.',
    do: 'The answer names the rule and the missing input; tell whoever runs the register.',
  },
  'report-already-held': {
    status: 409,
    title: 'The register holds this report already',
    meaning: 'The same report, byte for byte, was submitted before and is safe.',
    do: 'Nothing needs to be done. To change it, submit a new revision.',
  },
  'revision-already-held': {
    status: 409,
    title: 'The register holds other bytes under this revision',
    meaning: 'Another document was accepted under this report and revision. A report is never overwritten.',
    do: 'Raise the revision, and name the digest of the one it replaces in supersedes.',
  },
  'revision-not-next': {
    status: 409,
    title: 'The register holds a newer revision',
    meaning: 'The register holds a newer revision than the one sent.',
    do: 'Fetch the newest revision, put your change on top of it, and submit that as the next one.',
  },
  'supersedes-another': {
    status: 409,
    title: 'The revision does not name the one it replaces',
    meaning: 'The new revision names no digest, or another one than that of the newest revision held.',
    do: 'Put revision and SHA-256 of the newest revision, both in the answer, into supersedes.',
  },
  'vessel-not-found': {
    status: 404,
    title: 'No such vessel in the register',
    meaning: 'The register has nothing to show on a vessel with this number.',
    do: 'Check the number. She may never have been assessed under this standard.',
  },
  'report-not-found': {
    status: 404,
    title: 'No such report in the register',
    meaning: 'The register has no report of this id and revision to show.',
    do: 'Check id and revision; both stand at the top of the report.',
  },
  'imo-number-wrong': {
    status: 400,
    title: 'The IMO number is wrong',
    meaning: 'An IMO number has seven digits, and the last follows from the other six. This one does not fit.',
    do: 'Compare it with the ship’s certificate; one digit is wrong or two are swapped.',
  },
  'request-not-understood': {
    status: 400,
    title: 'The request was not understood',
    meaning: 'A field is missing, unknown or of another form than described.',
    do: 'The answer points at each field; the description of the interface says what it takes.',
  },
  'document-too-large': {
    status: 413,
    title: 'The document is larger than the limit',
    meaning: 'The body is larger than the published limit and was not read to its end.',
    do: 'Leave evidence files beside the report; a report needs a few megabytes at most.',
  },
  'media-type-not-supported': {
    status: 415,
    title: 'The media type is not supported',
    meaning: 'The body came with a media type that this operation does not read.',
    do: 'Send the report as application/json.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    meaning: 'No operation and no page has this address.',
    do: 'Compare the address with the description of the interface.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning: 'More requests came from one account, program or address in a short time than the register serves.',
    do: 'Wait for the number of seconds in the Retry-After header, then go on more slowly; RateLimit says how many are left.',
  },
  ...deskProblems,
  'internal-fault': {
    status: 500,
    title: 'A fault of ours',
    meaning: 'The fault is ours. Nothing you sent was kept or changed.',
    do: 'Try again in a minute; if it stays, tell us the reference in traceId.',
  },
} as const satisfies Record<ProblemCode, Problem>;
