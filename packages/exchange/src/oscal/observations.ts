// What was seen, as OSCAL observations: one for each execution in which something was done, one for each remark beside it.
import type { Finding } from '@plimsoll/standard';
import { methodology, procedureById } from '@plimsoll/standard/methodology';
import { monthsAfter } from '../calendar.ts';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import { doneExecutions, titleOfProcedure, type DoneExecution, type Source } from '../source.ts';
import { subjects } from './inventory.ts';
import { actor } from './parties.ts';
import { markup, markupLine, properties, reference, time } from './terms.ts';

export function observations(source: Source): readonly JsonObject[] {
  return [
    ...doneExecutions(source.report).map((execution) => observed(source, execution)),
    ...source.report.findings
      .filter((finding) => finding.kind !== 'weakness')
      .map((finding) => remarked(source, finding)),
  ];
}

/** EXAMINE, INTERVIEW or TEST, by the safety class of the procedure. */
function methodOf(procedure: string): string {
  const safetyClass = procedureById.get(procedure)?.safetyClass;
  return methodology.safetyClasses.find(({ id }) => id === safetyClass)?.oscalMethod ?? 'UNKNOWN';
}

/**
 * When an observation has lost half its weight in the score: the end of its months of grace and one half-life later, by
 * the age class of the procedure (scoring model VCRP-1.0, knowledge and coverage).
 */
export function expiryOf(procedure: string, end: string): string | undefined {
  const ageClass = procedureById.get(procedure)?.ageClass;
  const age = methodology.ageClasses.find(({ id }) => id === ageClass);
  return age === undefined ? undefined : monthsAfter(end, age.graceMonths + age.halfLifeMonths);
}

function observed(source: Source, execution: DoneExecution): JsonObject {
  return {
    uuid: source.uuid('observation', execution.id),
    title: markupLine(`${execution.procedure} ${titleOfProcedure(execution.procedure)}`, execution.procedure),
    description: markup(execution.remarks ?? '', `${titleOfProcedure(execution.procedure)}: ${execution.outcome}.`),
    props: properties({
      'report-id': execution.id,
      outcome: execution.outcome,
      knowledge: execution.knowledge,
      'method-strength': execution.method,
      'method-reason': execution.methodReason,
      'safety-class': procedureById.get(execution.procedure)?.safetyClass,
      sample: execution.sample,
    }),
    methods: [methodOf(execution.procedure)],
    types: ['control-objective'],
    origins: [{ actors: [actor(source, execution.performedBy?.[0])] }],
    subjects: subjects(source, execution.systems),
    'relevant-evidence': listOrNone(execution.evidence.map((id) => evidenceLink(source, id))),
    collected: time(execution.end),
    expires: expiryOf(execution.procedure, execution.end),
  };
}

function evidenceLink(source: Source, id: string): JsonObject {
  const title = source.report.evidence.find((evidence) => evidence.id === id)?.title ?? id;
  return { href: reference(source.uuid('evidence', id)), description: markup(title, id) };
}

function remarked(source: Source, finding: Finding): JsonObject {
  const executions = finding.executions.flatMap((id) => source.executions.get(id) ?? []);
  const ends = executions.flatMap((execution) => execution.end ?? []).sort();
  return {
    uuid: source.uuid('observation', finding.id),
    title: markupLine(finding.title, finding.id),
    description: markup(finding.description, finding.title),
    props: properties({
      'report-id': finding.id,
      'finding-kind': finding.kind,
      recommendation: finding.recommendation,
    }),
    methods: [...new Set(executions.map((execution) => methodOf(execution.procedure)))].concat(
      executions.length === 0 ? ['UNKNOWN'] : [],
    ),
    types: ['discovery'],
    origins: [{ actors: [actor(source, executions[0]?.performedBy?.[0])] }],
    subjects: subjects(source, finding.systems),
    collected: time(ends.at(-1) ?? source.report.issuedAt),
  };
}
