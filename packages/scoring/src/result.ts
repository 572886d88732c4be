// What a score says: the figures, the letter, the reasons and the explanation.
import type { Domain } from '@plimsoll/standard';
import type { Assurance } from './input.ts';

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'NR';
export type ConfidenceWord = 'high' | 'moderate' | 'low' | 'insufficient';

/** Why points are missing; the order is the order in which the model takes them off (clause 19.12). */
export type CauseKind =
  'ceiling' | 'findings' | 'not-known' | 'aged' | 'weaker-method' | 'assurance' | 'changed' | 'failed';

export interface DomainScore {
  readonly id: Domain;
  /** S_d, 0 to 100, one decimal. */
  readonly total: number;
  /** S_d if everything unknown were met, one decimal. */
  readonly high: number;
  /** K_d, 0 to 1, three decimals. */
  readonly known: number;
  /** C_d, 0 to 1, three decimals. */
  readonly met: number;
  /** F_d, 0 to 1, three decimals; 1 when no finding weighs on the domain. */
  readonly freedom: number;
  /** Letter by the bands on S_d. */
  readonly grade: Grade;
  readonly mandatory: boolean;
}

/** One of the largest causes of lost points, in words. */
export interface Reason {
  readonly kind: CauseKind;
  readonly domain: Domain;
  readonly text: string;
  /** Points of the total lost by it, one decimal. */
  readonly points: number;
}

export interface ScoreResult {
  readonly model: 'VCRP-1.0';
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** T, 0 to 100, one decimal. */
  readonly total: number;
  /** T_high, one decimal; total to high is the interval of what is not known. */
  readonly high: number;
  /** M, the average over the domains before the ceiling, one decimal. */
  readonly mean: number;
  /** K, 0 to 1, three decimals. */
  readonly confidence: number;
  /** Load of the worst domain, 0 to 1, three decimals. */
  readonly load: number;
  /** Ceiling which that load allows, 0 to 100, one decimal. */
  readonly cap: number;
  readonly grade: Grade;
  readonly confidenceWord: ConfidenceWord;
  /** Scored domains in the order D01 to D16. */
  readonly domains: readonly DomainScore[];
  /** Domains of which no procedure applies to this ship; they carry no weight. */
  readonly notApplicable: readonly Domain[];
  /** At most three, largest first. */
  readonly reasons: readonly Reason[];
  /** Present when the grade is NR. */
  readonly notRatedBecause?: readonly string[];
  /** The weakest among the executions that count; null when none does. */
  readonly assurance: Assurance | null;
}

/** One named loss of points. */
export interface Cause {
  readonly kind: CauseKind;
  readonly domain: Domain;
  readonly text: string;
  /** Points of the total lost by it, one decimal; over all causes they sum to 100 − total exactly. */
  readonly points: number;
  /** The same in ten-thousandths of a point before publication; they sum to `lostExact`. */
  readonly exact: number;
  /** Points of the domain's own score lost by it, one decimal; over a domain they sum to 100 − its total. 0 for the ceiling. */
  readonly domainPoints: number;
  /** Procedures and findings that it comes from, sorted. */
  readonly procedures: readonly string[];
  readonly findings: readonly string[];
  /** What would bring the points back. */
  readonly regain: string;
  /** Published total when only that is done less the published total, one decimal. */
  readonly regained: number;
}

/** What one open finding costs: the exact effect of removing it. */
export interface FindingEffect {
  readonly finding: string;
  /** w, 0 to 0.95, four decimals. */
  readonly weight: number;
  /** Published total without it less the published total, one decimal. */
  readonly gained: number;
  /** The same before publication, in ten-thousandths of a point. */
  readonly gainedExact: number;
  /** Points each domain gains without it, one decimal. */
  readonly domains: readonly { readonly id: Domain; readonly gained: number }[];
}

export interface Explanation {
  readonly model: 'VCRP-1.0';
  readonly asOf: string;
  readonly total: number;
  /** 100 − total, one decimal. */
  readonly lost: number;
  /** Points lost before publication, in ten-thousandths of a point. */
  readonly lostExact: number;
  /** Largest first. */
  readonly causes: readonly Cause[];
  /** Open findings, the largest effect first. */
  readonly findings: readonly FindingEffect[];
}
