// Puts what the register knows of a finding since its report into what the score reads of that report.
import type { ScoredFinding, ScoreInput, Severity } from '@plimsoll/scoring';
import type { TrackedStatus } from '../finding/tracked-status.ts';

export interface Tracking {
  readonly reportId: string;
  readonly findingId: string;
  readonly severity: Severity;
  readonly status: TrackedStatus;
  readonly dueOn: string | null;
}

/** A finding struck by the panel is gone; another severity, state or due date counts from now on. */
export function withTracking(input: ScoreInput, reportId: string, tracked: readonly Tracking[]): ScoreInput {
  const known = new Map(tracked.filter((one) => one.reportId === reportId).map((one) => [one.findingId, one]));
  if (known.size === 0) return input;
  return { ...input, findings: input.findings.flatMap((finding) => follow(finding, known.get(finding.id))) };
}

function follow(finding: ScoredFinding, tracking: Tracking | undefined): ScoredFinding[] {
  if (!tracking) return [finding];
  if (tracking.status === 'struck') return [];
  const { severity, dueOn, status } = tracking;
  return [
    { ...finding, severity, dueOn: dueOn ?? finding.dueOn, state: status === 'verified-closed' ? 'closed' : status },
  ];
}
