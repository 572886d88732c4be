// From the weaknesses of a report to the findings the score weighs.
import type { Connectivity, Domain, Execution, Finding, Report, System } from '@plimsoll/standard';
import { procedureById, type Procedure } from '@plimsoll/standard/methodology';
import type { ScoredFinding, Tier } from './input.ts';
import { findingSeverity } from './finding-severity.ts';

/** Weaknesses only; severity is recomputed, never taken from the claim. Clause 19.13. */
export function scoredFindings(report: Report): ScoredFinding[] {
  const systems = new Map(report.systems.map((system) => [system.id, system]));
  const shownBy = executionsByFinding(report);
  return report.findings
    .filter(({ kind }) => kind === 'weakness')
    .map((finding) => {
      const procedures = (shownBy.get(finding.id) ?? []).flatMap(({ procedure }) => procedureById.get(procedure) ?? []);
      return scoredFinding(
        finding,
        procedures,
        finding.systems.flatMap((id) => systems.get(id) ?? []),
      );
    });
}

function scoredFinding(finding: Finding, procedures: readonly Procedure[], systems: readonly System[]): ScoredFinding {
  const tiers = systems.map(({ category }) => category);
  const weights = procedures.map(({ weight }) => weight);
  return {
    id: finding.id,
    domains: domainsOf(procedures, systems),
    severity: findingSeverity(finding, weights, tiers).severity,
    tier: highestTier(tiers),
    exposure: finding.exposure ?? widestReach(systems),
    state: finding.state ?? 'open',
    dueOn: finding.dueOn ?? null,
    exploited: finding.exploited ?? false,
  };
}

/** Executions that a finding names or that name the finding. */
function executionsByFinding(report: Report): ReadonlyMap<string, readonly Execution[]> {
  const byId = new Map(report.executions.map((execution) => [execution.id, execution]));
  const shown = new Map(
    report.findings.map(({ id, executions }) => [id, new Set(executions.flatMap((name) => byId.get(name) ?? []))]),
  );
  for (const execution of report.executions) for (const id of execution.findings) shown.get(id)?.add(execution);
  return new Map([...shown].map(([id, executions]) => [id, [...executions]]));
}

/** Domain that answers for a kind of system, by the head of its code; for findings that no execution of a known procedure showed. */
const DOMAIN_BY_SYSTEM: Readonly<Record<string, Domain>> = {
  NAV: 'D04',
  COM: 'D06',
  PRO: 'D07',
  PWR: 'D07',
  STG: 'D07',
  MCH: 'D07',
  SAF: 'D07',
  BMS: 'D07',
  BWMS: 'D07',
  CGO: 'D08',
  IT: 'D09',
  REM: 'D11',
  PRT: 'D11',
};

/** Networks and segmentation: the domain of the largest weight, for a finding about nothing named. */
const DOMAIN_OF_LAST_RESORT: Domain = 'D03';

/** Every domain whose procedures showed it; else those of its systems; else the heaviest. Sorted. */
function domainsOf(procedures: readonly Procedure[], systems: readonly System[]): Domain[] {
  const shown = procedures.map(({ domain }) => domain);
  const answering = systems.flatMap(({ code }) => DOMAIN_BY_SYSTEM[code.split('-', 1)[0] ?? ''] ?? []);
  const domains = shown.length > 0 ? shown : answering.length > 0 ? answering : [DOMAIN_OF_LAST_RESORT];
  return [...new Set(domains)].sort();
}

function highestTier(tiers: readonly ('I' | 'II' | 'III')[]): Tier {
  return tiers.includes('III') ? 'III' : tiers.includes('II') ? 'II' : tiers.includes('I') ? 'I' : 'unknown';
}

/** For a finding whose exposure is not stated: the widest reach of its systems, and CY5 when there is none. */
function widestReach(systems: readonly System[]): Connectivity {
  return (
    systems.reduce<Connectivity | null>(
      (so, { connectivity }) => (so === null || connectivity > so ? connectivity : so),
      null,
    ) ?? 'CY5'
  );
}
