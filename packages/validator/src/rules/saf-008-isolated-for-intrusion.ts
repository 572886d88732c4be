// SAF-008: an intrusive test of what the ship needs is done on an isolated system or with the engines finished with.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { isInTrial, isOnBench } from './allowed-state.ts';
import { operationalSystems } from './matrix-row.ts';
import { hasFinishedWithEngines, isIsolated, namesWithout } from './precautions.ts';

/** A trial that the procedure names keeps the system in service on purpose; a bench is not the ship. */
export const isolatedForIntrusion: Check = (index) => {
  const intrusive = index.done.filter(
    (execution) =>
      execution.procedure?.safetyClass === 'S4' &&
      execution.procedure.target === 'systems' &&
      !isInTrial(execution) &&
      !isOnBench(execution) &&
      operationalSystems(execution, index).length > 0,
  );
  if (intrusive.length === 0) return 'not-applicable';
  return gather(intrusive, (execution) => {
    if (hasFinishedWithEngines(execution)) return [];
    const systems = namesWithout(execution, operationalSystems(execution, index), isIsolated);
    return systems.length === 0
      ? []
      : [{ at: `${execution.at}/authorisations`, values: { procedure: execution.value.procedure, systems } }];
  });
};
