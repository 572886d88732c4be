// What every converter reads: the report cut to its tier, with the derived values computed from the whole report.
import type { Execution, Finding, Member, Report, System } from '@plimsoll/standard';
import { procedureById } from '@plimsoll/standard/methodology';
import { score, scoreInputOf, type ScoredFinding, type ScoreResult } from '@plimsoll/scoring';
import { dateOf } from './calendar.ts';
import type { ExportContext, ExportOptions, Tier } from './context.ts';
import { uuidOf } from './identity.ts';
import { reportForTier, type Subject } from './sharing.ts';

export interface Source {
  /** Cut to the tier. */
  readonly report: Report;
  readonly context: ExportContext;
  readonly tier: Tier;
  /** The document may not say which ship it is about. */
  readonly isShipHidden: boolean;
  readonly systems: ReadonlyMap<string, System>;
  readonly people: ReadonlyMap<string, Member>;
  readonly executions: ReadonlyMap<string, Execution>;
  /** Weaknesses as the score sees them, by finding id. */
  readonly scored: ReadonlyMap<string, ScoredFinding>;
  readonly score: ScoreResult;
  /** The same thing of the same report has the same UUID in every revision and every format. */
  readonly uuid: (kind: string, id: string) => string;
  /** Of a document: another one for each revision and tier. */
  readonly documentUuid: (kind: string) => string;
}

export function sourceOf(
  report: Report,
  context: ExportContext,
  options: ExportOptions = {},
  subject: Subject = 'ship',
): Source {
  const tier = options.tier ?? 'confidential';
  const cut = reportForTier(report, tier, subject);
  const input = scoreInputOf(report);
  return {
    report: cut,
    context,
    tier,
    isShipHidden: tier === 'shareable' && subject === 'products',
    systems: byId(cut.systems),
    people: byId(cut.team),
    executions: byId(cut.executions),
    scored: byId(input.findings),
    score: score(input, dateOf(context.now)),
    uuid: (kind, id) => uuidOf(report.id, kind, id),
    documentUuid: (kind) => uuidOf(report.id, kind, report.revision, tier),
  };
}

/** Executions in which something was done: pass, partial or fail, with the time it ended. */
export function doneExecutions(report: Report): readonly DoneExecution[] {
  return report.executions.filter(isDone);
}

export type DoneExecution = Execution & { readonly start: string; readonly end: string };

function isDone(execution: Execution): execution is DoneExecution {
  const done = execution.outcome === 'pass' || execution.outcome === 'partial' || execution.outcome === 'fail';
  return done && execution.start !== undefined && execution.end !== undefined;
}

export const weaknesses = (report: Report): readonly Finding[] =>
  report.findings.filter((finding) => finding.kind === 'weakness');

export const titleOfProcedure = (id: string): string => procedureById.get(id)?.title ?? id;

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
