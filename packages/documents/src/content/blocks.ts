// The content of a document as plain data, so that the HTML and the PDF form say the same by construction.
import type { Coverage, DomainRow, FindingState, GradeLetter, SafetyClassId, SeverityWord } from '@plimsoll/figures';

export type Tag =
  | { readonly kind: 'severity'; readonly value: SeverityWord }
  | { readonly kind: 'state'; readonly value: FindingState }
  | { readonly kind: 'class'; readonly value: SafetyClassId }
  | { readonly kind: 'grade'; readonly value: GradeLetter };

/** A cell is text, text in code type, or a tag. */
export type Cell = string | { readonly code: string } | Tag;

export interface TableColumn {
  readonly title: string;
  readonly kind?: 'text' | 'number';
  /** Share of the width on paper; 1 when left out. */
  readonly share?: number;
}

export interface NamedText {
  readonly term: string;
  readonly value: string;
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'lead' | 'hint' }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'facts'; readonly facts: readonly NamedText[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Cell[])[];
      readonly none: string;
    }
  | { readonly kind: 'domains'; readonly caption: string; readonly rows: readonly DomainRow[] }
  | { readonly kind: 'coverage'; readonly title: string; readonly coverage: Coverage }
  | { readonly kind: 'counts'; readonly counts: Readonly<Partial<Record<SeverityWord, number>>>; readonly none: string }
  | {
      readonly kind: 'banner';
      readonly tone: 'block' | 'reason' | 'note';
      readonly title: string;
      readonly text: string;
    }
  | {
      readonly kind: 'finding';
      readonly id: string;
      readonly title: string;
      readonly tags: readonly Tag[];
      readonly facts: readonly NamedText[];
      readonly parts: readonly { readonly heading?: string; readonly text: string }[];
    };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What the first look needs: the verdict before the picture. */
export interface Result {
  readonly grade: GradeLetter;
  readonly total: number;
  readonly high: number;
  readonly line: number;
  readonly lineName: string;
  readonly asOf: string;
  /** The sentence of the load line. */
  readonly sentence: string;
}

export interface DocumentContent {
  /** BCP 47. */
  readonly language: string;
  /** Title of the file: “object, state · section · Plimsoll”. */
  readonly title: string;
  /** Name of the ship: the h1. */
  readonly subject: string;
  /** Kind of document, above the h1. */
  readonly kind: string;
  readonly confidential: boolean;
  /** First sentence: what is said about the ship, and as of when. */
  readonly verdict: string;
  readonly notes: readonly string[];
  readonly result: Result;
  readonly facts: readonly NamedText[];
  /** Stands in the foot of each page. */
  readonly reference: string;
  readonly sections: readonly Section[];
}
