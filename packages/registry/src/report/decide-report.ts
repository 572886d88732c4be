// Decides each step of a report’s case: what its next state is, by when, and what happened, or why not.
import type { RegistryEvent } from '../events.ts';
import { done, refused, type Result } from '../result.ts';
import {
  mayDo,
  rejectionReasons,
  reportDeadlines,
  withdrawalReasons,
  type ReportAction,
  type ReportStatus,
} from './report-status.ts';

export interface ReportCase {
  readonly id: string;
  readonly revision: number;
  readonly imoNumber: string;
  readonly status: ReportStatus;
  readonly moderatorId: string | null;
  readonly dueAt: string | null;
  /** Points by the moderator that stand open. */
  readonly points: number;
}

export type ReportCommand =
  | { readonly action: 'take'; readonly moderatorId: string }
  | { readonly action: 'return'; readonly moderatorId: string; readonly reason: string }
  | { readonly action: 'accept'; readonly moderatorId: string; readonly hasCompany: boolean }
  | { readonly action: 'reject'; readonly moderatorId: string; readonly reasonCode: string; readonly reason: string }
  | { readonly action: 'publish'; readonly by: 'company' | 'silence' }
  | { readonly action: 'withdraw'; readonly reasonCode: string; readonly reason: string };

export interface ReportStep {
  readonly status: ReportStatus;
  readonly moderatorId: string | null;
  /** RFC 3339; null when nobody is waited for. */
  readonly dueAt: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
  readonly events: readonly RegistryEvent[];
}

export type ReportFailure =
  | { readonly code: 'not-in-this-state'; readonly status: ReportStatus; readonly action: ReportAction }
  | { readonly code: 'taken-by-another' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'reason-code-unknown'; readonly known: readonly string[] }
  | { readonly code: 'points-missing' }
  | { readonly code: 'points-open'; readonly points: number }
  | { readonly code: 'company-unknown' }
  | { readonly code: 'company-has-time'; readonly until: string };

/** @param now RFC 3339 UTC */
export function decideReport(
  report: ReportCase,
  command: ReportCommand,
  now: string,
): Result<ReportStep, ReportFailure> {
  if (!mayDo(report.status, command.action))
    return refused({ code: 'not-in-this-state', status: report.status, action: command.action });
  if (command.action === 'take')
    return step(report, now, { status: 'in-review', moderatorId: command.moderatorId, dueAt: report.dueAt });
  if ('moderatorId' in command && command.moderatorId !== report.moderatorId)
    return refused({ code: 'taken-by-another' });
  if (command.action === 'return') {
    if (command.reason.trim() === '') return refused({ code: 'reason-missing' });
    if (report.points === 0) return refused({ code: 'points-missing' });
    return step(report, now, {
      status: 'returned',
      dueAt: later(now, reportDeadlines.supplier),
      reason: command.reason,
    });
  }
  if (command.action === 'accept') {
    if (report.points > 0) return refused({ code: 'points-open', points: report.points });
    if (!command.hasCompany) return refused({ code: 'company-unknown' });
    return step(report, now, { status: 'with-company', dueAt: later(now, reportDeadlines.company) });
  }
  if (command.action === 'publish') {
    if (command.by === 'silence' && (report.dueAt === null || report.dueAt > now))
      return refused({ code: 'company-has-time', until: report.dueAt ?? '' });
    return step(report, now, {
      status: 'published',
      dueAt: null,
      reason: command.by === 'silence' ? 'The company let its time pass.' : null,
    });
  }
  const known = Object.keys(command.action === 'reject' ? rejectionReasons : withdrawalReasons);
  if (!known.includes(command.reasonCode)) return refused({ code: 'reason-code-unknown', known });
  if (command.reason.trim() === '') return refused({ code: 'reason-missing' });
  return step(report, now, {
    status: command.action === 'reject' ? 'rejected' : 'withdrawn',
    dueAt: null,
    reasonCode: command.reasonCode,
    reason: command.reason,
  });
}

const eventOf = {
  'in-review': 'report:taken',
  returned: 'report:returned',
  'with-company': 'report:accepted',
  published: 'report:published',
  rejected: 'report:rejected',
  withdrawn: 'report:withdrawn',
} as const;

type Change = { readonly status: keyof typeof eventOf } & Partial<Omit<ReportStep, 'status' | 'events'>>;

function step(report: ReportCase, now: string, change: Change): Result<ReportStep, ReportFailure> {
  const facts = {
    report: report.id,
    revision: report.revision,
    ...(change.reasonCode ? { reasonCode: change.reasonCode } : {}),
  };
  return done({
    moderatorId: report.moderatorId,
    dueAt: null,
    reasonCode: null,
    reason: null,
    ...change,
    events: [{ type: eventOf[change.status], imoNumber: report.imoNumber, at: now, facts }],
  });
}

/** A moment some days later, to the second. */
export function later(now: string, days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
}
