// The rule catalogue as typed data: identity, severity per profile, needs and texts of every rule of the validator.
import data from '../rules/catalogue.json' with { type: 'json' };

import type { RuleCatalogue, RuleEntry, SeverityOrOff } from './rule-catalogue.gen.ts';

export type { RuleCatalogue, RuleEntry } from './rule-catalogue.gen.ts';
export type RuleSeverity = Exclude<SeverityOrOff, 'off'>;
export type ValidationProfile = keyof RuleEntry['severity'];
export type RuleNeed = RuleEntry['needs'][number];
export type RulePhase = RuleEntry['phase'];

export const ruleCatalogue: RuleCatalogue = data;
export const rules: readonly RuleEntry[] = data.rules;
export const ruleById: ReadonlyMap<string, RuleEntry> = new Map(rules.map((rule) => [rule.id, rule]));
