// The procedures of the methodology as OSCAL activities, objectives and reviewed controls.
import type { Execution, Report } from '@plimsoll/standard';
import { procedureById } from '@plimsoll/standard/methodology';
import type { JsonObject } from '../context.ts';
import { token } from '../identity.ts';
import { doneExecutions, titleOfProcedure, type Source } from '../source.ts';
import { markupLine, NAMESPACE, properties, repeated } from './terms.ts';

/** The objective that a finding speaks about, one for each procedure. */
export const objectiveId = (procedure: string): string => `${token(procedure)}_obj`;

export function objectives(report: Report): readonly JsonObject[] {
  return procedureIds(report.executions).map((id) => ({
    'control-id': token(id),
    parts: [{ id: objectiveId(id), name: 'objective', ns: NAMESPACE, prose: markupLine(titleOfProcedure(id), id) }],
  }));
}

export function activities(source: Source): readonly JsonObject[] {
  return procedureIds(doneExecutions(source.report)).map((id) => {
    const procedure = procedureById.get(id);
    return {
      uuid: source.uuid('activity', id),
      title: markupLine(`${id} ${titleOfProcedure(id)}`, id),
      description: markupLine(titleOfProcedure(id), id),
      props: [
        ...properties({
          'procedure-id': id,
          domain: procedure?.domain,
          'safety-class': procedure?.safetyClass,
          weight: procedure?.weight,
          'age-class': procedure?.ageClass,
        }),
        ...repeated('framework-clause', procedure?.maps ?? []),
      ],
      'related-controls': { 'control-selections': [{ 'include-controls': [{ 'control-id': token(id) }] }] },
    };
  });
}

/** What was reviewed; what was not tested or does not apply is said in words, because OSCAL has no place for it. */
export function reviewedControls(source: Source): JsonObject {
  const { executions } = source.report;
  const done = procedureIds(doneExecutions(source.report));
  const left = executions.filter(({ outcome }) => outcome === 'not-tested' || outcome === 'not-applicable');
  return {
    description: 'Procedures of the methodology that were carried out.',
    'control-selections': [
      done.length === 0
        ? { 'include-all': {} }
        : { 'include-controls': done.map((id) => ({ 'control-id': token(id) })) },
    ],
    ...(done.length === 0
      ? {}
      : {
          'control-objective-selections': [
            { 'include-objectives': done.map((id) => ({ 'objective-id': objectiveId(id) })) },
          ],
        }),
    remarks: left.length === 0 ? undefined : `Not carried out:\n\n${left.map(leftOut).join('\n')}`,
  };
}

const leftOut = ({ procedure, outcome, reason, systems }: Execution): string =>
  `- ${[procedure, outcome, reason ?? '', systems.length === 0 ? '' : `(${systems.join(', ')})`].filter(Boolean).join(' ')}`;

function procedureIds(executions: readonly Execution[]): readonly string[] {
  return [...new Set(executions.map((execution) => execution.procedure))].sort();
}
