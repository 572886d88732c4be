// What a company would gain on a vessel by closing findings and passing procedures, one by one and all together.
import { whatIf, type ScoreInput, type ScoreResult, type WhatIf, type WhatIfResult } from '@plimsoll/scoring';
import type { Domain, Report } from '@plimsoll/standard';
import { proceduresOf } from '../finding/track-findings.ts';
import { vesselFindings, vesselScoreInput, type VesselFinding } from './vessel-score-input.ts';
import type { Tracking } from './with-tracking.ts';

/** What is supposed to be done. Findings by report and identifier in it; what the vessel does not have changes nothing. */
export interface Supposed {
  readonly close: readonly { readonly reportId: string; readonly findingId: string }[];
  /** Procedures that pass on the day. */
  readonly pass: readonly string[];
}

/** An effect on the total: published points that add up, and ten-thousandths of a point to rank by. */
export interface Gain {
  readonly gained: number;
  readonly gainedExact: number;
}

export interface FindingGain extends Gain {
  readonly reportId: string;
  readonly findingId: string;
  readonly domains: readonly Domain[];
  /** Procedures whose later passing execution closes it. */
  readonly procedures: readonly string[];
  /** The same when these procedures pass too, as they must for it to be closed. */
  readonly withProcedures: Gain;
}

export interface ProcedureGain extends Gain {
  readonly procedure: string;
  readonly domain: Domain;
  /** What stands in the way of its full weight now. */
  readonly now: 'not-tested' | 'fail' | 'partial' | 'aged';
}

export interface VesselWhatIf extends Gain {
  readonly before: ScoreResult;
  readonly after: ScoreResult;
  /** Open findings, the largest effect with its procedures first. */
  readonly findings: readonly FindingGain[];
  /** Procedures that would give points if they passed today, the largest effect first. */
  readonly procedures: readonly ProcedureGain[];
}

/** @param reports published reports on one vessel, newest first @param asOf YYYY-MM-DD */
export function vesselWhatIf(
  reports: readonly [Report, ...Report[]],
  { tracked, asOf, supposed }: { tracked: readonly Tracking[]; asOf: string; supposed: Supposed },
): VesselWhatIf {
  const input = vesselScoreInput(reports, tracked);
  const all = vesselFindings(reports, tracked);
  const closed = all.filter(({ reportId, findingId }) =>
    supposed.close.some((one) => one.reportId === reportId && one.findingId === findingId),
  );
  const changes = [...closed.map(({ scored }) => closing(scored.id)), ...supposed.pass.map(passing)];
  return {
    ...whatIf(input, asOf, changes),
    findings: all
      .filter(({ scored }) => scored.state !== 'closed')
      .map((finding) => findingGain(finding, { input, asOf, reports }))
      .toSorted(
        (one, other) =>
          other.withProcedures.gainedExact - one.withProcedures.gainedExact ||
          other.gainedExact - one.gainedExact ||
          compare(`${one.reportId}#${one.findingId}`, `${other.reportId}#${other.findingId}`),
      ),
    procedures: input.procedures
      .flatMap((procedure) => procedureGain(procedure, input, asOf))
      .toSorted((one, other) => other.gainedExact - one.gainedExact || compare(one.procedure, other.procedure)),
  };
}

const closing = (finding: string): WhatIf => ({ kind: 'close', finding });
const passing = (procedure: string): WhatIf => ({ kind: 'retest', procedure });
const gainOf = ({ gained, gainedExact }: WhatIfResult): Gain => ({ gained, gainedExact });
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function findingGain(
  { reportId, findingId, scored }: VesselFinding,
  { input, asOf, reports }: { input: ScoreInput; asOf: string; reports: readonly Report[] },
): FindingGain {
  const report = reports.find(({ id }) => id === reportId);
  const finding = report?.findings.find(({ id }) => id === findingId);
  const procedures = report && finding ? proceduresOf(finding, report) : [];
  return {
    reportId,
    findingId,
    domains: scored.domains,
    procedures,
    ...gainOf(whatIf(input, asOf, closing(scored.id))),
    withProcedures: gainOf(whatIf(input, asOf, [closing(scored.id), ...procedures.map(passing)])),
  };
}

function procedureGain(procedure: ScoreInput['procedures'][number], input: ScoreInput, asOf: string): ProcedureGain[] {
  const gain = gainOf(whatIf(input, asOf, passing(procedure.id)));
  if (gain.gainedExact <= 0) return [];
  const outcomes = procedure.executions.map(({ outcome }) => outcome);
  const done = outcomes.filter((outcome) => outcome !== 'not-tested');
  const now =
    done.length === 0
      ? 'not-tested'
      : outcomes.every((outcome) => outcome === 'pass')
        ? 'aged'
        : done.every((outcome) => outcome === 'fail')
          ? 'fail'
          : 'partial';
  return [{ procedure: procedure.id, domain: procedure.domain, now, ...gain }];
}
