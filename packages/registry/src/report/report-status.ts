// The states of a report in the register, what may be done in each and by when: the one table for server and browser.
export const reportStatuses = [
  'submitted',
  'in-review',
  'returned',
  'rejected',
  'with-company',
  'published',
  'superseded',
  'withdrawn',
  'expired',
] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export const reportActionNames = [
  'take',
  'add-point',
  'answer-point',
  'hand-in-evidence',
  'return',
  'accept',
  'reject',
  'comment',
  'dispute',
  'publish',
  'revise',
  'withdraw',
] as const;
export type ReportAction = (typeof reportActionNames)[number];

export const reportActions = {
  submitted: ['take', 'hand-in-evidence', 'withdraw'],
  'in-review': ['add-point', 'return', 'accept', 'reject', 'hand-in-evidence', 'withdraw'],
  returned: ['answer-point', 'hand-in-evidence', 'revise', 'withdraw'],
  rejected: [],
  'with-company': ['comment', 'dispute', 'publish', 'withdraw'],
  published: ['comment', 'dispute', 'revise', 'withdraw'],
  superseded: [],
  withdrawn: [],
  expired: ['comment'],
} as const satisfies Record<ReportStatus, readonly ReportAction[]>;

export const reportStatusWords = {
  submitted: { title: 'Waiting for a moderator', waitsFor: 'body' },
  'in-review': { title: 'In review', waitsFor: 'body' },
  returned: { title: 'Returned to the supplier', waitsFor: 'supplier' },
  rejected: { title: 'Rejected', waitsFor: null },
  'with-company': { title: 'With the company', waitsFor: 'company' },
  published: { title: 'Published', waitsFor: null },
  superseded: { title: 'Superseded by a later revision', waitsFor: null },
  withdrawn: { title: 'Withdrawn', waitsFor: null },
  expired: { title: 'Expired', waitsFor: null },
} as const satisfies Record<ReportStatus, { title: string; waitsFor: 'body' | 'supplier' | 'company' | null }>;

export const mayDo = (status: ReportStatus, action: ReportAction): boolean =>
  (reportActions[status] as readonly ReportAction[]).includes(action);

/** Days within which each waiting party acts; silence of the company publishes. */
export const reportDeadlines = { moderator: 10, supplier: 30, company: 14 } as const;

export const rejectionReasons = {
  'outside-methodology': 'The work was not done by the methodology',
  'unsafe-conduct': 'Tests were done outside their permit or safety class',
  'no-competence': 'Nobody in the team was certified for the domains tested',
  'not-genuine': 'The report or its evidence is not genuine',
  'conflict-of-interest': 'The supplier is not independent of the company',
} as const;
export type RejectionReason = keyof typeof rejectionReasons;

export const withdrawalReasons = {
  'material-error': 'A material error was found in the report',
  'evidence-unsound': 'Evidence turned out to be unsound',
  'wrong-vessel': 'The report is about another vessel',
  'supplier-request': 'The supplier asked for it before publication',
  misconduct: 'Misconduct was established',
} as const;
export type WithdrawalReason = keyof typeof withdrawalReasons;
