// What page and worker say to each other; the worker holds the file, the page holds only what is shown.
import type { ScoreResult } from '@plimsoll/scoring';
import type { ValidationResult } from '@plimsoll/validator';

export type CheckProfile = 'draft' | 'submission';

export type Order =
  | {
      readonly kind: 'check';
      readonly run: number;
      readonly file: Blob;
      readonly name: string;
      readonly profile: CheckProfile;
      readonly submittedAt: string;
    }
  | { readonly kind: 'lines'; readonly run: number; readonly ask: LinesAsked };

export interface LinesAsked {
  /** 1-based. */
  readonly from: number;
  readonly count: number;
  /** A long line is shown around this 1-based column, the others from their beginning. */
  readonly around: { readonly line: number; readonly column: number };
}

export interface ShownLine {
  readonly number: number;
  readonly text: string;
  /** UTF-16 units left out before the text. */
  readonly skipped: number;
  /** UTF-16 units left out after it. */
  readonly left: number;
}

export interface Checked {
  readonly result: ValidationResult;
  /** null when errors stand in the way. */
  readonly preview: ScoreResult | null;
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  /** Category by rule. */
  readonly categoryOf: Readonly<Record<string, string>>;
  readonly lineCount: number;
}

export type Report =
  | { readonly kind: 'stage'; readonly run: number; readonly stage: 'reading' | 'checking' }
  | { readonly kind: 'checked'; readonly run: number; readonly checked: Checked }
  | { readonly kind: 'lines'; readonly run: number; readonly lines: readonly ShownLine[] }
  | { readonly kind: 'failed'; readonly run: number; readonly reason: 'unreadable' | 'fault'; readonly detail: string };
