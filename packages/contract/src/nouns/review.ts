// What helps a moderator to judge a report: the validator's result, earlier reports, like weaknesses, copied text, and one place of the report.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { ReportPath } from '../shapes/report-shapes.ts';
import { Day, ImoNumber, named, nullable, Uuid } from '../shapes/shapes.ts';

const Place = Type.Object({
  pointer: Type.String({ description: 'JSON Pointer into the report.' }),
  label: Type.String({ description: 'What stands there, in words.' }),
});
const Case = Type.Object({ reportId: Uuid, revision: Type.Integer() });
const FindingWords = Type.Object({ id: Type.String(), title: Type.String(), was: Type.String(), is: Type.String() });
const Severities = Type.Record(Type.String(), Type.Integer());

const Validation = Type.Object({
  verdict: Type.String(),
  ruleSet: Type.String(),
  counts: Type.Record(Type.String(), Type.Integer()),
  notRun: Type.Array(
    Type.Object({
      reason: Type.String(),
      detail: Type.String({ description: 'Which part was not there; may be empty.' }),
      rules: Type.Array(Type.String()),
    }),
    { description: 'Rules that were not run, by what was not there. They have not passed.' },
  ),
  rules: Type.Array(
    Type.Object({
      rule: Type.String(),
      severity: Type.String(),
      title: Type.String(),
      why: Type.String(),
      messages: Type.Array(
        Type.Object({ text: Type.String(), at: Type.Array(Place), answer: nullable(Type.String()) }),
      ),
      more: Type.Integer({ description: 'Messages of the rule that are not shown.' }),
    }),
    { description: 'Rules that failed, gravest first.' },
  ),
});

const Assessment = Type.Object({
  ...Case.properties,
  status: Type.String(),
  issuedOn: Day,
  supplier: Type.String(),
  grade: Type.String(),
  total: Type.Number(),
  open: Type.Integer({ description: 'Weaknesses that it leaves open.' }),
});

export const ReportReview = named(
  'ReportReview',
  Type.Object({
    imoNumber: ImoNumber,
    barred: Type.Integer({ description: 'Cases left out because the caller has a tie with one of their parties.' }),
    validation: nullable(Validation),
    own: Assessment,
    earlier: Type.Array(
      Type.Object({
        ...Assessment.properties,
        carried: Type.Array(FindingWords),
        fresh: Type.Array(FindingWords),
        closed: Type.Array(FindingWords),
        gone: Type.Array(FindingWords),
      }),
      { description: 'Other reports on the vessel, newest first; findings as this report stands to each.' },
    ),
    like: Type.Array(
      Type.Object({
        findingId: Type.String(),
        title: Type.String(),
        severity: Type.String(),
        pointer: Type.String(),
        procedures: Type.Array(Type.String()),
        systemCode: Type.String(),
        others: Severities,
        sameWeakness: Severities,
        isFar: Type.Boolean({ description: 'Two steps or more from the middle of five others or more.' }),
        cases: Type.Array(Type.Object({ ...Case.properties, severity: Type.String() })),
      }),
      { description: 'Published weaknesses of other vessels, found by the same procedure on the same kind of system.' },
    ),
    copied: Type.Array(
      Type.Object({
        text: Type.String(),
        at: Type.Array(Place),
        whose: Type.String({ description: 'another-supplier, same-supplier or same-vessel.' }),
        cases: Type.Array(Case),
        more: Type.Boolean({ description: 'It stands in more reports than are named.' }),
      }),
    ),
    copiedShare: Type.Number({
      description: 'Share of the sentences that stand in a report on another vessel, 0 to 1.',
    }),
  }),
);

export const ReportPlace = named(
  'ReportPlace',
  Type.Object({
    pointer: Type.String(),
    label: Type.String(),
    lines: Type.Array(Type.Object({ name: Type.String(), pointer: Type.String(), text: Type.String() })),
    more: Type.Integer(),
  }),
);

export const reviewOperations = {
  getReportReview: operation({
    id: 'getReportReview',
    method: 'get',
    path: '/reports/{reportId}/revisions/{revision}/review',
    tag: 'Reports',
    permission: 'report:review',
    status: 200,
    summary: 'What a moderator compares a report with',
    params: ReportPath,
    result: ReportReview,
    problems: ['report-not-found', 'conflict-of-interest'],
  }),
  getReportPlace: operation({
    id: 'getReportPlace',
    method: 'get',
    path: '/reports/{reportId}/revisions/{revision}/place',
    tag: 'Reports',
    permission: 'report:read-case',
    status: 200,
    summary: 'What stands at one place of a report',
    params: ReportPath,
    query: Type.Object({ at: Type.String({ maxLength: 500, pattern: '^(/.*)?$' }) }),
    result: ReportPlace,
    problems: ['report-not-found', 'place-not-found'],
  }),
};
