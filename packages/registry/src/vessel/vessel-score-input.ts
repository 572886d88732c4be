// What is known of a vessel over all her published reports: the newest result of each procedure and every finding still tracked.
import { scoreInputOf, type ScoredFinding, type ScoredProcedure, type ScoreInput } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { withTracking, type Tracking } from './with-tracking.ts';

/** @param reports published reports on one vessel, newest first; at least one @param tracked what is known of their findings since */
export function vesselScoreInput(
  reports: readonly [Report, ...Report[]],
  tracked: readonly Tracking[] = [],
): ScoreInput {
  const inputs = reports.map((report) => withTracking(scoreInputOf(report), report.id, tracked)) as [
    ScoreInput,
    ...ScoreInput[],
  ];
  const [newest] = inputs;
  return {
    ...newest,
    procedures: newest.procedures.map((procedure) => newestDone(procedure, inputs)),
    findings: trackedFindings(reports, inputs),
    changes: inputs.flatMap(({ changes }) => changes),
  };
}

/** A procedure that the newest report did not get to keeps its earlier result, which goes on ageing. */
function newestDone(procedure: ScoredProcedure, inputs: readonly ScoreInput[]): ScoredProcedure {
  const isDone = (one: ScoredProcedure | undefined): one is ScoredProcedure =>
    one?.executions.some(({ outcome }) => outcome !== 'not-tested') ?? false;
  return inputs.map(({ procedures }) => procedures.find(({ id }) => id === procedure.id)).find(isDone) ?? procedure;
}

/** The finding’s name over all reports: that of the first report it was found in, followed through `previous`. */
export function lineage(reports: readonly Report[]): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const report of reports.toReversed())
    for (const { id, previous } of report.findings) {
      const before = previous ? `${previous.report}#${previous.finding}` : undefined;
      roots.set(`${report.id}#${id}`, (before && roots.get(before)) ?? before ?? `${report.id}#${id}`);
    }
  return roots;
}

/** Findings of the newest report, and those of earlier ones that no later report took up. */
function trackedFindings(reports: readonly Report[], inputs: readonly ScoreInput[]): ScoredFinding[] {
  const takenUp = new Set<string>();
  const tracked: ScoredFinding[] = [];
  reports.forEach((report, n) => {
    const key = (id: string): string => `${report.id}#${id}`;
    for (const finding of inputs[n]?.findings ?? [])
      if (!takenUp.has(key(finding.id)))
        tracked.push(n === 0 ? finding : { ...finding, id: `${finding.id} of ${report.issuedAt.slice(0, 10)}` });
    for (const { previous } of report.findings) if (previous) takenUp.add(`${previous.report}#${previous.finding}`);
  });
  return tracked;
}
