// Types of the validation-result, generated from standard/schemas/v1/validation-result.schema.json by npm run generate.

/** error refuses, warning needs an answer, note is for the moderator. */
export type Severity = 'error' | 'warning' | 'note';

/** What fills the braces of the text, by name; never a secret. */
export type Values = Record<string, string | number | readonly string[]>;

/** A thing of the report in words. */
export interface Thing {
  /** What it is. */
  kind: string;
  /** Its identifier in the report; empty where it has none. */
  id: string;
  /** As a person would name it. */
  label: string;
}

/** A place in the document. */
export interface Place {
  /** JSON Pointer of the value. */
  pointer: string;
  /** The thing at the place, or null when it is none. */
  thing: Thing | null;
  /** What of the thing, in words. */
  detail: string;
  /** First line of the value, from 1. */
  line: number;
  /** First column, from 1, in UTF-16 units. */
  column: number;
  /** Line of the end. */
  endLine: number;
  /** Column after the end. */
  endColumn: number;
  /** Offset of the value in the file. */
  byte: number;
}

/** A text that may be put in the place without deciding anything. */
export interface Fix {
  /** JSON Pointer of the value to replace. */
  at: string;
  /** What to write there. */
  value: string;
}

/** The report's answer to a warning. */
export interface Answer {
  /** What was answered. */
  text: string;
  /** Register number of who answered. */
  by: string;
  /** When, in UTC. */
  at: string;
}

/** One problem. */
export interface Message {
  /** Identifier of the rule. */
  rule: string;
  /** How much it matters in this profile. */
  severity: Severity;
  /** What must hold. */
  title: string;
  /** What is wrong here. */
  text: string;
  /** The reason. */
  why: string;
  /** What mends it. */
  do: string;
  /** Address of the page of the rule, relative to the standard. */
  link: string;
  /** The place first, related places after it. */
  at: readonly Place[];
  /** What fills the text. */
  values: Values;
  /** A change that a machine can make. */
  fix?: Fix;
  /** The report's answer to it. */
  answer?: Answer;
  /** Rule and stable identifiers, so that two runs can be compared. */
  fingerprint: string;
}

/** What became of one rule. */
export interface RuleResult {
  /** Identifier of the rule. */
  id: string;
  /** passed, failed, not applicable to this report, or not run. */
  result: 'passed' | 'failed' | 'not-applicable' | 'not-run';
  /** Why it was not run. */
  reason?: 'no-register' | 'no-earlier-reports' | 'no-evidence' | 'no-submission-time' | 'no-exploited-list' | 'no-code-list' | 'no-population' | 'broken-part' | 'fault' | 'earlier-phase-failed';
  /** The part that is broken, or what the fault said. */
  detail?: string;
}

/** The ship and the revision. */
export interface Subject {
  /** Name of the ship. */
  vessel: string;
  /** As written in the report. */
  imoNumber: string;
  /** Number of the revision. */
  revision: number;
}

/** What the validator answers: a verdict, counts, a result for each rule and a message for each problem. The format of the Plimsoll project, version 1; not a publication of IMCSO. */
export interface ValidationResult {
  /** Says what the document is. */
  format: 'plimsoll-validation';
  /** Major and minor version. */
  formatVersion: '1.0';
  /** What validated. */
  tool: {
    /** Name of the tool. */
    name: 'plimsoll';
    /** Version of the rules. */
    ruleSet: string;
    /** Name and version. */
    methodology: string;
  };
  /** What was validated. */
  input: {
    /** Name of the file; empty when it has none. */
    name: string;
    /** Size of the file. */
    size: number;
  };
  /** How it was looked at. */
  profile: 'draft' | 'submission' | 'moderation' | 'attestation';
  /** Names of the inputs given beside the document. */
  inputsUsed: readonly string[];
  /** accepted: nothing wrong, or every warning answered; refused: errors; unanswered: warnings without answers; unreadable: no JSON document; incomplete: an error rule could not run. */
  verdict: 'accepted' | 'refused' | 'unanswered' | 'unreadable' | 'incomplete';
  /** How many of each. */
  counts: {
    /** Messages that refuse. */
    error: number;
    /** Messages that need an answer. */
    warning: number;
    /** Messages for the moderator. */
    note: number;
    /** Warnings that the report answers. */
    answered: number;
    /** Rules that hold. */
    passed: number;
    /** Rules that are broken. */
    failed: number;
    /** Rules with nothing to speak about. */
    notApplicable: number;
    /** Rules that could not run. */
    notRun: number;
  };
  /** One result for each rule of the profile. */
  rules: readonly RuleResult[];
  /** One for each problem, the gravest first. */
  messages: readonly Message[];
  /** Messages left out because one rule had more than the cap. */
  omitted: number;
  /** Rules that broke; a fault of the validator, never of the report. */
  faults: readonly {
    /** The rule that broke. */
    rule: string;
    /** What the machine said. */
    message: string;
  }[];
  /** Who the report is about, or null when it could not be read that far. */
  subject: Subject | null;
}
