// Operations on vessels and their profiles, each answer cut to the tier the reader has.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import {
  Cursor,
  Day,
  ImoNumber,
  Limit,
  Moment,
  named,
  nullable,
  page,
  Points,
  Tier,
  VesselPath,
} from '../shapes/shapes.ts';
import { ProfileDetail } from '../shapes/profile.ts';

export const VesselRow = named(
  'VesselRow',
  Type.Object({
    imoNumber: ImoNumber,
    name: Type.String(),
    flag: Type.String(),
    type: Type.String(),
    grossTonnage: Type.Integer(),
    tier: Tier,
    status: nullable(
      Type.String({ description: 'current, stale or expired; null before the first published report.' }),
    ),
    grade: Type.Optional(Type.String({ description: 'A to E, or NR. From tier 1.' })),
    total: Type.Optional(Points),
    high: Type.Optional(Points),
    confidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
    assessedOn: Type.Optional(Day),
    dangerous: Type.Optional(
      Type.Integer({ minimum: 0, description: 'Open critical findings on category III systems. From tier 2.' }),
    ),
  }),
);
export const VesselPage = named('VesselPage', page(VesselRow));

const FindingLine = Type.Object({
  id: Type.String(),
  title: Type.String(),
  severity: Type.String(),
  domains: Type.Array(Type.String()),
  systemGroup: Type.String(),
  status: Type.String(),
  dueOn: nullable(Day),
  openedOn: Day,
});

export const VesselProfile = named(
  'VesselProfile',
  Type.Object({
    tier: Tier,
    imoNumber: ImoNumber,
    name: Type.String(),
    flag: Type.String(),
    type: Type.String(),
    grossTonnage: Type.Integer(),
    status: nullable(Type.String()),
    asOf: Day,
    grade: Type.Optional(
      Type.Object(
        {
          grade: Type.String(),
          total: Points,
          high: Points,
          confidence: Type.Number(),
          assurance: Type.String(),
          assessedOn: Day,
          computedAt: Moment,
        },
        { description: 'From tier 1.' },
      ),
    ),
    profile: Type.Optional(ProfileDetail),
    knownSince: Type.Optional(Moment),
    findings: Type.Optional(
      Type.Array(FindingLine, { description: 'From tier 3; without detail that helps an attack.' }),
    ),
    reports: Type.Optional(
      Type.Array(
        Type.Object({ id: Type.String(), revision: Type.Integer(), issuedAt: Moment, supplier: Type.String() }),
        {
          description: 'Tier 4: reports that may be opened.',
        },
      ),
    ),
  }),
);

export const vesselOperations = {
  listVessels: operation({
    id: 'listVessels',
    method: 'get',
    path: '/vessels',
    tag: 'Vessels',
    permission: 'vessel:list',
    status: 200,
    summary: 'Search the vessels I may see by name or IMO number, flag, type, grade and status',
    query: Type.Object({
      q: Type.Optional(Type.String({ maxLength: 100, description: 'Name or part of it, or an IMO number.' })),
      flag: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
      type: Type.Optional(Type.String({ maxLength: 40 })),
      grade: Type.Optional(Type.String({ pattern: '^(A|B|C|D|E|NR)$' })),
      status: Type.Optional(Type.String({ pattern: '^(current|stale|expired)$' })),
      sort: Type.Optional(Type.String({ pattern: '^(name|total|assessed)$', default: 'name' })),
      after: Cursor,
      limit: Limit,
    }),
    result: VesselPage,
    problems: ['request-not-understood'],
  }),
  getVesselTimeline: operation({
    id: 'getVesselTimeline',
    method: 'get',
    path: '/vessels/{imoNumber}/timeline',
    tag: 'Vessels',
    permission: 'vessel:read',
    status: 200,
    summary:
      'How the profile of a vessel came to be what it is, newest first, with a line for each change; from tier 2',
    params: VesselPath,
    query: Type.Object({ limit: Limit }),
    result: Type.Object({
      items: Type.Array(
        Type.Object({
          knownAt: Moment,
          cause: Type.String(),
          grade: Type.String(),
          total: Points,
          high: Points,
          lines: Type.Array(Type.String()),
        }),
      ),
    }),
    problems: ['vessel-not-found', 'imo-number-wrong'],
  }),
  getVesselProfile: operation({
    id: 'getVesselProfile',
    method: 'get',
    path: '/vessels/{imoNumber}/profile',
    tag: 'Vessels',
    permission: 'vessel:read',
    status: 200,
    summary: 'The risk profile of a vessel, cut to my tier; with a day, as it was known on that day',
    params: VesselPath,
    query: Type.Object({
      at: Type.Optional(
        Type.String({
          pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
          description: 'Day on which the profile was known; today without it.',
        }),
      ),
      purpose: Type.Optional(Type.String({ maxLength: 200, description: 'Why; written into the access log.' })),
    }),
    result: VesselProfile,
    problems: ['vessel-not-found', 'imo-number-wrong', 'request-not-understood'],
  }),
};
