// Decides each change of a tracked finding: its next state and what happened, or why not.
import type { EventType, RegistryEvent } from '../events.ts';
import { done, refused, type Result } from '../result.ts';
import { addMonths } from '../vessel/ageing-ladder.ts';
import { mayChangeFinding, type FindingAction } from './finding-actions.ts';
import type { TrackedStatus } from './tracked-status.ts';

/** A company accepts a risk for this long at most, then says so again. */
export const ACCEPTANCE_MONTHS = 12;

/** What the company claims to guard a weakness that stays, until somebody of the body has verified it. */
export interface CompensationClaim {
  readonly text: string;
  readonly by: string;
  readonly on: string;
}

export interface FindingCase {
  readonly id: string;
  readonly imoNumber: string;
  readonly status: TrackedStatus;
  readonly dueOn: string | null;
  readonly owner: string | null;
  readonly plan: string | null;
  /** YYYY-MM-DD, the last day on which the risk is accepted. */
  readonly acceptedUntil: string | null;
  readonly claim: CompensationClaim | null;
}

export interface FindingCommand {
  readonly action: FindingAction;
  readonly actorId: string;
  readonly owner?: string;
  readonly dueOn?: string;
  readonly plan?: string;
  readonly reason?: string;
  readonly until?: string;
}

export interface FindingStep extends Omit<FindingCase, 'id' | 'imoNumber'> {
  readonly event: RegistryEvent;
}

export interface FieldFault {
  readonly field: 'owner' | 'dueOn' | 'reason' | 'until';
  readonly text: string;
}

export type FindingFailure =
  | { readonly code: 'not-in-this-state'; readonly status: TrackedStatus }
  | { readonly code: 'finding-change-incomplete'; readonly faults: readonly FieldFault[] };

/** @param now RFC 3339 UTC */
export function decideFinding(
  finding: FindingCase,
  command: FindingCommand,
  now: string,
): Result<FindingStep, FindingFailure> {
  if (!mayChangeFinding(finding.status, command.action))
    return refused({ code: 'not-in-this-state', status: finding.status });
  const faults = faultsOf(command, now.slice(0, 10));
  if (faults.length > 0) return refused({ code: 'finding-change-incomplete', faults });
  return done(steps[command.action](finding, command, now));
}

/** What is wrong with the command whatever finding it is about; empty: nothing. @param today YYYY-MM-DD */
export function faultsOf({ action, owner, dueOn, reason, until }: FindingCommand, today: string): FieldFault[] {
  const faults: (FieldFault | false)[] = [];
  if (action === 'plan')
    faults.push(
      isBlank(owner) && { field: 'owner', text: 'Say who owns it.' },
      (dueOn === undefined || !isDay(dueOn) || dueOn < today) && {
        field: 'dueOn',
        text: 'Give a day that is not past.',
      },
    );
  if (action === 'accept-risk')
    faults.push(
      (until === undefined || !isDay(until) || until < today || until > addMonths(today, ACCEPTANCE_MONTHS)) && {
        field: 'until',
        text: `Give the last day of the acceptance, ${addMonths(today, ACCEPTANCE_MONTHS)} at the latest.`,
      },
    );
  if (reasonDue[action] !== null) faults.push(isBlank(reason) && { field: 'reason', text: reasonDue[action] });
  return faults.filter((fault) => fault !== false);
}

/** Verifies or refuses what the company claims to guard the weakness. */
export function decideCompensation(
  finding: FindingCase,
  { isVerified, reason }: { readonly isVerified: boolean; readonly reason: string },
  now: string,
): Result<FindingStep, FindingFailure> {
  if (finding.claim === null || finding.status === 'verified-closed' || finding.status === 'struck')
    return refused({ code: 'not-in-this-state', status: finding.status });
  const { text, on } = finding.claim;
  return done(
    isVerified
      ? step(finding, { status: 'compensated', claim: null, acceptedUntil: null }, [
          'finding:compensated',
          now,
          { reason, facts: { measure: text, claimedOn: on } },
        ])
      : step(finding, { claim: null }, ['finding:compensation-refused', now, { reason, facts: { measure: text } }]),
  );
}

/** An acceptance whose last day is past; null: it stands. */
export function lapseAcceptance(finding: FindingCase, now: string): FindingStep | null {
  const { status, acceptedUntil } = finding;
  if (status !== 'accepted' || acceptedUntil === null || acceptedUntil >= now.slice(0, 10)) return null;
  return step(finding, { status: 'open', acceptedUntil: null }, [
    'finding:acceptance-lapsed',
    now,
    { facts: { until: acceptedUntil } },
  ]);
}

const reasonDue = {
  plan: null,
  'report-fixed': null,
  'accept-risk': 'Say why the risk is accepted.',
  compensate: 'Say which measure guards it and how it can be seen.',
  reopen: 'Say why it goes back to open.',
} as const satisfies Record<FindingAction, string | null>;

type Step = (finding: FindingCase, command: FindingCommand, now: string) => FindingStep;

const steps: Readonly<Record<FindingAction, Step>> = {
  plan: (finding, { owner, dueOn, plan, reason }, now) =>
    step(
      finding,
      {
        status: 'planned',
        owner: owner ?? null,
        dueOn: dueOn ?? null,
        plan: plan ?? finding.plan,
        acceptedUntil: null,
      },
      [
        'finding:planned',
        now,
        {
          reason,
          facts: { owner: owner ?? '', dueOn: dueOn ?? '', ...(finding.dueOn ? { dueBefore: finding.dueOn } : {}) },
        },
      ],
    ),
  'report-fixed': (finding, { reason }, now) =>
    step(finding, { status: 'fixed', claim: null, acceptedUntil: null }, ['finding:fixed', now, { reason }]),
  'accept-risk': (finding, { reason, until }, now) =>
    step(finding, { status: 'accepted', acceptedUntil: until ?? null }, [
      'finding:accepted',
      now,
      { reason, facts: { until: until ?? '' } },
    ]),
  compensate: (finding, { reason, actorId }, now) =>
    step(finding, { claim: { text: reason ?? '', by: actorId, on: now.slice(0, 10) } }, [
      'finding:compensation-claimed',
      now,
      { reason },
    ]),
  reopen: (finding, { reason }, now) =>
    step(finding, { status: 'open', claim: null, acceptedUntil: null }, [
      'finding:reopened',
      now,
      { reason, facts: { was: finding.status } },
    ]),
};

type Happened = readonly [
  type: EventType,
  at: string,
  { readonly reason?: string | undefined; readonly facts?: RegistryEvent['facts'] },
];

function step(
  { id, imoNumber, ...held }: FindingCase,
  change: Partial<Omit<FindingStep, 'event'>>,
  [type, at, { reason, facts = {} }]: Happened,
): FindingStep {
  return {
    ...held,
    ...change,
    event: {
      type,
      imoNumber,
      at,
      subject: `finding:${id}`,
      facts,
      ...(reason === undefined || isBlank(reason) ? {} : { reason }),
    },
  };
}

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
