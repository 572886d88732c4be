// From the executions of a report to the procedures the score counts.
import type { Execution, Report } from '@plimsoll/standard';
import { methodology, procedureById, type Procedure } from '@plimsoll/standard/methodology';
import type { Method, Outcome, ScoredExecution, ScoredProcedure } from './input.ts';
import { applies } from './applicability.ts';

type Counted = Execution & { readonly outcome: Outcome };

/**
 * Every procedure that applies to the ship or was carried out on it; clause 19.13. One that applies and has no record counts
 * as not tested, one recorded as not applicable throughout is left out.
 */
export function scoredProcedures(report: Report): ScoredProcedure[] {
  const replaced = replacedByRetest(report);
  const executions = new Map<string, Execution[]>();
  for (const execution of report.executions) {
    const list = executions.get(execution.procedure);
    if (list === undefined) executions.set(execution.procedure, [execution]);
    else list.push(execution);
  }
  return methodology.procedures.flatMap((procedure): ScoredProcedure[] => {
    const all = executions.get(procedure.id) ?? [];
    const counted = all.filter(
      (execution): execution is Counted => execution.outcome !== 'not-applicable' && !replaced.has(execution.id),
    );
    if (counted.length === 0 && (all.length > 0 || !applies(procedure, report))) return [];
    const { id, domain, weight, ageClass } = procedure;
    const assurance = report.engagement.independence.assurance;
    return [
      {
        id,
        domain,
        weight,
        ageClass,
        executions: counted.map((execution) => scoredExecution(execution, procedure, assurance)),
      },
    ];
  });
}

function scoredExecution(
  execution: Counted,
  procedure: Procedure,
  assurance: ScoredExecution['assurance'],
): ScoredExecution {
  const moment = execution.end ?? execution.start;
  return {
    outcome: execution.outcome,
    on: execution.outcome === 'not-tested' || moment === undefined ? null : moment.slice(0, 10),
    method: methodOf(execution, procedure),
    assurance,
  };
}

/** What somebody only stated counts as a weaker method wherever the procedure asks for more than reading; so does a method nobody recorded. */
function methodOf(execution: Execution, { safetyClass }: Procedure): Method {
  if (execution.method !== 'prescribed') return 'weaker';
  return execution.knowledge === 'stated' && safetyClass !== 'S0' ? 'weaker' : 'prescribed';
}

/**
 * Executions that no longer speak for the ship: every weakness they showed is closed by a later passing retest of the same
 * procedure in this report. The retest counts in their place.
 */
function replacedByRetest(report: Report): ReadonlySet<string> {
  const byId = new Map(report.executions.map((execution) => [execution.id, execution]));
  const naming = executionsByFinding(report);
  const cured = new Set<string>();
  const uncured = new Set<string>();
  for (const finding of report.findings) {
    if (finding.kind !== 'weakness') continue;
    const retest = finding.state === 'closed' && finding.retest !== undefined ? byId.get(finding.retest) : undefined;
    for (const id of new Set([...finding.executions, ...(naming.get(finding.id) ?? [])])) {
      const execution = byId.get(id);
      if (execution === undefined || execution === retest) continue;
      (retest !== undefined && retests(retest, execution) ? cured : uncured).add(id);
    }
  }
  return new Set([...cured].filter((id) => !uncured.has(id)));
}

function retests(retest: Execution, execution: Execution): boolean {
  return (
    retest.outcome === 'pass' &&
    retest.procedure === execution.procedure &&
    procedureById.has(retest.procedure) &&
    (retest.end ?? '') > (execution.end ?? '')
  );
}

/** Finding → executions that name it. */
function executionsByFinding(report: Report): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { id, findings } of report.executions)
    for (const finding of findings) {
      const known = map.get(finding);
      if (known) known.push(id);
      else map.set(finding, [id]);
    }
  return map;
}
