// Operations on reports and their cases, from submission to publication and withdrawal.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Cursor, Done, IdPath, ImoNumber, Limit, page, request, Sentence, Uuid, Word } from '../shapes/shapes.ts';
import {
  Dispute,
  ReportCase,
  ReportDocument,
  ReportPath,
  ReportRow,
  SubmittedReport,
  ValidationAnswer,
  ValidationQuery,
} from '../shapes/report-shapes.ts';

const documentProblems = ['report-unreadable', 'document-too-large', 'media-type-not-supported'] as const;
const stepProblems = ['report-not-found', 'not-in-this-state', 'conflict-of-interest', 'changed-meanwhile'] as const;

const step = <const Id extends string>(id: Id, path: string, summary: string) =>
  ({
    id,
    method: 'post',
    path: `/reports/{reportId}/revisions/{revision}/${path}`,
    tag: 'Reports',
    status: 200,
    summary,
    params: ReportPath,
    result: ReportCase,
  }) as const;

export const reportOperations = {
  validateReport: operation({
    id: 'validateReport',
    method: 'post',
    path: '/validations',
    tag: 'Reports',
    permission: 'report:validate',
    status: 200,
    summary:
      'Validate a report without submitting it; answers 200 with the result whatever the verdict, and keeps nothing',
    query: ValidationQuery,
    body: 'document',
    result: ValidationAnswer,
    problems: ['document-too-large', 'media-type-not-supported'],
  }),
  submitReport: operation({
    id: 'submitReport',
    method: 'post',
    path: '/reports',
    tag: 'Reports',
    permission: 'report:submit',
    status: 201,
    summary: 'Submit a report; it is validated again, stored as canonical bytes with its digest, and never overwritten',
    body: 'document',
    result: SubmittedReport,
    problems: [
      ...documentProblems,
      'report-refused',
      'report-already-held',
      'revision-already-held',
      'revision-not-next',
      'supersedes-another',
      'revision-not-awaited',
    ],
  }),
  listReports: operation({
    id: 'listReports',
    method: 'get',
    path: '/reports',
    tag: 'Reports',
    permission: 'report:list',
    status: 200,
    summary: 'Reports that I have to do with, oldest deadline first',
    query: Type.Object({
      status: Type.Optional(Type.String({ maxLength: 40 })),
      imoNumber: Type.Optional(ImoNumber),
      after: Cursor,
      limit: Limit,
    }),
    result: page(ReportRow),
    problems: ['request-not-understood'],
  }),
  getReport: operation({
    id: 'getReport',
    method: 'get',
    path: '/reports/{reportId}/revisions/{revision}',
    tag: 'Reports',
    permission: 'report:read-document',
    status: 200,
    summary: 'The canonical bytes of a report revision',
    params: ReportPath,
    result: ReportDocument,
    problems: ['report-not-found'],
  }),
  getReportCase: operation({
    id: 'getReportCase',
    method: 'get',
    path: '/reports/{reportId}/revisions/{revision}/case',
    tag: 'Reports',
    permission: 'report:read-case',
    status: 200,
    summary: 'The case of a report revision: its state, points, comments, disputes and steps',
    params: ReportPath,
    result: ReportCase,
    problems: ['report-not-found'],
  }),
  takeReport: operation({
    ...step('takeReport', 'take', 'Take a report for review'),
    permission: 'report:take',
    body: request({}),
    problems: stepProblems,
  }),
  addPoint: operation({
    ...step('addPoint', 'points', 'Add a point that the supplier must answer, tied to a place in the report'),
    permission: 'report:add-point',
    body: request({ pointer: Type.String({ maxLength: 500, pattern: '^(/.*)?$' }), text: Sentence }),
    problems: [...stepProblems, 'place-not-found', 'taken-by-another'],
  }),
  answerPoint: operation({
    id: 'answerPoint',
    method: 'post',
    path: '/report-points/{id}/answer',
    tag: 'Reports',
    permission: 'report:answer-point',
    status: 200,
    summary: 'Answer a point of the moderator',
    params: IdPath,
    body: request({ answer: Sentence }),
    result: Done,
    problems: stepProblems,
  }),
  returnReport: operation({
    ...step('returnReport', 'return', 'Return a report to its supplier with the points made'),
    permission: 'report:return',
    body: request({ reason: Sentence }),
    problems: [...stepProblems, 'points-missing', 'taken-by-another', 'reason-missing'],
  }),
  acceptReport: operation({
    ...step('acceptReport', 'accept', 'Accept a report; the company’s 14 days begin'),
    permission: 'report:accept',
    body: request({}),
    problems: [...stepProblems, 'points-open', 'company-unknown', 'taken-by-another'],
  }),
  rejectReport: operation({
    ...step('rejectReport', 'reject', 'Reject a report with a reason code'),
    permission: 'report:reject',
    body: request({ reasonCode: Word, reason: Sentence }),
    problems: [...stepProblems, 'reason-code-unknown', 'reason-missing', 'taken-by-another'],
  }),
  commentReport: operation({
    ...step('commentReport', 'comments', 'Comment on a report or on one of its findings'),
    permission: 'report:comment',
    body: request({ findingId: Type.Optional(Word), text: Sentence }),
    problems: [...stepProblems, 'finding-not-found'],
  }),
  raiseDispute: operation({
    ...step('raiseDispute', 'disputes', 'Dispute a finding; a panel member without part in the case decides'),
    permission: 'dispute:raise',
    body: request({ findingId: Word, text: Sentence }),
    problems: [...stepProblems, 'finding-not-found', 'dispute-exists'],
  }),
  publishReport: operation({
    ...step('publishReport', 'publish', 'Let a report be published before the company’s days have passed'),
    permission: 'report:publish',
    body: request({}),
    problems: stepProblems,
  }),
  withdrawReport: operation({
    ...step('withdrawReport', 'withdraw', 'Withdraw a report with a reason; everybody who saw it is told'),
    permission: 'report:withdraw',
    body: request({ reasonCode: Word, reason: Sentence }),
    problems: [...stepProblems, 'reason-code-unknown', 'reason-missing'],
  }),
  listDisputes: operation({
    id: 'listDisputes',
    method: 'get',
    path: '/disputes',
    tag: 'Reports',
    permission: 'dispute:list',
    status: 200,
    summary: 'Disputes that are open, oldest first',
    result: Type.Object({
      items: Type.Array(
        Type.Object({ ...Dispute.properties, reportId: Uuid, revision: Type.Integer(), imoNumber: ImoNumber }),
      ),
    }),
    problems: [],
  }),
  decideDispute: operation({
    id: 'decideDispute',
    method: 'post',
    path: '/disputes/{id}/decision',
    tag: 'Reports',
    permission: 'dispute:decide',
    status: 200,
    summary:
      'Uphold or refuse a dispute; an upheld one changes the severity or strikes the finding, and the profile follows',
    params: IdPath,
    body: request({
      isUpheld: Type.Boolean(),
      severity: Type.Optional(
        Type.String({
          pattern: '^(struck|info|low|medium|high|critical)$',
          description: 'The severity from now on; struck: the finding does not stand.',
        }),
      ),
      reason: Sentence,
    }),
    result: Done,
    problems: ['dispute-not-found', 'conflict-of-interest', 'severity-missing', 'not-in-this-state'],
  }),
};
