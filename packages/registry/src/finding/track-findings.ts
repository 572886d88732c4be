// Decides what a published report does to the findings tracked on the vessel: new ones, found again, closed by a later passing execution.
import { scoreInputOf, type Severity } from '@plimsoll/scoring';
import type { Domain, Finding, Report } from '@plimsoll/standard';
import type { TrackedStatus } from './tracked-status.ts';

/** Days that a finding does not count publicly, equal for all. */
export const GRACE_DAYS = 14;

export interface KnownFinding {
  readonly id: string;
  readonly reportId: string;
  readonly findingId: string;
  readonly status: TrackedStatus;
}

/** What the register writes for a finding of the report. */
export interface TrackedFinding {
  /** The finding it continues; null: it is new. */
  readonly continues: string | null;
  readonly findingId: string;
  readonly title: string;
  readonly severity: Severity;
  readonly domains: readonly Domain[];
  readonly systemGroup: string;
  readonly procedures: readonly string[];
  readonly status: TrackedStatus;
  /** Critical on a category III system: the fast lane. */
  readonly isDangerous: boolean;
  readonly dueOn: string | null;
  readonly countsFrom: string;
  readonly isSelfReported: boolean;
  readonly change: 'opened' | 'found-again' | 'closed' | 'reopened' | 'carried-on';
}

/** @param known findings tracked on the vessel @param today YYYY-MM-DD */
export function trackFindings(report: Report, known: readonly KnownFinding[], today: string): TrackedFinding[] {
  const scored = new Map(scoreInputOf(report).findings.map((finding) => [finding.id, finding]));
  return report.findings.flatMap((finding) => {
    const weighed = scored.get(finding.id);
    if (!weighed) return [];
    const earlier = known.find((one) => isSame(one, finding, report));
    const status = statusOf(finding, earlier?.status);
    return [
      {
        continues: earlier?.id ?? null,
        findingId: finding.id,
        title: finding.publicSummary || finding.title,
        severity: weighed.severity,
        domains: weighed.domains,
        systemGroup: groupOf(finding, report),
        procedures: proceduresOf(finding, report),
        status,
        isDangerous: weighed.severity === 'critical' && weighed.tier === 'III',
        dueOn: finding.dueOn ?? null,
        countsFrom: finding.selfReported ? plusDays(today, GRACE_DAYS * 2) : plusDays(today, GRACE_DAYS),
        isSelfReported: finding.selfReported ?? false,
        change: changeOf(earlier?.status, status),
      },
    ];
  });
}

const isSame = (one: KnownFinding, { id, previous }: Finding, report: Report): boolean =>
  (one.reportId === report.id && one.findingId === id) ||
  (previous !== undefined && one.reportId === previous.report && one.findingId === previous.finding);

/** A plan, an acceptance or a compensation of the company stands when the weakness is found open again; a mend does not. */
function statusOf({ state }: Finding, earlier: TrackedStatus | undefined): TrackedStatus {
  if (state === 'closed') return 'verified-closed';
  if (state === 'open' && (earlier === 'planned' || earlier === 'accepted' || earlier === 'compensated'))
    return earlier;
  if (earlier === 'struck') return 'struck';
  return state ?? 'open';
}

function changeOf(earlier: TrackedStatus | undefined, status: TrackedStatus): TrackedFinding['change'] {
  if (earlier === undefined) return status === 'verified-closed' ? 'closed' : 'opened';
  if (status === 'verified-closed') return earlier === 'verified-closed' ? 'carried-on' : 'closed';
  if (earlier === 'verified-closed' || (earlier === 'fixed' && status === 'open')) return 'reopened';
  return status === 'open' ? 'found-again' : 'carried-on';
}

/** The kind of the system, never its maker, model or address. */
function groupOf({ systems }: Finding, report: Report): string {
  const first = report.systems.find(({ id }) => systems.includes(id));
  return first?.code ?? 'other';
}

/** Procedures by which it was found; a later passing execution of one closes it. */
export function proceduresOf({ executions }: Finding, report: Report): string[] {
  return [...new Set(report.executions.filter(({ id }) => executions.includes(id)).map(({ procedure }) => procedure))];
}

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
