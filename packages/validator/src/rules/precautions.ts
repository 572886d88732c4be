// What the authorisations of an execution record about isolation, backups and second units of its systems.
import type { System } from '@plimsoll/standard';
import type { PrerequisiteId } from '@plimsoll/standard/methodology';
import type { Placed, PlacedExecution } from '../report-index.ts';
import { isOnBench } from './allowed-state.ts';
import { permissionOf, type Permission } from './permission.ts';

type Precaution = (execution: PlacedExecution, system: string) => boolean;

/** Whether the system was isolated when the execution began. */
export const isIsolated: Precaution = (execution, system) =>
  recorded(execution, ({ isolated }) => isolated.get(system));

/** Whether the second unit of the system was proven when the execution began. */
export const isSecondProven: Precaution = (execution, system) =>
  recorded(execution, ({ proven }) => proven.get(system));

/** Whether a backup of the system (`*`: of any) was verified on the day (UTC) of the execution and before it began. */
export const isBackedUp: Precaution = (execution, system) =>
  recorded(execution, ({ backups }) => backups.get(`${system} ${execution.value.start?.slice(0, 10) ?? ''}`));

/** Whether the bridge had rung off the engines when the execution began. */
export const hasFinishedWithEngines = (execution: PlacedExecution): boolean =>
  recorded(execution, ({ finishedWithEngines }) => finishedWithEngines);

/** Whether the procedure asks for the precaution here. A bench, where nothing aboard is touched, stands in for it. */
export function asksFor(execution: PlacedExecution, prerequisite: PrerequisiteId): boolean {
  const { procedure } = execution;
  if (!procedure || isOnBench(execution)) return false;
  if (procedure.prerequisites.includes(prerequisite)) return true;
  const ways = procedure.alternativePrerequisites ?? [];
  return (
    ways.some((way) => way.includes(prerequisite)) &&
    ways.every((way) => way.includes(prerequisite) || way.includes('P10'))
  );
}

/** Names of the systems for which the precaution was not taken. */
export const namesWithout = (
  execution: PlacedExecution,
  systems: readonly Placed<System>[],
  precaution: Precaution,
): readonly string[] => systems.filter(({ value }) => !precaution(execution, value.id)).map(({ value }) => value.name);

function recorded(
  { authorisations, start }: PlacedExecution,
  timeIn: (permission: Permission) => number | undefined,
): boolean {
  return authorisations.some((authorisation) => (timeIn(permissionOf(authorisation)) ?? Number.NaN) <= start);
}
