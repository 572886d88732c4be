// Operations on what could become of a vessel's score, and on what her results show about the rules that apply to her.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Day, ImoNumber, named, nullable, Points, Uuid, VesselPath } from '../shapes/shapes.ts';

const Gained = Type.Number({ description: 'Published total after less published total before, one decimal.' });
const GainedExact = Type.Integer({
  description: 'The same before publication, in ten-thousandths of a point; for ranking.',
});
const Figures = Type.Object({
  grade: Type.String(),
  total: Points,
  high: Points,
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  notRatedBecause: Type.Array(Type.String()),
});
const List = (what: string, pattern: string) =>
  Type.Optional(Type.String({ maxLength: 12_000, pattern: `^(${pattern}(,${pattern})*)?$`, description: what }));

export const WhatIf = named(
  'WhatIf',
  Type.Object({
    imoNumber: ImoNumber,
    name: Type.String(),
    asOf: Day,
    before: Figures,
    after: Figures,
    gained: Gained,
    gainedExact: GainedExact,
    domains: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        before: Points,
        after: Points,
        gradeBefore: Type.String(),
        gradeAfter: Type.String(),
      }),
    ),
    findings: Type.Array(
      Type.Object({
        id: Uuid,
        title: Type.String(),
        severity: Type.String(),
        status: Type.String(),
        dueOn: nullable(Day),
        domains: Type.Array(Type.String()),
        procedures: Type.Array(Type.String({ description: 'A later passing execution of these closes it.' })),
        isSupposed: Type.Boolean({ description: 'Among those asked about.' }),
        gained: Gained,
        gainedExact: GainedExact,
        withProcedures: Type.Object({ gained: Gained, gainedExact: GainedExact }),
      }),
      { description: 'Open findings; what gains most, with its procedures passed, first.' },
    ),
    procedures: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        domain: Type.String(),
        now: Type.String({ description: 'not-tested, fail, partial or aged.' }),
        isSupposed: Type.Boolean(),
        gained: Gained,
        gainedExact: GainedExact,
      }),
      { description: 'Procedures that would give points if they passed today; what gains most first.' },
    ),
    ignored: Type.Array(Type.String(), {
      description: 'Asked about, but nothing that is open on her: closed by now, or never there.',
    }),
  }),
);

export const vesselOutlookOperations = {
  getVesselWhatIf: operation({
    id: 'getVesselWhatIf',
    method: 'get',
    path: '/vessels/{imoNumber}/what-if',
    tag: 'Vessels',
    permission: 'vessel:what-if',
    status: 200,
    summary:
      'What my vessel would score if these findings were closed and these procedures passed today, and what gains most',
    params: VesselPath,
    query: Type.Object({
      close: List('Findings supposed to be closed, with commas between.', '[0-9a-f-]{36}'),
      pass: List('Procedures supposed to pass today, with commas between.', '[A-Z]{3}-[0-9]{2}'),
    }),
    result: WhatIf,
    problems: ['vessel-not-found', 'imo-number-wrong', 'no-published-report'],
  }),
};
