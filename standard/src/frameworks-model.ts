// The shapes of frameworks, clauses and the crosswalk.
import type { Report } from './report.gen.ts';

export type FrameworkKey =
  | 'MSC428'
  | 'FAL3R2'
  | 'FAL3R3'
  | 'ISM'
  | 'ISPS'
  | 'E22'
  | 'E26'
  | 'E27'
  | 'REC166'
  | 'REC171'
  | 'REC190'
  | '62443-3-3'
  | 'CSF2'
  | 'BIMCO5'
  | 'USCG-F'
  | 'NIS2'
  | 'TMSA3'
  | 'SIRE2'
  | 'IAPH'
  | 'ISO23806'
  | 'IEC61162'
  | 'ISO24060'
  | 'CLASS';
export type Relation = 'direct' | 'supporting';
export type Confidence = 'text-read' | 'secondary' | 'from-memory';
/** How a framework binds a ship it applies to. */
export type Force = 'mandatory' | 'by-contract-date' | 'by-reference' | 'guidance' | 'vetting' | 'voluntary';
/** The fact that decides whether a framework applies, as the report format names it. */
export type Basis = 'contract-date' | 'flag' | 'tonnage' | 'type' | 'voyage' | 'company' | 'voluntary';

/** What has to be known about a ship and its company; leave out what is not known. */
export interface ShipFacts {
  /** Calendar date YYYY-MM-DD of the contract for construction. */
  readonly contractedOn?: string | undefined;
  readonly grossTonnage?: number | undefined;
  /** ISO 3166-1 alpha-2 code. */
  readonly flag?: string | undefined;
  readonly type?: Report['vessel']['type'] | undefined;
  readonly internationalVoyages?: boolean | undefined;
  readonly classSociety?: string | undefined;
  /** Country in which the company is established, ISO 3166-1 alpha-2 code. */
  readonly companyCountry?: string | undefined;
}
export type FactName = keyof ShipFacts;

/** A test of one fact, or a group of tests. A group `all` without tests always holds. */
export type Condition =
  | { readonly fact: 'contractedOn'; readonly atLeast: string }
  | { readonly fact: 'grossTonnage'; readonly atLeast: number }
  | { readonly fact: 'internationalVoyages'; readonly is: boolean }
  | { readonly fact: ListedFact; readonly oneOf: readonly string[] }
  | { readonly fact: ListedFact; readonly noneOf: readonly string[] }
  | ConditionGroup;
export type ListedFact = 'flag' | 'type' | 'classSociety' | 'companyCountry';
export interface ConditionGroup {
  readonly when: 'all' | 'any';
  readonly facts: readonly Condition[];
}

export interface Clause {
  /** FRAMEWORK:clause. */
  readonly id: string;
  /** Short title of our own; never the words of the publisher. */
  readonly title: string;
  readonly group?: string;
  readonly function?: 'Govern' | 'Identify' | 'Protect' | 'Detect' | 'Respond' | 'Recover';
  readonly parent?: string;
  /** Clauses, also of other frameworks, that ask for the same or are relied on. */
  readonly relates?: readonly string[];
  /** Given where it differs from the framework's. */
  readonly confidence?: Confidence;
}

export interface Framework {
  readonly key: FrameworkKey;
  readonly document: string;
  readonly publisher: string;
  readonly version: string;
  /** As exact as known: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly status: 'in-force' | 'superseded';
  readonly supersededBy?: FrameworkKey;
  readonly force: Force;
  readonly bindingOn: string;
  readonly applicability: ConditionGroup & { readonly level: 'ship' | 'company' | 'port' };
  readonly confidence: Confidence;
  readonly licence: string;
  readonly note: string;
  readonly clauses: readonly Clause[];
}

/** One link of the crosswalk: direct where a result of the procedure is evidence for the clause. */
export interface Mapping {
  readonly procedure: string;
  readonly clause: string;
  readonly relation: Relation;
}

export interface NotTestable {
  readonly clause: string;
  readonly reason: string;
}

export interface Crosswalk {
  readonly procedures: Readonly<Record<string, Readonly<Record<Relation, readonly string[]>>>>;
  readonly notTestable: readonly NotTestable[];
}

export interface Applicability {
  /** False also when a deciding fact is not known; see `unknown`. */
  readonly applies: boolean;
  /** One sentence for people. */
  readonly because: string;
  readonly basis: Basis;
  /** Facts that would have to be known to decide. */
  readonly unknown: readonly FactName[];
}
