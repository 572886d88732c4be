// The sheets of a workbook before any workbook is made: what it is, the tables, the meaning of the codes.
import { methodology } from '@plimsoll/standard/methodology';
import type { Cell } from '../csv/write.ts';
import type { Source } from '../source.ts';
import { TABLES, tableOf, type TableContent } from './columns.ts';

export interface Sheet {
  readonly name: string;
  readonly content: TableContent;
}

export const sheetsOf = (source: Source): readonly Sheet[] => [
  { name: 'about', content: aboutOf(source) },
  ...TABLES.map((table) => ({ name: table, content: tableOf(source, table) })),
  { name: 'codes', content: codes() },
];

function aboutOf({ report, context, tier, score }: Source): TableContent {
  return {
    header: ['what', 'value'],
    rows: [
      ['reportId', report.id],
      ['revision', report.revision],
      ['issuedAt', report.issuedAt],
      ['format', `${report.format} ${report.formatVersion}`],
      ['vessel', `${report.vessel.name}, IMO ${report.vessel.imoNumber}`],
      ['methodology', `${report.methodology.id} ${report.methodology.version} ${report.methodology.profile}`],
      ['score', score.total],
      ['grade', score.grade],
      ['scoreAsOf', score.asOf],
      ['sharingTier', tier],
      ['filter', 'none'],
      ['exportedAt', context.now],
      ['madeWith', `Plimsoll ${context.toolVersion}`],
    ],
  };
}

function codes(): TableContent {
  const { safetyClasses, vesselStates, domains, authorisers, reasons } = methodology;
  const rows = (
    list: string,
    coded: readonly { readonly id: string; readonly title: string }[],
  ): readonly (readonly Cell[])[] => coded.map(({ id, title }) => [list, id, title]);
  return {
    header: ['list', 'code', 'meaning'],
    rows: [
      ...rows('domain', domains),
      ...rows('safetyClass', safetyClasses),
      ...rows('vesselState', vesselStates),
      ...rows('role', authorisers),
      ...rows('reason, not-tested', reasons.notTested),
      ...rows('reason, not-applicable', reasons.notApplicable),
      ...rows('reason, exclusion', reasons.exclusion),
    ],
  };
}
