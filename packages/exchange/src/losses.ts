// What each export cannot carry, for the note of rule INT-002 and for people who convert.
import { losses, type ExportName } from '@plimsoll/standard/losses';

export type { ExportName } from '@plimsoll/standard/losses';

export const EXPORTS: readonly ExportName[] = [
  'oscal-ar',
  'oscal-poam',
  'sarif',
  'csaf-vex',
  'cyclonedx-vdr',
  'csv',
  'xlsx',
  'rec190-csv',
];

export interface Loss {
  /** Member of the report; `[]` stands for any item of a list; what lies under it is meant too. */
  readonly field: string;
  readonly why: string;
}

/** Fields of a report that the confidential form of the export does not hold, with the reason. */
export function lossesOf(exportName: ExportName): readonly Loss[] {
  return losses[exportName].flatMap(({ why, fields }) => fields.map((field) => ({ field, why })));
}
