// EXE-001: every procedure named exists in the methodology version of the report.
import { methodology, procedureById } from '@plimsoll/standard/methodology';
import { pointer, type Pointer } from '../pointer.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { byCause } from './by-cause.ts';

/** A report by another catalogue is not judged here; SCO-001 says what holds for it. */
export const knownProcedure: Check = (index) => {
  const { id, version } = index.report.methodology;
  if (id !== methodology.id || version !== methodology.version || index.executions.length === 0)
    return 'not-applicable';
  const unknown = namedProcedures(index).filter(({ procedure }) => !procedureById.has(procedure));
  return byCause(unknown, ({ procedure }) => procedure).map(({ first, others }) => ({
    at: first.at,
    related: others.map(({ at }) => at),
    values: { procedure: first.procedure, version: `${id} ${version}`, count: others.length + 1 },
    ...(others.length === 0 ? { variant: 'once' } : {}),
  }));
};

interface Named {
  readonly procedure: string;
  readonly at: Pointer;
}

function namedProcedures({ report, executions, authorisations }: ReportIndex): Named[] {
  return [
    ...executions.map(({ at, value }) => ({ procedure: value.procedure, at: `${at}/procedure` })),
    ...authorisations.flatMap(({ at, value }) =>
      value.procedures.map((procedure, n) => ({ procedure, at: `${at}/procedures/${n}` })),
    ),
    ...report.scope.exclusions.flatMap(({ procedures }, k) =>
      procedures.map((procedure, n) => ({ procedure, at: pointer('scope', 'exclusions', k, 'procedures', n) })),
    ),
  ];
}
