// What the report says of published vulnerabilities, one statement for each CVE and system, from inventory and findings.
import type { Finding, Report } from '@plimsoll/standard';
import { weaknesses } from './source.ts';

export type VulnerabilityStatus = 'affected' | 'under-investigation' | 'fixed' | 'not-affected';

export interface KnownVulnerability {
  readonly cve: string;
  readonly system: string;
  readonly status: VulnerabilityStatus;
  /** The statement of the inventory; empty where only a finding names it. */
  readonly statement: string;
  /** Findings that name the CVE on this system. */
  readonly findings: readonly Finding[];
}

/** Where statements about the same CVE and system differ, the first of these wins. */
const WORST_FIRST: readonly VulnerabilityStatus[] = ['affected', 'under-investigation', 'fixed', 'not-affected'];

/**
 * The statements in the order of CVE and inventory. The inventory’s own word goes before what follows from a finding: a
 * weakness that is not closed means affected, a closed one fixed.
 */
export function knownVulnerabilities(report: Report): readonly KnownVulnerability[] {
  const pairs = new Map<string, KnownVulnerability>();
  for (const system of report.systems) {
    for (const { cve, status, statement } of system.vulnerabilityStatements ?? []) {
      const before = pairs.get(`${cve} ${system.id}`);
      if (before === undefined || worse(status, before.status)) {
        pairs.set(`${cve} ${system.id}`, { cve, system: system.id, status, statement, findings: [] });
      }
    }
  }
  const stated = new Set(pairs.keys());
  for (const finding of weaknesses(report)) addFinding(pairs, stated, finding);
  const order = new Map(report.systems.map((system, n) => [system.id, n]));
  return [...pairs.values()]
    .filter(({ system }) => order.has(system))
    .sort((a, b) => compare(a.cve, b.cve) || (order.get(a.system) ?? 0) - (order.get(b.system) ?? 0));
}

function addFinding(pairs: Map<string, KnownVulnerability>, stated: ReadonlySet<string>, finding: Finding): void {
  const status: VulnerabilityStatus = finding.state === 'closed' ? 'fixed' : 'affected';
  for (const cve of finding.cves ?? []) {
    for (const system of finding.systems) {
      const key = `${cve} ${system}`;
      const before = pairs.get(key) ?? { cve, system, status, statement: '', findings: [] };
      const now = !stated.has(key) && worse(status, before.status) ? status : before.status;
      pairs.set(key, { ...before, status: now, findings: [...before.findings, finding] });
    }
  }
}

const worse = (a: VulnerabilityStatus, b: VulnerabilityStatus): boolean =>
  WORST_FIRST.indexOf(a) < WORST_FIRST.indexOf(b);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
