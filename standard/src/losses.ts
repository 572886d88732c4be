// The fields of a report that each export leaves behind, as typed data.
import list from '../exchange/losses.json' with { type: 'json' };

export type ExportName =
  'oscal-ar' | 'oscal-poam' | 'sarif' | 'csaf-vex' | 'cyclonedx-vdr' | 'csv' | 'xlsx' | 'rec190-csv';

export interface LossGroup {
  readonly why: string;
  /** Members of the report; `[]` stands for any item of a list; what lies under a member is meant too. */
  readonly fields: readonly string[];
}

export interface LossList {
  readonly format: 'plimsoll-export-losses';
  readonly formatVersion: string;
  readonly exports: Readonly<Record<ExportName, readonly LossGroup[]>>;
}

/** For the confidential form of each export. */
export const losses: LossList['exports'] = list.exports;
