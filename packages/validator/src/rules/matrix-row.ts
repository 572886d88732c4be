// Finds the row of the class × state matrix by which an execution is judged.
import type { System } from '@plimsoll/standard';
import { methodology, type MatrixTarget, type Methodology } from '@plimsoll/standard/methodology';
import type { Placed, PlacedExecution, ReportIndex } from '../report-index.ts';

export type MatrixRow = Methodology['matrix'][number];
type Zones = Pick<ReportIndex, 'zoneById'>;

/** undefined when the procedure is not in the catalogue. */
export function matrixRow(execution: PlacedExecution, zones: Zones): MatrixRow | undefined {
  const { procedure } = execution;
  if (!procedure) return undefined;
  const rows = methodology.matrix.filter(({ safetyClass }) => safetyClass === procedure.safetyClass);
  const target = targetOf(execution, zones);
  return rows.find((row) => row.target === target) ?? rows.find((row) => row.target === 'any');
}

function targetOf(execution: PlacedExecution, zones: Zones): MatrixTarget {
  if (execution.procedure?.target === 'people' && execution.procedure.safetyClass === 'S4') return 'people';
  return operationalSystems(execution, zones).length > 0 ? 'tier-2-3' : 'ship-it';
}

const shipIt: ReadonlySet<string> = new Set(['Z7', 'Z8', 'Z9']);

/** The systems of category II or III outside ship IT, crew and passenger networks and the wide-area edge (zones Z7 to Z9). */
export const operationalSystems = (execution: PlacedExecution, zones: Zones): readonly Placed<System>[] =>
  execution.systems.filter(({ value }) => value.category !== 'I' && !shipIt.has(kindOfZone(value, zones)));

/** Cargo systems and what shares their network: zone Z5, or a system code that begins with CGO. */
export const cargoSystems = (execution: PlacedExecution, zones: Zones): readonly Placed<System>[] =>
  execution.systems.filter(({ value }) => value.code.startsWith('CGO-') || kindOfZone(value, zones) === 'Z5');

const kindOfZone = (system: System, { zoneById }: Zones): string => zoneById.get(system.zone)?.value.kind ?? '';
