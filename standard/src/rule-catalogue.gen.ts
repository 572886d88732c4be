// Types of the rule-catalogue, generated from standard/schemas/v1/rule-catalogue.schema.json by npm run generate.

/** error refuses, warning needs an answer, note is for the moderator, off is not asked. */
export type SeverityOrOff = 'error' | 'warning' | 'note' | 'off';

/** One per profile of validation. */
export interface Severities {
  /** In the profile draft. */
  draft: SeverityOrOff;
  /** In the profile submission. */
  submission: SeverityOrOff;
  /** In the profile moderation. */
  moderation: SeverityOrOff;
  /** In the profile attestation. */
  attestation: SeverityOrOff;
}

/** One rule; its text is shown when it is broken. */
export interface RuleEntry {
  /** Category and number; never reused. */
  id: string;
  /** Name in words, for addresses and file names. */
  slug: string;
  /** Letters of the category. */
  category: string;
  /** When it runs; a phase that fails hides those that depend on it. */
  phase: 'bytes' | 'shape' | 'references' | 'meaning' | 'evidence' | 'registers' | 'population';
  /** D document, C catalogue of the methodology, X code lists, V bytes of evidence, R registers, H earlier reports, P other reports, T time of submission. */
  needs: readonly ('D' | 'C' | 'X' | 'V' | 'R' | 'H' | 'P' | 'T')[];
  /** Parts of the registers that it asks; without one of them the rule is not run. */
  asks?: readonly ('vessels' | 'practitioners' | 'suppliers' | 'ties' | 'portCalls' | 'names' | 'work')[];
  /** An input beyond what needs names; without it the rule is not run. */
  port?: 'exploited';
  /** Per profile; off where the profile does not ask. */
  severity: Severities;
  /** Top-level parts of the report that it reads; when the shape of one is broken it is not run. */
  reads: readonly ('format' | 'methodology' | 'supersedes' | 'vessel' | 'company' | 'supplier' | 'team' | 'engagement' | 'scope' | 'zones' | 'conduits' | 'systems' | 'authorisations' | 'executions' | 'findings' | 'evidence' | 'incidents' | 'handback' | 'changes' | 'summary' | 'claims' | 'issuedAt' | 'responses' | 'attestation' | 'proof')[];
  /** What must hold. */
  title: string;
  /** What is wrong here; names in braces are filled in. */
  message: string;
  /** Other texts of the message, by key. */
  variants?: Record<string, string>;
  /** The reason, and where it comes from. */
  why: string;
  /** One instruction that mends it. */
  do: string;
  /** Clause of the specification. */
  clause: string;
  /** Outside source of the duty. */
  source?: string;
  /** Whether it is checked. */
  status: 'in-force' | 'planned' | 'retired';
  /** Rule set in which it came. */
  since: string;
  /** Names of its cases under examples/invalid. */
  examples: readonly string[];
}

/** Every rule of the validator with its texts, severities and clause. The format of the Plimsoll project, version 1; not a publication of IMCSO. */
export interface RuleCatalogue {
  /** Says what the document is. */
  format: 'plimsoll-rules';
  /** Major and minor version. */
  formatVersion: string;
  /** Version of the rules. */
  ruleSet: string;
  /** First day of submission to which it applies. */
  inForceFrom: string;
  /** Groups of rules, one chapter of the specification each. */
  categories: readonly {
    /** Its letters. */
    id: string;
    /** Its name. */
    title: string;
    /** Chapter of the specification. */
    chapter: number;
  }[];
  /** All rules, in order. */
  rules: readonly RuleEntry[];
}
