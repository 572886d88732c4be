// The shapes of reports and their cases.
import { Type } from 'typebox';
import { ImoNumber, Moment, named, nullable, Uuid } from './shapes.ts';

export const ReportPath = Type.Object({ reportId: Uuid, revision: Type.Integer({ minimum: 1 }) });
export const ValidationQuery = Type.Object({
  profile: Type.Optional(Type.String({ pattern: '^(draft|submission|moderation|attestation)$' })),
  name: Type.Optional(Type.String({ maxLength: 200 })),
});

export const SubmittedReport = named(
  'SubmittedReport',
  Type.Object({
    id: Type.String(),
    revision: Type.Integer(),
    imoNumber: ImoNumber,
    sha256: Type.String({ description: 'SHA-256 of the canonical bytes without proof.' }),
    status: Type.String(),
    supersedes: nullable(Type.Integer()),
    dueAt: Moment,
    case: Type.String({ description: 'Address of the case.' }),
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

export const ReportRow = named(
  'ReportRow',
  Type.Object({
    id: Uuid,
    revision: Type.Integer(),
    imoNumber: ImoNumber,
    vesselName: Type.String(),
    supplier: Type.String(),
    company: nullable(Type.String()),
    status: Type.String(),
    submittedAt: Moment,
    dueAt: nullable(Moment),
    warnings: Type.Integer(),
    moderator: nullable(Type.String()),
  }),
);

const Point = Type.Object({
  id: Uuid,
  pointer: Type.String({ description: 'JSON Pointer into the report.' }),
  text: Type.String(),
  madeAt: Moment,
  answer: nullable(Type.String()),
});
const Comment = Type.Object({
  id: Uuid,
  findingId: nullable(Type.String()),
  text: Type.String(),
  organisation: Type.String(),
  madeAt: Moment,
});
export const Dispute = Type.Object({
  id: Uuid,
  findingId: Type.String(),
  text: Type.String(),
  status: Type.String(),
  raisedAt: Moment,
  reason: nullable(Type.String()),
  severity: nullable(Type.String()),
});
const Step = Type.Object({
  type: Type.String(),
  at: Moment,
  role: nullable(Type.String()),
  reason: nullable(Type.String()),
});

const Difference = Type.Object({
  id: Type.String(),
  title: Type.String(),
  changes: Type.Array(Type.Object({ member: Type.String(), before: Type.String(), after: Type.String() })),
});

/** Two revisions side by side, in words of the trade. */
export const RevisionChanges = named(
  'RevisionChanges',
  Type.Object({
    from: Type.Integer(),
    to: Type.Integer(),
    findings: Type.Object({
      fresh: Type.Array(Difference),
      closed: Type.Array(Difference),
      changed: Type.Array(Difference),
      gone: Type.Array(Difference),
    }),
    systems: Type.Object({
      added: Type.Array(Difference),
      removed: Type.Array(Difference),
      changed: Type.Array(Difference),
    }),
    executions: Type.Object({
      added: Type.Array(Difference),
      removed: Type.Array(Difference),
      changed: Type.Array(Difference),
    }),
  }),
);

export const ReportCase = named(
  'ReportCase',
  Type.Object({
    report: ReportRow,
    /** What the reader may do now. */
    actions: Type.Array(Type.String()),
    supersedes: nullable(Type.Integer()),
    reasonCode: nullable(Type.String()),
    reason: nullable(Type.String()),
    points: Type.Array(Point),
    comments: Type.Array(Comment),
    disputes: Type.Array(Dispute),
    steps: Type.Array(Step),
    findings: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
    warnings: Type.Array(Type.Object({ rule: Type.String(), text: Type.String(), pointer: Type.String() })),
    version: Type.String({ description: 'To be sent as If-Match; changes with every step.' }),
  }),
);
