// The rule catalogue as typed data: identity, severity per profile, needs and texts of every rule of the validator.
import data from '../rules/catalogue.json' with { type: 'json' };

export type RuleSeverity = 'error' | 'warning' | 'note';
export type ValidationProfile = 'draft' | 'submission' | 'moderation' | 'attestation';
/** D document, C catalogue of the methodology, X code lists, V evidence bytes, R registers, H earlier reports, P other reports, T time of submission. */
export type RuleNeed = 'D' | 'C' | 'X' | 'V' | 'R' | 'H' | 'P' | 'T';
export type RulePhase = 'bytes' | 'shape' | 'references' | 'meaning' | 'evidence' | 'registers' | 'population';

export interface RuleEntry {
  /** CAT-nnn, never reused. */
  readonly id: string;
  readonly slug: string;
  readonly category: string;
  readonly phase: RulePhase;
  readonly needs: readonly RuleNeed[];
  /** Input beyond what `needs` names, by its name among the inputs; without it the rule is not run. */
  readonly port?: 'exploited';
  /** `off`: the profile does not ask. */
  readonly severity: Readonly<Record<ValidationProfile, RuleSeverity | 'off'>>;
  /** Top-level parts of the report it reads; when the shape of one is broken the rule is not run. */
  readonly reads: readonly string[];
  /** What must hold; never shown as the error. */
  readonly title: string;
  /** What is wrong here, with {values}; variants by key. */
  readonly message: string;
  readonly variants?: Readonly<Record<string, string>>;
  readonly why: string;
  readonly do: string;
  /** Clause of the specification, chapter.clause. */
  readonly clause: string;
  /** Outside source of the duty, where there is one. */
  readonly source?: string;
  readonly status: 'in-force' | 'planned' | 'retired';
  readonly since: string;
  /** Names of its cases under examples/invalid/<id>/. */
  readonly examples: readonly string[];
}

export interface RuleCatalogue {
  readonly format: 'plimsoll-rules';
  readonly formatVersion: string;
  readonly ruleSet: string;
  readonly inForceFrom: string;
  readonly categories: readonly { readonly id: string; readonly title: string; readonly chapter: number }[];
  readonly rules: readonly RuleEntry[];
}

export const ruleCatalogue: RuleCatalogue = data;
export const rules: readonly RuleEntry[] = data.rules;
export const ruleById: ReadonlyMap<string, RuleEntry> = new Map(rules.map((rule) => [rule.id, rule]));
