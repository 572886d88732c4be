// Parts of a report that is still being written: anything may be missing, and what is missing is named.
import type { Evidence, Finding, Report, System, Zone } from '@plimsoll/standard';

/** The same shape with every member optional, inside lists too. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Draft<T[Name]> }
    : T;

export type DraftReport = Draft<Report>;
export type DraftSystem = Draft<System> & { readonly id: string };
export type DraftZone = Draft<Zone> & { readonly id: string };
export type DraftFinding = Draft<Finding> & { readonly id: string };
export type DraftEvidence = Draft<Evidence> & { readonly id: string };

/** What became of one row or result of an imported file. */
export interface Fate {
  /** Counted from 1, as the reader’s program shows it; for a spreadsheet or CSV the header is row 1. */
  readonly row: number;
  /** ok: taken as it stands; changed: taken, with the changes told; duplicate and refused: not taken. */
  readonly fate: 'ok' | 'changed' | 'duplicate' | 'refused';
  /** Identifier of what was made, when something was. */
  readonly id?: string;
  /** One sentence for the person who imports. */
  readonly text: string;
  /** What we read, by the name of the member of the report. */
  readonly understood: Readonly<Record<string, string>>;
  /** What was altered or not carried over. */
  readonly notes: readonly string[];
  /** Members that a finished report needs and this row does not give. */
  readonly missing: readonly string[];
}
