// What is known of a vessel over all her published reports: the newest result of each procedure and every finding still tracked.
import { scoreInputOf, type ScoredFinding, type ScoredProcedure, type ScoreInput } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { withTracking, type Tracking } from './with-tracking.ts';

/** A finding as the score reads it, and where it stands. */
export interface VesselFinding {
  readonly reportId: string;
  /** Its identifier in that report. */
  readonly findingId: string;
  readonly scored: ScoredFinding;
}

/** @param reports published reports on one vessel, newest first; at least one @param tracked what is known of their findings since */
export function vesselScoreInput(
  reports: readonly [Report, ...Report[]],
  tracked: readonly Tracking[] = [],
): ScoreInput {
  const inputs = inputsOf(reports, tracked);
  const [newest] = inputs;
  return {
    ...newest,
    procedures: newest.procedures.map((procedure) => newestDone(procedure, inputs)),
    findings: stillTracked(reports, inputs).map(({ scored }) => scored),
    changes: inputs.flatMap(({ changes }) => changes),
  };
}

/** The findings of `vesselScoreInput`, in its order, each with the report it stands in. */
export function vesselFindings(
  reports: readonly [Report, ...Report[]],
  tracked: readonly Tracking[] = [],
): VesselFinding[] {
  return stillTracked(reports, inputsOf(reports, tracked));
}

function inputsOf(
  reports: readonly [Report, ...Report[]],
  tracked: readonly Tracking[],
): readonly [ScoreInput, ...ScoreInput[]] {
  const [newest, ...older] = reports;
  const inputOf = (report: Report): ScoreInput => withTracking(scoreInputOf(report), report.id, tracked);
  return [inputOf(newest), ...older.map(inputOf)];
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
function stillTracked(reports: readonly Report[], inputs: readonly ScoreInput[]): VesselFinding[] {
  const takenUp = new Set<string>();
  const tracked: VesselFinding[] = [];
  reports.forEach((report, n) => {
    for (const finding of inputs[n]?.findings ?? []) {
      if (takenUp.has(`${report.id}#${finding.id}`)) continue;
      const id = n === 0 ? finding.id : `${finding.id} of ${report.issuedAt.slice(0, 10)}`;
      tracked.push({ reportId: report.id, findingId: finding.id, scored: { ...finding, id } });
    }
    for (const { previous } of report.findings) if (previous) takenUp.add(`${previous.report}#${previous.finding}`);
  });
  return tracked;
}
