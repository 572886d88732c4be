// Severity of a finding: what is technically possible, and what it would mean for people, ship and environment.
import type { Finding, Severity } from '@plimsoll/standard';
import type { Tier } from './input.ts';
import { parseCvss, type ParsedVector } from './cvss-grammar.ts';
import { cvssOf, endangersPeople, losesIntegrityOrAvailability, type CvssBand } from './cvss.ts';

export type SafetySeverity = 'SI1' | 'SI2' | 'SI3' | 'SI4';

export interface FindingSeverity {
  readonly technical: CvssBand;
  /** After forcing. */
  readonly safety: SafetySeverity;
  readonly severity: Severity;
  /** Why the safety severity was raised to SI3: what the vector says of people, or the category of the system hit. */
  readonly forcedBy?: 'vector' | 'category-III';
}

/** Rows technical band, columns SI1 to SI4; clause 19.8. */
const SEVERITY = {
  none: { SI1: 'info', SI2: 'info', SI3: 'info', SI4: 'info' },
  low: { SI1: 'low', SI2: 'low', SI3: 'medium', SI4: 'medium' },
  medium: { SI1: 'low', SI2: 'medium', SI3: 'medium', SI4: 'high' },
  high: { SI1: 'medium', SI2: 'medium', SI3: 'high', SI4: 'critical' },
  critical: { SI1: 'medium', SI2: 'high', SI3: 'critical', SI4: 'critical' },
} as const satisfies Record<CvssBand, Record<SafetySeverity, Severity>>;

const BAND_BY_WEIGHT = ['low', 'low', 'medium', 'high'] as const;

/** A consequence nobody stated is taken as severe. */
const UNSTATED: SafetySeverity = 'SI3';

/**
 * Recomputes the severity of a finding. `procedureWeights` are the weights m of the procedures that showed it, used when
 * there is no valid CVSS vector (none known counts as 3); `tiers` are the categories of the systems affected.
 */
export function findingSeverity(
  finding: Pick<Finding, 'kind' | 'cvss' | 'safetySeverity'>,
  procedureWeights: readonly number[],
  tiers: readonly Tier[],
): FindingSeverity {
  const stated = finding.safetySeverity ?? UNSTATED;
  if (finding.kind !== 'weakness') return { technical: 'none', safety: stated, severity: 'info' };
  const vector = finding.cvss === undefined ? null : parseCvss(finding.cvss.vector);
  const technical = (finding.cvss && cvssOf(finding.cvss.vector)?.band) ?? bandByWeight(procedureWeights);
  const cause = vector === null || technical === 'none' ? null : forcing(vector, tiers);
  const forced = cause !== null && stated < UNSTATED;
  const safety = forced ? UNSTATED : stated;
  const result = { technical, safety, severity: SEVERITY[technical][safety] };
  return forced ? { ...result, forcedBy: cause } : result;
}

function bandByWeight(weights: readonly number[]): CvssBand {
  const heaviest = weights.length === 0 ? 3 : Math.max(...weights);
  return BAND_BY_WEIGHT[heaviest] ?? 'high';
}

function forcing(vector: ParsedVector, tiers: readonly Tier[]): 'vector' | 'category-III' | null {
  if (endangersPeople(vector)) return 'vector';
  return tiers.includes('III') && losesIntegrityOrAvailability(vector) ? 'category-III' : null;
}
