// From a report to what is scored.
import type { Domain, Report } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import type { ScoreInput } from './input.ts';
import { MODEL } from './model.ts';
import { scoredFindings } from './scored-findings.ts';
import { scoredProcedures } from './scored-procedures.ts';

/**
 * Reads a report for VCRP-1.0; claims in it are ignored and everything derived is derived anew. Never throws on a report
 * that the schema accepts. Profile, applicability and weights come from the catalogue in force.
 */
export function scoreInputOf(report: Report): ScoreInput {
  return {
    model: MODEL,
    domainWeights: weightsOf(report),
    procedures: scoredProcedures(report),
    findings: scoredFindings(report),
    changes: report.changes.filter(({ major }) => major).map(({ on, domains }) => ({ on, domains })),
  };
}

function weightsOf({ methodology: { profile } }: Report): Readonly<Record<Domain, number>> {
  const profiles = methodology.profiles;
  const own = profiles.find(({ id }) => id === profile) ?? profiles[0];
  if (own === undefined) throw new Error('The catalogue has no profile.');
  return own.domainWeights;
}
