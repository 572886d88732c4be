// What a rule is: a total function of the report's index and its declared inputs that names the places where it fails.
import type { Inputs } from './inputs.ts';
import type { Pointer } from './pointer.ts';
import type { ReportIndex } from './report-index.ts';

/** Values named in the message text of the catalogue; never a secret and never the content of evidence. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** A change that alters no fact: white space, key order, time to UTC, lower-case digest. */
export interface Fix {
  readonly at: Pointer;
  readonly value: string;
}

export interface Problem {
  /** The place that is wrong; for something missing, the object that lacks it. */
  readonly at: Pointer;
  /** Other places that matter, most telling first. */
  readonly related?: readonly Pointer[];
  readonly values?: Values;
  /** Key of another message text of the same rule; `message` without it. */
  readonly variant?: string;
  /** A gentler or stricter severity than the rule’s own, where the catalogue says so in words. */
  readonly severity?: 'error' | 'warning' | 'note';
  readonly fix?: Fix;
}

/** `not-applicable`: nothing in the report that the rule speaks about. An empty list: passed. */
export type Verdict = readonly Problem[] | 'not-applicable';

export type Check = (report: ReportIndex, inputs: Inputs) => Verdict;
