// Which procedures of the catalogue apply to the ship of a report.
import type { Report } from '@plimsoll/standard';
import type { Procedure } from '@plimsoll/standard/methodology';

/** A procedure with conditions applies when the ship has one of the systems, is of one of the types, or carries the notation; any one is enough. */
export function applies(procedure: Procedure, report: Pick<Report, 'vessel' | 'systems'>): boolean {
  const condition = procedure.applicability;
  if (condition === undefined) return true;
  const { vessel, systems } = report;
  return (
    (condition.anySystem?.some((code) => systems.some((system) => system.code === code)) ?? false) ||
    (condition.shipTypes?.includes(vessel.type) ?? false) ||
    (condition.notation === 'dynamic-positioning' && vessel.dynamicPositioning !== 'none')
  );
}
