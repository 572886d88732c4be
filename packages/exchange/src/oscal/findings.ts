// The result of each execution as an OSCAL finding about the objective of its procedure.
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import { doneExecutions, titleOfProcedure, weaknesses, type DoneExecution, type Source } from '../source.ts';
import { actor } from './parties.ts';
import { objectiveId } from './procedures.ts';
import { markup, markupLine, properties } from './terms.ts';

const STATUS = {
  pass: { state: 'satisfied', reason: 'pass' },
  partial: { state: 'not-satisfied', reason: 'other' },
  fail: { state: 'not-satisfied', reason: 'fail' },
} as const;

export const findings = (source: Source): readonly JsonObject[] =>
  doneExecutions(source.report).map((execution) => finding(source, execution));

function finding(source: Source, execution: DoneExecution): JsonObject {
  const outcome = execution.outcome === 'pass' || execution.outcome === 'partial' ? execution.outcome : 'fail';
  const title = titleOfProcedure(execution.procedure);
  return {
    uuid: source.uuid('finding', execution.id),
    title: markupLine(`${execution.procedure} ${title}`, execution.procedure),
    description: markup(execution.remarks ?? '', `${title}: ${outcome}.`),
    props: properties({
      'report-id': execution.id,
      outcome,
      systems: execution.systems.join(' '),
      findings: execution.findings.join(' '),
    }),
    origins: [{ actors: [actor(source, execution.performedBy?.[0])] }],
    target: {
      type: 'objective-id',
      'target-id': objectiveId(execution.procedure),
      title: markupLine(title, execution.procedure),
      status: { ...STATUS[outcome], remarks: outcome === 'partial' ? 'Met in part.' : undefined },
    },
    'related-observations': [{ 'observation-uuid': source.uuid('observation', execution.id) }],
    'related-risks': listOrNone(risksOf(source, execution)),
  };
}

/** By either end of the link between execution and finding. */
function risksOf(source: Source, execution: DoneExecution): readonly JsonObject[] {
  return weaknesses(source.report)
    .filter((weakness) => execution.findings.includes(weakness.id) || weakness.executions.includes(execution.id))
    .map((weakness) => ({ 'risk-uuid': source.uuid('risk', weakness.id) }));
}
