// The profile proper: domain scores, counts, changes and frameworks; tier 2, without one finding.
import { Type } from 'typebox';
import { Day, Points } from './shapes.ts';

const Counts = Type.Record(Type.String(), Type.Integer());

export const ProfileDetail = Type.Object(
  {
    asOf: Day,
    builtOn: Day,
    company: Type.String(),
    validUntil: Day,
    result: Type.Object({
      model: Type.String(),
      grade: Type.String(),
      total: Points,
      high: Points,
      confidence: Type.Number(),
      confidenceWord: Type.String(),
      assurance: Type.Union([Type.String(), Type.Null()]),
      notRatedBecause: Type.Optional(Type.Array(Type.String())),
      reasons: Type.Array(Type.Object({ domain: Type.String(), text: Type.String(), points: Type.Number() })),
    }),
    domains: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        total: Points,
        high: Points,
        known: Type.Number(),
        grade: Type.String(),
        mandatory: Type.Boolean(),
      }),
    ),
    openBySeverity: Counts,
    closed: Type.Integer(),
    overdue: Type.Integer(),
    dangerous: Type.Integer(),
    coverage: Counts,
    assessments: Type.Array(
      Type.Object({
        id: Type.String(),
        revision: Type.Integer(),
        kind: Type.String(),
        start: Type.String(),
        end: Type.String(),
        issuedOn: Day,
        supplier: Type.String(),
        assurance: Type.String(),
        grade: Type.String(),
        total: Points,
      }),
    ),
    changes: Type.Union([
      Type.Object({
        since: Day,
        before: Points,
        after: Points,
        lines: Type.Array(
          Type.Object({
            on: Day,
            kind: Type.String(),
            domains: Type.Array(Type.String()),
            points: Type.Number(),
            text: Type.String(),
          }),
        ),
      }),
      Type.Null(),
    ]),
    frameworks: Type.Array(
      Type.Object({ key: Type.String(), document: Type.String(), applies: Type.Boolean(), because: Type.String() }),
    ),
  },
  { description: 'From tier 2.' },
);
