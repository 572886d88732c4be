// The constants of VCRP-1.0: a change of any of them is another model.
import type { Connectivity, Domain, Severity } from '@plimsoll/standard';
import type { Assurance, FindingState, Tier } from './input.ts';
import type { CauseKind } from './result.ts';

export const MODEL = 'VCRP-1.0';

export const DOMAINS: readonly Domain[] = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
];

/** Domains without which no ship is rated. */
export const MANDATORY_DOMAINS: readonly Domain[] = ['D01', 'D03', 'D04', 'D07', 'D11', 'D15'];

/** The same by place. */
export const MANDATORY: readonly boolean[] = DOMAINS.map((domain) => MANDATORY_DOMAINS.includes(domain));

/** Place of a domain in D01 to D16, from 0. */
export function domainIndex(domain: Domain): number {
  return (domain.charCodeAt(1) - 48) * 10 + domain.charCodeAt(2) - 49;
}

/** σ in hundredths. */
export const SEVERITY_FACTOR = { info: 0, low: 2, medium: 12, high: 40, critical: 80 } as const satisfies Record<
  Severity,
  number
>;

/** κ in hundredths. */
export const TIER_FACTOR = { I: 50, II: 80, III: 100, unknown: 100 } as const satisfies Record<Tier, number>;

/** ε in hundredths. */
export const EXPOSURE_FACTOR = { CY1: 35, CY2: 50, CY3: 70, CY4: 85, CY5: 100 } as const satisfies Record<
  Connectivity,
  number
>;

/** λ in hundredths: promises and acceptance weigh as much as nothing done. */
export const STATE_FACTOR = {
  open: 100,
  planned: 100,
  accepted: 100,
  fixed: 70,
  compensated: 50,
  closed: 0,
} as const satisfies Record<FindingState, number>;

/** ξ in hundredths, when the weakness is known to be exploited. */
export const EXPLOITED_FACTOR = 125;

/** Largest weight of one finding, in ten-thousandths. */
export const HEAVIEST = 9500;

/** i in hundredths. */
export const ASSURANCE_FACTOR = {
  'certified-independent': 100,
  'second-party': 85,
  'internal-audit': 70,
  'self-assessment': 40,
} as const satisfies Record<Assurance, number>;

/** From strongest to weakest. */
export const ASSURANCE_ORDER: readonly Assurance[] = [
  'certified-independent',
  'second-party',
  'internal-audit',
  'self-assessment',
];

/** g in tenths for a method weaker than the prescribed one. */
export const WEAKER_METHOD_FACTOR = 6;

/** Corners of the ceiling: load and share of 100 allowed, both in millionths; straight in between, level beyond the last. */
export const CEILING_CORNERS: readonly (readonly [load: number, cap: number])[] = [
  [0, 1_000_000],
  [50_000, 920_000],
  [150_000, 800_000],
  [300_000, 600_000],
  [500_000, 300_000],
  [950_000, 50_000],
];

/** Lowest published tenth of a point for each letter. */
export const GRADE_BANDS = [
  ['A', 850],
  ['B', 700],
  ['C', 500],
  ['D', 300],
] as const;

/** Lowest published thousandth of K for each word. */
export const CONFIDENCE_BANDS = [
  ['high', 850],
  ['moderate', 650],
  ['low', 500],
] as const;

/** Thousandths of K below which a ship is not rated. */
export const LEAST_CONFIDENCE = 500;

/** Thousandths of K_d below which a ship is not rated, for mandatory domains. */
export const LEAST_MANDATORY = 250;

/** Kinds of loss inside a domain, in the order in which they are taken off. */
export const DOMAIN_KINDS = [
  'findings',
  'not-known',
  'aged',
  'weaker-method',
  'assurance',
  'changed',
  'failed',
] as const satisfies readonly CauseKind[];

export const FINDINGS = 0;
export const NOT_KNOWN = 1;
export const AGED = 2;
export const WEAKER = 3;
export const ASSURANCE = 4;
export const CHANGED = 5;
export const FAILED = 6;
export const KINDS = 7;
