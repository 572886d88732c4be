// Every problem the interface can answer with: code → status and title, in one place (RFC 9457).
import type { SubmitFailure } from '@plimsoll/registry';

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
  | 'internal-fault';

export const problems = {
  'report-refused': { status: 422, title: 'The report does not meet the standard' },
  'report-unreadable': { status: 422, title: 'The document can not be read as a report' },
  'report-incomplete': { status: 422, title: 'Rules that decide could not be run' },
  'report-already-held': { status: 409, title: 'The register holds this report already' },
  'revision-already-held': { status: 409, title: 'The register holds other bytes under this revision' },
  'revision-not-next': { status: 409, title: 'The register holds a newer revision' },
  'supersedes-another': { status: 409, title: 'The revision does not name the one it replaces' },
  'vessel-not-found': { status: 404, title: 'No such vessel in the register' },
  'report-not-found': { status: 404, title: 'No such report in the register' },
  'imo-number-wrong': { status: 400, title: 'The IMO number is wrong' },
  'request-not-understood': { status: 400, title: 'The request was not understood' },
  'document-too-large': { status: 413, title: 'The document is larger than the limit' },
  'media-type-not-supported': { status: 415, title: 'The media type is not supported' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'internal-fault': { status: 500, title: 'A fault of ours' },
} as const satisfies Record<ProblemCode, { readonly status: number; readonly title: string }>;
