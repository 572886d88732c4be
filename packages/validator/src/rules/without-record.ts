// Finds the procedures that apply to the ship and of which the report says nothing.
import { applies } from '@plimsoll/scoring';
import { methodology, type Procedure } from '@plimsoll/standard/methodology';
import type { ReportIndex } from '../report-index.ts';

export const withoutRecord = (
  { report, executionsByProcedure }: ReportIndex,
  weight: Procedure['weight'],
): Procedure[] =>
  methodology.procedures.filter(
    (procedure) =>
      procedure.weight === weight && !executionsByProcedure.has(procedure.id) && applies(procedure, report),
  );

/** The first few, for a message that stays short; the values carry all. */
export const shownIds = (ids: readonly string[]): string =>
  ids.length > 10 ? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more` : ids.join(', ');
