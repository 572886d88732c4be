// SAF-010: where the procedure asks for redundancy, the second unit was proven before the start.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { asksFor, isSecondProven, namesWithout } from './precautions.ts';

/** Asked of systems of category II and III; the loss of a category I system harms nothing. */
export const secondUnitProven: Check = ({ done }) => {
  const asking = done.filter(
    (execution) => asksFor(execution, 'P5') && execution.systems.some(({ value }) => value.category !== 'I'),
  );
  if (asking.length === 0) return 'not-applicable';
  return gather(asking, (execution) => {
    const needed = execution.systems.filter(({ value }) => value.category !== 'I');
    const systems = namesWithout(execution, needed, isSecondProven);
    if (systems.length === 0) return [];
    const related = execution.authorisations
      .filter(({ value }) => value.redundancy !== undefined)
      .map(({ at }) => `${at}/redundancy`);
    return [
      {
        at: `${execution.at}/authorisations`,
        related,
        values: { procedure: execution.value.procedure, systems, start: execution.value.start ?? '' },
      },
    ];
  });
};
