// Whether a procedure names the state of the ship in which it was done, special conditions included.
import type { PlacedExecution } from '../report-index.ts';

export type StateAnswer = 'allowed' | 'other-state' | 'condition-missing';

/** `condition-missing`: the state is allowed only inside a trial and the execution was not inside one. */
export function stateAnswer({ procedure, value }: PlacedExecution): StateAnswer {
  const state = value.vesselState;
  if (!procedure || state === undefined) return 'allowed';
  if (!procedure.states.includes(state)) return 'other-state';
  const conditions = trialsFor({ procedure, value });
  return conditions.length === 0 || conditions.some((condition) => condition === value.condition)
    ? 'allowed'
    : 'condition-missing';
}

/** The trials inside which alone the procedure may be done in the state of the execution. */
export const trialsFor = ({ procedure, value }: Pick<PlacedExecution, 'procedure' | 'value'>): readonly string[] =>
  (procedure?.stateConditions ?? [])
    .filter(({ state }) => state === value.vesselState)
    .map(({ condition }) => condition);

/** Inside a trial that the procedure names for this state. */
export const isInTrial = (execution: PlacedExecution): boolean =>
  trialsFor(execution).some((condition) => condition === execution.value.condition);

/** On the bench or a twin: nothing aboard was touched. */
export const isOnBench = ({ value }: PlacedExecution): boolean =>
  value.vesselState === 'O' || value.condition === 'bench';
