// Operations on tracked findings: the board, one finding with its history, changes of one or many, and verified compensation.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import {
  Cursor,
  Day,
  IdPath,
  ImoNumber,
  Limit,
  named,
  nullable,
  page,
  request,
  Sentence,
  Uuid,
  Word,
} from '../shapes/shapes.ts';

const Severity = Type.String({ pattern: '^(info|low|medium|high|critical)$' });
const Action = Type.String({ pattern: '^(plan|report-fixed|accept-risk|compensate|reopen)$' });

const trackedFinding = {
  id: Uuid,
  imoNumber: ImoNumber,
  vesselName: Type.String(),
  title: Type.String(),
  severity: Type.String(),
  status: Type.String(),
  systemGroup: Type.String(),
  domains: Type.Array(Type.String()),
  isDangerous: Type.Boolean({ description: 'Critical on a category III system.' }),
  openedOn: Day,
  dueOn: nullable(Day),
  countsFrom: Type.String({ description: 'Day from which it counts publicly.' }),
  closedOn: nullable(Day),
  owner: nullable(Type.String({ description: 'For the company and the body only.' })),
  plan: nullable(Type.String({ description: 'For the company and the body only.' })),
  acceptedUntil: nullable(Day),
  claim: nullable(
    Type.Object(
      { text: Type.String(), on: Day },
      { description: 'What the company says guards it, waiting to be verified.' },
    ),
  ),
  actions: Type.Array(Type.String({ description: 'What the caller may do with it now.' })),
};
export const TrackedFinding = named('TrackedFinding', Type.Object(trackedFinding));

export const FindingHistory = named(
  'FindingHistory',
  Type.Object({
    ...trackedFinding,
    assessedBy: nullable(Type.String()),
    procedures: Type.Array(Type.String()),
    history: Type.Array(
      Type.Object({
        type: Type.String(),
        at: Type.String(),
        by: Type.String(),
        reason: nullable(Type.String()),
        facts: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
      }),
    ),
  }),
);

export const findingOperations = {
  listFindings: operation({
    id: 'listFindings',
    method: 'get',
    path: '/findings',
    tag: 'Findings',
    permission: 'finding:list',
    status: 200,
    summary: 'Findings tracked on the vessels I may see findings of, by vessel, gravest first',
    query: Type.Object({
      imoNumber: Type.Optional(ImoNumber),
      severity: Type.Optional(Severity),
      domain: Type.Optional(Type.String({ pattern: '^D[0-9]{2}$', description: 'Domain of the methodology.' })),
      status: Type.Optional(
        Type.String({
          pattern: '^(active|claimed|open|planned|fixed|verified-closed|accepted|compensated|struck)$',
          description: 'active: all that are neither closed nor struck; claimed: compensation waits to be verified.',
        }),
      ),
      owner: Type.Optional(Type.String({ maxLength: 200 })),
      due: Type.Optional(Type.String({ pattern: '^(overdue|soon)$', description: 'soon: within 14 days.' })),
      after: Cursor,
      limit: Limit,
    }),
    result: page(TrackedFinding),
    problems: [],
  }),
  countFindings: operation({
    id: 'countFindings',
    method: 'get',
    path: '/findings/counts',
    tag: 'Findings',
    permission: 'finding:count',
    status: 200,
    summary: 'How many findings wait for me: a number without a vessel, so it is no look at one',
    query: Type.Object({ waiting: Type.String({ pattern: '^(overdue|claimed)$' }) }),
    result: named('FindingCount', Type.Object({ count: Type.Integer() })),
    problems: [],
  }),
  getFinding: operation({
    id: 'getFinding',
    method: 'get',
    path: '/findings/{id}',
    tag: 'Findings',
    permission: 'finding:read',
    status: 200,
    summary: 'One finding with its history',
    params: IdPath,
    result: FindingHistory,
    problems: ['finding-not-found'],
  }),
  changeFindings: operation({
    id: 'changeFindings',
    method: 'post',
    path: '/findings/changes',
    tag: 'Findings',
    permission: 'finding:change',
    status: 200,
    summary: 'Plan, report as fixed, accept, compensate or reopen up to 200 findings; all of them or none',
    body: request({
      ids: Type.Array(Uuid, { minItems: 1, maxItems: 200, uniqueItems: true }),
      action: Action,
      owner: Type.Optional(Word),
      dueOn: Type.Optional(Day),
      plan: Type.Optional(Sentence),
      reason: Type.Optional(Sentence),
      until: Type.Optional(Day),
    }),
    result: Type.Object({ items: Type.Array(TrackedFinding) }),
    problems: ['finding-not-found', 'not-in-this-state', 'finding-change-incomplete'],
  }),
  verifyCompensation: operation({
    id: 'verifyCompensation',
    method: 'post',
    path: '/findings/{id}/compensation-verification',
    tag: 'Findings',
    permission: 'finding:verify-compensation',
    status: 200,
    summary: 'Verify, or refuse, what the company says guards a finding; by a moderator without a tie',
    params: IdPath,
    body: request({ isVerified: Type.Boolean(), reason: Sentence }),
    result: TrackedFinding,
    problems: ['finding-not-found', 'not-in-this-state', 'conflict-of-interest', 'four-eyes-needed'],
  }),
};
