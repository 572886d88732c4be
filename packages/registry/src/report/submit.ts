// The decision to take a report into the register: accepted by the validator, new, and never in place of another.
import type { Report } from '@plimsoll/standard';
import type { RegistryEvent } from '../events.ts';
import { done, refused, type Result } from '../result.ts';
import { later } from './decide-report.ts';
import { reportDeadlines } from './report-status.ts';

/** A revision of the same report that the register holds. */
export interface KnownRevision {
  readonly revision: number;
  readonly sha256: string;
}

export interface SubmitCommand {
  readonly report: Report;
  /** SHA-256 of the canonical bytes. */
  readonly sha256: string;
  /** Errors that the validator found. */
  readonly errors: number;
}

export interface Submission {
  readonly status: 'submitted';
  readonly supersedes: number | null;
  /** When the moderator’s time ends. */
  readonly dueAt: string;
  readonly events: readonly RegistryEvent[];
}

export type SubmitFailure =
  | { readonly code: 'report-refused'; readonly errors: number }
  | { readonly code: 'report-already-held'; readonly revision: number }
  | { readonly code: 'revision-already-held'; readonly revision: number; readonly sha256: string }
  | { readonly code: 'revision-not-next'; readonly revision: number; readonly newest: number }
  | { readonly code: 'supersedes-another'; readonly newest: number; readonly sha256: string };

export const submitFailures = [
  'report-refused',
  'report-already-held',
  'revision-already-held',
  'revision-not-next',
  'supersedes-another',
] as const satisfies readonly SubmitFailure['code'][];

/** @param known revisions of the same report id, in any order @param now RFC 3339 UTC */
export function submit(
  known: readonly KnownRevision[],
  { report, sha256, errors }: SubmitCommand,
  now: string,
): Result<Submission, SubmitFailure> {
  if (errors > 0) return refused({ code: 'report-refused', errors });
  const same = known.find(({ revision }) => revision === report.revision);
  if (same)
    return refused(
      same.sha256 === sha256
        ? { code: 'report-already-held', revision: same.revision }
        : { code: 'revision-already-held', revision: same.revision, sha256: same.sha256 },
    );
  const newest = known.reduce<KnownRevision | null>(
    (most, one) => (most === null || one.revision > most.revision ? one : most),
    null,
  );
  if (newest && report.revision < newest.revision)
    return refused({ code: 'revision-not-next', revision: report.revision, newest: newest.revision });
  if (newest && report.supersedes?.sha256 !== newest.sha256)
    return refused({ code: 'supersedes-another', newest: newest.revision, sha256: newest.sha256 });
  const facts = { report: report.id, revision: report.revision, sha256 };
  const { imoNumber } = report.vessel;
  return done({
    status: 'submitted',
    supersedes: newest?.revision ?? null,
    dueAt: later(now, reportDeadlines.moderator),
    events: [{ type: 'report:submitted', imoNumber, at: now, facts }],
  });
}
