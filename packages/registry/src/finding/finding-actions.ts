// What a company may do with a tracked finding in each state, and the words for both: the one table for server and pages.
import type { TrackedStatus } from './tracked-status.ts';

export const findingActionNames = ['plan', 'report-fixed', 'accept-risk', 'compensate', 'reopen'] as const;
export type FindingAction = (typeof findingActionNames)[number];

/** Nobody closes a finding by saying so: a later passing execution does, when its report is published. */
export const findingActions = {
  open: ['plan', 'report-fixed', 'accept-risk', 'compensate'],
  planned: ['plan', 'report-fixed', 'accept-risk', 'compensate', 'reopen'],
  fixed: ['reopen'],
  accepted: ['plan', 'report-fixed', 'accept-risk', 'compensate', 'reopen'],
  compensated: ['report-fixed', 'reopen'],
  'verified-closed': [],
  struck: [],
} as const satisfies Record<TrackedStatus, readonly FindingAction[]>;

export const findingActionWords = {
  plan: 'Plan: owner and due date',
  'report-fixed': 'Report as fixed',
  'accept-risk': 'Accept the risk for a time',
  compensate: 'Claim that another measure guards it',
  reopen: 'Put back to open',
} as const satisfies Record<FindingAction, string>;

export const trackedStatusWords = {
  open: 'open',
  planned: 'planned',
  fixed: 'fixed, not verified',
  accepted: 'risk accepted',
  compensated: 'compensated, verified',
  'verified-closed': 'verified closed',
  struck: 'struck by the panel',
} as const satisfies Record<TrackedStatus, string>;

export const mayChangeFinding = (status: TrackedStatus, action: FindingAction): boolean =>
  (findingActions[status] as readonly FindingAction[]).includes(action);
