// Operations on access: grants, requests, statutory and emergency access, and the log of every look.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import {
  Cursor,
  Done,
  IdPath,
  ImoNumber,
  Limit,
  Moment,
  named,
  nullable,
  page,
  request,
  Sentence,
  Tier,
  Uuid,
  Word,
} from '../shapes/shapes.ts';

const Class = Type.String({ pattern: '^(port-authority|insurer|flag-state|class-society|charterer|public)$' });

export const AccessGrant = named(
  'AccessGrant',
  Type.Object({
    id: Uuid,
    recipient: Type.String(),
    recipientId: nullable(Uuid),
    recipientClass: nullable(Type.String()),
    imoNumber: nullable(ImoNumber),
    vesselName: nullable(Type.String()),
    fleet: nullable(Type.String()),
    tier: Tier,
    purpose: Type.String(),
    from: Moment,
    until: nullable(Moment),
    grantedAt: Moment,
    revokedAt: nullable(Moment),
  }),
);

const Reader = Type.Object({
  imoNumber: ImoNumber,
  vesselName: Type.String(),
  reader: Type.String(),
  tier: Tier,
  basis: Type.String({ description: 'grant, flag, port-call, break-glass.' }),
  from: nullable(Moment),
  until: nullable(Moment),
  grantId: nullable(Uuid),
  lastLookAt: nullable(Moment),
  looks: Type.Integer(),
});

export const AccessRequest = named(
  'AccessRequest',
  Type.Object({
    id: Uuid,
    recipient: Type.String(),
    imoNumber: ImoNumber,
    vesselName: nullable(Type.String()),
    tier: Tier,
    purpose: Type.String(),
    message: Type.String(),
    status: Type.String(),
    askedAt: Moment,
    lapsesAt: Moment,
    reason: nullable(Type.String()),
  }),
);

const BreakGlass = Type.Object({
  id: Uuid,
  recipient: Type.String(),
  imoNumber: ImoNumber,
  tier: Tier,
  reason: Type.String(),
  askedAt: Moment,
  isApproved: nullable(Type.Boolean()),
  until: nullable(Moment),
});

const Look = Type.Object({
  number: Type.String(),
  at: Moment,
  reader: Type.String(),
  imoNumber: ImoNumber,
  tier: nullable(Tier),
  what: Type.String(),
  purpose: nullable(Type.String()),
  wasRefused: Type.Boolean(),
});

const list = <const Id extends string>(id: Id, path: string, summary: string) =>
  ({ id, method: 'get', path, tag: 'Access', status: 200, summary, problems: [] }) as const;

export const accessOperations = {
  listReaders: operation({
    ...list('listReaders', '/access/readers', 'Who sees what of which of my vessels, until when, and who looked'),
    permission: 'access:list-readers',
    query: Type.Object({ imoNumber: Type.Optional(ImoNumber) }),
    result: Type.Object({ items: Type.Array(Reader) }),
  }),
  listGrants: operation({
    ...list('listGrants', '/access/grants', 'Grants of my company, newest first, revoked ones too'),
    permission: 'access:list-readers',
    result: Type.Object({ items: Type.Array(AccessGrant) }),
  }),
  grantAccess: operation({
    id: 'grantAccess',
    method: 'post',
    path: '/access/grants',
    tag: 'Access',
    permission: 'access:grant',
    status: 201,
    summary: 'Let a recipient, or a class of them, see a vessel, a fleet or all vessels up to a tier',
    body: request({
      recipientId: Type.Optional(Uuid),
      recipientClass: Type.Optional(Class),
      imoNumber: Type.Optional(ImoNumber),
      fleetId: Type.Optional(Uuid),
      tier: Tier,
      purpose: Word,
      from: Type.Optional(Moment),
      until: Type.Optional(Moment),
    }),
    result: AccessGrant,
    problems: ['recipient-not-found', 'vessel-not-found', 'fleet-not-found', 'grant-not-understood', 'step-up-needed'],
  }),
  revokeGrant: operation({
    id: 'revokeGrant',
    method: 'delete',
    path: '/access/grants/{id}',
    tag: 'Access',
    permission: 'access:revoke',
    status: 200,
    summary: 'Revoke a grant; from this moment it shows nothing',
    params: IdPath,
    result: Done,
    problems: ['grant-not-found'],
  }),
  requestAccess: operation({
    id: 'requestAccess',
    method: 'post',
    path: '/access/requests',
    tag: 'Access',
    permission: 'access:request',
    status: 202,
    summary: 'Ask the company for a tier of a vessel; the answer is the same whether or not she is in the register',
    body: request({ imoNumber: ImoNumber, tier: Tier, purpose: Word, message: Sentence }),
    result: AccessRequest,
    problems: ['imo-number-wrong', 'request-exists'],
  }),
  listAccessRequests: operation({
    ...list('listAccessRequests', '/access/requests', 'Requests for access that I made or must decide, newest first'),
    permission: 'access:list-requests',
    query: Type.Object({ status: Type.Optional(Type.String({ pattern: '^(asked|granted|lowered|refused|lapsed)$' })) }),
    result: Type.Object({ items: Type.Array(AccessRequest) }),
  }),
  decideAccessRequest: operation({
    id: 'decideAccessRequest',
    method: 'post',
    path: '/access/requests/{id}/decision',
    tag: 'Access',
    permission: 'access:decide-request',
    status: 200,
    summary: 'Grant a request, grant a lower tier, or refuse it',
    params: IdPath,
    body: request({
      isGranted: Type.Boolean(),
      tier: Type.Optional(Tier),
      until: Type.Optional(Moment),
      reason: Type.Optional(Sentence),
    }),
    result: AccessRequest,
    problems: ['access-request-not-found', 'not-in-this-state', 'grant-not-understood', 'step-up-needed'],
  }),
  breakGlass: operation({
    id: 'breakGlass',
    method: 'post',
    path: '/access/break-glass',
    tag: 'Access',
    permission: 'access:break-glass',
    status: 201,
    summary: 'Ask for access in an emergency, with a reason; a registrar approves, and the company is told at once',
    body: request({
      imoNumber: ImoNumber,
      tier: Type.Integer({ minimum: 2, maximum: 4 }),
      reason: Type.String({ minLength: 20, maxLength: 2000 }),
    }),
    result: Done,
    problems: ['not-statutory', 'vessel-not-found', 'step-up-needed'],
  }),
  listBreakGlass: operation({
    ...list('listBreakGlass', '/access/break-glass', 'Emergency access asked for and given'),
    permission: 'access:list-break-glass',
    result: Type.Object({ items: Type.Array(BreakGlass) }),
  }),
  decideBreakGlass: operation({
    id: 'decideBreakGlass',
    method: 'post',
    path: '/access/break-glass/{id}/decision',
    tag: 'Access',
    permission: 'access:decide-break-glass',
    status: 200,
    summary: 'Approve emergency access for some hours, or refuse it',
    params: IdPath,
    body: request({ isApproved: Type.Boolean(), hours: Type.Optional(Type.Integer({ minimum: 1, maximum: 168 })) }),
    result: Done,
    problems: ['break-glass-not-found', 'not-in-this-state', 'four-eyes-needed', 'step-up-needed'],
  }),
  declarePortCall: operation({
    id: 'declarePortCall',
    method: 'post',
    path: '/vessels/{imoNumber}/port-calls',
    tag: 'Access',
    permission: 'access:declare-port-call',
    status: 201,
    summary:
      'Declare a call at a port; its port authority sees the grade from seven days before until the ship has left',
    params: Type.Object({ imoNumber: ImoNumber }),
    body: request({
      port: Type.String({ pattern: '^[A-Z]{2}[A-Z0-9]{3}$', examples: ['NLRTM'] }),
      from: Moment,
      until: Moment,
    }),
    result: Done,
    problems: ['vessel-not-found', 'grant-not-understood'],
  }),
  listAccessLog: operation({
    ...list('listAccessLog', '/access/log', 'Every look at my vessels, and every one that was refused, newest first'),
    permission: 'access:read-log',
    query: Type.Object({ imoNumber: Type.Optional(ImoNumber), after: Cursor, limit: Limit }),
    result: page(Look),
  }),
  listRecipients: operation({
    ...list('listRecipients', '/recipients', 'Organisations that access can be granted to'),
    permission: 'organisation:list',
    query: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }),
    result: Type.Object({
      items: Type.Array(Type.Object({ id: Uuid, name: Type.String(), class: Type.String(), country: Type.String() })),
    }),
  }),
};
