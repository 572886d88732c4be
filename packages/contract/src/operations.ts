// The HTTP interface as a table: each operation once, by the noun it is about.
import { operation } from './operation.ts';
import {
  ProfileQuery,
  ReportDocument,
  ReportPath,
  SubmittedReport,
  ValidationAnswer,
  ValidationQuery,
  VesselPage,
  VesselPath,
  VesselProfile,
  VesselQuery,
} from './schemas.ts';

const documentProblems = ['report-unreadable', 'document-too-large', 'media-type-not-supported'] as const;

export const operations = {
  validateReport: operation({
    id: 'validateReport',
    method: 'post',
    path: '/validations',
    tag: 'Reports',
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
    ],
  }),
  getReport: operation({
    id: 'getReport',
    method: 'get',
    path: '/reports/{reportId}/revisions/{revision}',
    tag: 'Reports',
    status: 200,
    summary: 'The canonical bytes of a report revision',
    params: ReportPath,
    result: ReportDocument,
    problems: ['report-not-found'],
  }),
  listVessels: operation({
    id: 'listVessels',
    method: 'get',
    path: '/vessels',
    tag: 'Vessels',
    status: 200,
    summary: 'Search vessels by name or IMO number, flag, type, grade and status',
    query: VesselQuery,
    result: VesselPage,
    problems: ['request-not-understood'],
  }),
  getVesselProfile: operation({
    id: 'getVesselProfile',
    method: 'get',
    path: '/vessels/{imoNumber}/profile',
    tag: 'Vessels',
    status: 200,
    summary: 'The risk profile of a vessel on a day',
    params: VesselPath,
    query: ProfileQuery,
    result: VesselProfile,
    problems: ['vessel-not-found', 'imo-number-wrong', 'request-not-understood'],
  }),
};

export type OperationId = keyof typeof operations;
