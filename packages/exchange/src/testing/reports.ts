// The reports that every export is tried on: the full one, an empty one, and the valid examples of the standard.
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '@plimsoll/standard';
import { fullReport } from './full-report.ts';

export const CONTEXT = { now: '2026-11-20T09:30:00Z', toolVersion: '0.1.0' } as const;

export const TIERS = ['confidential', 'shareable'] as const;

const folder = new URL('../../../../standard/examples/valid/', import.meta.url);

export const examples: readonly (readonly [name: string, report: Report])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Report] as const)
  .filter(([, report]) => report.format === 'plimsoll-report');

/** Nothing was done yet: every list that may be empty is. */
export function bareReport(): Report {
  const { report } = fullReport();
  return {
    ...report,
    systems: [],
    zones: [],
    conduits: [],
    authorisations: [],
    executions: [],
    findings: [],
    evidence: [],
    incidents: [],
    handback: [],
    changes: [],
  };
}

export const allReports: readonly (readonly [name: string, report: Report])[] = [
  ['full', fullReport().report],
  [
    'full, closed',
    fullReport({
      'findings[].state': 'closed',
      'executions[].outcome': 'partial',
      'systems[].vulnerabilityStatements[].status': 'not-affected',
    }).report,
  ],
  ['full, positive', fullReport({ 'findings[].kind': 'positive', 'executions[].outcome': 'not-tested' }).report],
  ['bare', bareReport()],
  ...examples,
];
