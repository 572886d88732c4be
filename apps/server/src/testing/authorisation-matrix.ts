// For each operation: who may call it, a body to call it with, and what a foreign thing answers; written by hand, so that a change of the permission table must be made twice.
import type { OperationId } from '@plimsoll/contract';
import type { Role } from '@plimsoll/registry';

export interface Example {
  readonly who: readonly Role[] | 'anybody' | 'signed-in';
  readonly query?: string;
  readonly body?: object | string;
  /** Status for a thing that is not the caller’s. */
  readonly foreign?: 404;
  /** Refusals that depend on more than the role. */
  readonly refusals?: readonly string[];
  /** Ends the caller’s session, so it is not called. */
  readonly isFinal?: true;
}

const parties: readonly Role[] = [
  'supplier-admin',
  'lead',
  'practitioner',
  'company-admin',
  'superintendent',
  'moderator',
  'panel-member',
  'auditor',
  'registrar',
];
const supplier: readonly Role[] = ['supplier-admin', 'lead'];
const recipient: readonly Role[] = ['recipient-admin', 'officer'];
const company: readonly Role[] = ['company-admin', 'superintendent'];
const findingReaders: readonly Role[] = [
  ...company,
  'master',
  'moderator',
  'registrar',
  'panel-member',
  'auditor',
  ...recipient,
];
const recordReaders: readonly Role[] = [...company, 'master', 'registrar', 'moderator', 'panel-member', 'auditor'];
const admins: readonly Role[] = ['registrar', 'supplier-admin', 'company-admin', 'recipient-admin'];
const reason = { reason: 'Because of the test.' };

export const matrix = {
  signIn: { who: 'anybody', body: { email: 'a@b.example', password: 'wrong' }, refusals: ['sign-in-refused'] },
  confirmSecondFactor: { who: 'anybody', body: { code: '000000' }, refusals: ['sign-in-needed'] },
  signOut: { who: 'anybody', isFinal: true },
  stepUp: { who: 'signed-in', body: { password: 'wrong' }, refusals: ['sign-in-refused'] },
  getAccount: { who: 'signed-in' },
  switchRole: { who: 'signed-in', body: { membershipId: '00000000-0000-4000-8000-000000000000' }, foreign: 404 },
  listSessions: { who: 'signed-in' },
  revokeSession: { who: 'signed-in', foreign: 404 },
  listVessels: { who: 'anybody' },
  getVesselTimeline: { who: 'anybody', foreign: 404 },
  getVesselProfile: { who: 'anybody', foreign: 404 },
  listApiClients: { who: admins },
  createApiClient: { who: admins, body: { name: 'x', role: 'x', scopes: 'x', days: 1 } },
  revokeApiClient: { who: admins, foreign: 404 },
  issueToken: { who: 'anybody', body: { grant_type: 'client_credentials' }, refusals: ['client-refused'] },
  claimVessel: {
    who: ['company-admin'],
    body: {
      imoNumber: '9074729',
      vesselName: 'Claimed',
      flag: 'LR',
      type: 'bulk-carrier',
      grossTonnage: 1000,
      since: '2026-01-01',
      evidence: 'DOC 1',
    },
  },
  listClaims: { who: ['company-admin', 'registrar', 'auditor'] },
  decideClaim: { who: ['registrar'], body: { isGranted: false, ...reason }, foreign: 404 },
  getVesselRecord: { who: recordReaders, foreign: 404 },
  recordFact: {
    who: ['registrar'],
    body: { kind: 'class', value: 'x', since: '2026-01-01', source: 'x' },
    foreign: 404,
  },
  changeManager: {
    who: ['registrar'],
    body: { companyId: '00000000-0000-4000-8000-000000000000', since: '2026-01-01', ...reason },
    foreign: 404,
  },
  proposeRecordChange: {
    who: ['registrar'],
    body: { kind: 'merge', imoNumber: '9074729', otherImoNumber: '9319466', ...reason },
  },
  listRecordChanges: { who: ['registrar', 'auditor'] },
  decideRecordChange: { who: ['registrar'], body: { isApproved: false, ...reason }, foreign: 404 },
  askCorrection: {
    who: [...company, ...recipient, ...supplier],
    body: { field: 'name', shouldBe: 'x', evidence: 'x' },
    foreign: 404,
  },
  listCorrections: { who: [...company, ...recipient, ...supplier, 'registrar', 'auditor'] },
  decideCorrection: {
    who: ['registrar', 'company-admin', ...supplier],
    body: { isDone: false, reply: 'x' },
    foreign: 404,
  },
  getSystems: { who: [...company, 'master', 'registrar', 'moderator', 'auditor'], foreign: 404 },
  putSystems: { who: company, body: [], foreign: 404 },
  listFleets: { who: [...company, ...recipient] },
  createFleet: { who: ['company-admin', ...recipient], body: { name: 'Of the test' } },
  getFleet: { who: [...company, ...recipient], foreign: 404 },
  addToFleet: { who: ['company-admin', ...recipient], foreign: 404 },
  removeFromFleet: { who: ['company-admin', ...recipient], foreign: 404 },
  previewFleetImport: { who: ['company-admin', ...recipient], body: {}, foreign: 404 },
  importFleet: {
    who: ['company-admin', ...recipient],
    query: `?digest=${'0'.repeat(64)}`,
    body: {},
    foreign: 404,
  },
  exportVessel: { who: [...company, ...recipient, 'registrar', 'auditor'], foreign: 404 },
  exportAttestation: { who: [...company, ...recipient, 'registrar', 'auditor'], foreign: 404 },
  exportFindings: { who: [...company, ...recipient, 'registrar', 'auditor'] },
  exportFleet: { who: [...company, ...recipient, 'registrar', 'auditor'], foreign: 404 },
  validateReport: { who: 'anybody', body: {} },
  submitReport: { who: supplier, body: {} },
  listReports: { who: parties },
  getReport: { who: [...parties, ...recipient], foreign: 404 },
  getReportCase: { who: parties, foreign: 404 },
  compareRevisions: { who: parties, foreign: 404 },
  takeReport: { who: ['moderator'], body: {}, foreign: 404 },
  addPoint: { who: ['moderator'], body: { pointer: '', text: 'x' }, foreign: 404 },
  answerPoint: { who: supplier, body: { answer: 'x' }, foreign: 404 },
  returnReport: { who: ['moderator'], body: reason, foreign: 404 },
  acceptReport: { who: ['moderator'], body: {}, foreign: 404 },
  rejectReport: { who: ['moderator'], body: { reasonCode: 'not-genuine', ...reason }, foreign: 404 },
  commentReport: { who: [...company, ...supplier, 'moderator'], body: { text: 'x' }, foreign: 404 },
  raiseDispute: { who: company, body: { findingId: 'F-1', text: 'x' }, foreign: 404 },
  publishReport: { who: ['company-admin'], body: {}, foreign: 404 },
  withdrawReport: {
    who: ['supplier-admin', 'registrar'],
    body: { reasonCode: 'material-error', ...reason },
    foreign: 404,
  },
  listDisputes: { who: parties },
  decideDispute: { who: ['panel-member'], body: { isUpheld: false, ...reason }, foreign: 404 },
  listFindings: { who: findingReaders },
  getFinding: { who: findingReaders, foreign: 404 },
  changeFindings: {
    who: company,
    body: { ids: ['00000000-0000-4000-8000-000000000000'], action: 'reopen', ...reason },
    foreign: 404,
  },
  verifyCompensation: { who: ['moderator'], body: { isVerified: true, ...reason }, foreign: 404 },
  listReaders: { who: company },
  listGrants: { who: company },
  grantAccess: {
    who: ['company-admin'],
    body: { recipientId: '00000000-0000-4000-8000-000000000000', tier: 1, purpose: 'x' },
    foreign: 404,
  },
  revokeGrant: { who: ['company-admin'], foreign: 404 },
  requestAccess: { who: recipient, body: { imoNumber: '9074729', tier: 1, purpose: 'x', message: 'x' } },
  listAccessRequests: { who: [...recipient, ...company, 'registrar', 'auditor'] },
  decideAccessRequest: { who: ['company-admin'], body: { isGranted: false }, foreign: 404 },
  breakGlass: {
    who: recipient,
    body: { imoNumber: '9074729', tier: 3, reason: 'A reason of more than twenty letters.' },
    refusals: ['not-statutory'],
  },
  listBreakGlass: { who: [...recipient, 'company-admin', 'registrar', 'auditor'] },
  decideBreakGlass: { who: ['registrar'], body: { isApproved: false }, foreign: 404 },
  declarePortCall: {
    who: company,
    body: { port: 'NLRTM', from: '2026-12-01T00:00:00Z', until: '2026-12-02T00:00:00Z' },
    foreign: 404,
  },
  listAccessLog: { who: [...company, 'registrar', 'auditor', 'recipient-admin'] },
  listRecipients: { who: 'signed-in' },
} as const satisfies Readonly<Record<OperationId, Example>>;
