// What the score of one ship is computed from, and nothing else of the report.
import type { AgeClassId } from '@plimsoll/standard/methodology';
import type { Connectivity, Domain, Severity } from '@plimsoll/standard';

export type Outcome = 'pass' | 'partial' | 'fail' | 'not-tested';
export type Method = 'prescribed' | 'weaker';
export type Assurance = 'certified-independent' | 'second-party' | 'internal-audit' | 'self-assessment';
export type Tier = 'I' | 'II' | 'III' | 'unknown';
export type FindingState = 'open' | 'planned' | 'fixed' | 'compensated' | 'accepted' | 'closed';

/** One execution of a procedure; a result without a date counts as not tested. */
export interface ScoredExecution {
  readonly outcome: Outcome;
  /** Day on which it ended, YYYY-MM-DD. */
  readonly on: string | null;
  readonly method: Method;
  readonly assurance: Assurance;
}

/** One procedure that applies to the ship; without executions it counts as not tested. */
export interface ScoredProcedure {
  readonly id: string;
  readonly domain: Domain;
  readonly weight: 1 | 2 | 3;
  readonly ageClass: AgeClassId;
  readonly executions: readonly ScoredExecution[];
}

/** One weakness; it counts in each domain named. */
export interface ScoredFinding {
  readonly id: string;
  readonly domains: readonly Domain[];
  readonly severity: Severity;
  /** Highest category of the systems affected. */
  readonly tier: Tier;
  readonly exposure: Connectivity;
  readonly state: FindingState;
  /** Day by which it is to be fixed, YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly exploited: boolean;
}

/** A change after which earlier evidence in these domains counts half until it is verified anew. */
export interface MajorChange {
  readonly on: string;
  readonly domains: readonly Domain[];
}

/** Everything VCRP-1.0 looks at. Domain weights are whole numbers, 100 in all for the published profiles. */
export interface ScoreInput {
  readonly model: 'VCRP-1.0';
  readonly domainWeights: Readonly<Record<Domain, number>>;
  readonly procedures: readonly ScoredProcedure[];
  readonly findings: readonly ScoredFinding[];
  readonly changes: readonly MajorChange[];
}
