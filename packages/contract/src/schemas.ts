// The named shapes of the HTTP interface.
import { Type, type Static, type TSchema } from 'typebox';

/** Gives a schema the name under which the public document shows it. */
export function named<T extends TSchema>(name: string, schema: T): T {
  return { ...schema, $id: name };
}

const ImoNumber = Type.String({ pattern: '^[0-9]{7}$', description: 'IMO number, seven digits.' });
const Points = Type.Number({ minimum: 0, maximum: 100, description: 'Points of 100, one decimal.' });
const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });

export const VesselRow = named(
  'VesselRow',
  Type.Object({
    imoNumber: ImoNumber,
    name: Type.String(),
    flag: Type.String(),
    type: Type.String(),
    grossTonnage: Type.Integer(),
    grade: Type.String({ description: 'A to E, or NR.' }),
    total: Points,
    high: Points,
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    status: Type.String({ description: 'current, stale or expired.' }),
    assessedOn: Day,
    dangerous: Type.Integer({ minimum: 0, description: 'Open critical findings on category III systems.' }),
  }),
);

export const VesselPage = named(
  'VesselPage',
  Type.Object({
    items: Type.Array(VesselRow),
    next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null on the last.' }),
  }),
);

const Counts = Type.Record(Type.String(), Type.Integer());

export const VesselProfile = named(
  'VesselProfile',
  Type.Object({
    asOf: Day,
    vessel: Type.Object({
      imoNumber: ImoNumber,
      name: Type.String(),
      flag: Type.String(),
      type: Type.String(),
      grossTonnage: Type.Integer(),
      builtOn: Day,
    }),
    company: Type.String(),
    status: Type.String(),
    assessedOn: Day,
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
  }),
);

export const SubmittedReport = named(
  'SubmittedReport',
  Type.Object({
    id: Type.String(),
    revision: Type.Integer(),
    imoNumber: ImoNumber,
    sha256: Type.String({ description: 'SHA-256 of the canonical bytes without proof.' }),
    status: Type.String(),
    supersedes: Type.Union([Type.Integer(), Type.Null()]),
    profile: Type.String({ description: 'Address of the vessel’s profile.' }),
    warnings: Type.Integer(),
    notRun: Type.Integer(),
  }),
);

/** The validator’s result; its own schema is published with the standard. */
export const ValidationAnswer = named(
  'ValidationResult',
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    description: 'The result of the validator, as standard/schemas/v1/validation-result describes it.',
    additionalProperties: true,
  }),
);
export const ReportDocument = named(
  'Report',
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    description: 'An assessment report of the Plimsoll format.',
    additionalProperties: true,
  }),
);

export const Problem = named(
  'Problem',
  Type.Object(
    {
      type: Type.String(),
      title: Type.String(),
      status: Type.Integer(),
      code: Type.String(),
      detail: Type.Optional(Type.String()),
      instance: Type.Optional(Type.String()),
      traceId: Type.Optional(Type.String()),
      errors: Type.Optional(
        Type.Array(
          Type.Object({
            pointer: Type.String(),
            rule: Type.Optional(Type.String()),
            text: Type.String(),
            do: Type.Optional(Type.String()),
          }),
        ),
      ),
    },
    { description: 'RFC 9457 problem details.' },
  ),
);

export const VesselPath = Type.Object({ imoNumber: Type.String({ description: 'IMO number, seven digits.' }) });
export const ReportPath = Type.Object({ reportId: Type.String(), revision: Type.Integer({ minimum: 1 }) });
export const VesselQuery = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100, description: 'Name or part of it, or an IMO number.' })),
  flag: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  type: Type.Optional(Type.String({ maxLength: 40 })),
  grade: Type.Optional(Type.String({ pattern: '^(A|B|C|D|E|NR)$' })),
  status: Type.Optional(Type.String({ pattern: '^(current|stale|expired)$' })),
  sort: Type.Optional(Type.String({ pattern: '^(name|total|assessed)$', default: 'name' })),
  after: Type.Optional(Type.String({ maxLength: 300 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export const ProfileQuery = Type.Object({
  at: Type.Optional(
    Type.String({
      pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
      description: 'Day for which the profile is computed; today without it.',
    }),
  ),
});
export const ValidationQuery = Type.Object({
  profile: Type.Optional(Type.String({ pattern: '^(draft|submission|moderation|attestation)$' })),
  name: Type.Optional(Type.String({ maxLength: 200 })),
});

export type VesselRowShape = Static<typeof VesselRow>;
