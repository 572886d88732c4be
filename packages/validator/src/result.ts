// What validation answers: a verdict, counts, a result per rule and a message per problem. Published as validation-result.schema.json.
import type { RuleSeverity, ValidationProfile } from '@plimsoll/standard/rules';
import type { Thing } from './message/describe-place.ts';
import type { Pointer } from './pointer.ts';
import type { Fix, Values } from './rule.ts';

/** accepted: nothing wrong, or every warning answered · refused: errors · unanswered: warnings without answers · unreadable: the bytes are no JSON document · incomplete: an error rule could not run. */
export type ValidationVerdict = 'accepted' | 'refused' | 'unanswered' | 'unreadable' | 'incomplete';

export type RuleOutcome = 'passed' | 'failed' | 'not-applicable' | 'not-run';

export type NotRunReason =
  | 'no-register'
  | 'no-earlier-reports'
  | 'no-evidence'
  | 'no-submission-time'
  | 'no-exploited-list'
  | 'no-code-list'
  | 'no-population'
  | 'broken-part'
  | 'fault'
  | 'earlier-phase-failed';

export interface RuleResult {
  readonly id: string;
  readonly result: RuleOutcome;
  readonly reason?: NotRunReason;
  /** The part of the report that is broken, or what the fault said. */
  readonly detail?: string;
}

export interface MessagePlace {
  readonly pointer: Pointer;
  readonly thing: Thing | null;
  readonly detail: string;
  /** 1-based; columns in UTF-16 units as editors count. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** 0-based offset in the file’s bytes. */
  readonly byte: number;
}

export interface Message {
  readonly rule: string;
  readonly severity: RuleSeverity;
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly do: string;
  /** Address of the rule’s page, relative to the standard. */
  readonly link: string;
  /** The place first, related places after it. */
  readonly at: readonly MessagePlace[];
  readonly values: Values;
  readonly fix?: Fix;
  readonly answer?: { readonly text: string; readonly by: string; readonly at: string };
  /** Rule and stable identifiers, so that two runs can be compared. */
  readonly fingerprint: string;
}

export interface ValidationCounts {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  /** Warnings that the report answers. */
  readonly answered: number;
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
  readonly notRun: number;
}

export interface ValidationResult {
  readonly format: 'plimsoll-validation';
  readonly formatVersion: '1.0';
  readonly tool: { readonly name: 'plimsoll'; readonly ruleSet: string; readonly methodology: string };
  readonly input: { readonly name: string; readonly size: number };
  readonly profile: ValidationProfile;
  /** Ports that were given. */
  readonly inputsUsed: readonly string[];
  readonly verdict: ValidationVerdict;
  readonly counts: ValidationCounts;
  readonly rules: readonly RuleResult[];
  readonly messages: readonly Message[];
  /** Messages left out because one rule had more than the cap. */
  readonly omitted: number;
  /** Rules that broke; a fault of the validator, never of the report. */
  readonly faults: readonly { readonly rule: string; readonly message: string }[];
  /** Who the report is about, when it could be read that far. */
  readonly subject: { readonly vessel: string; readonly imoNumber: string; readonly revision: number } | null;
}
