// SAF-009: where the procedure asks for a backup, one was verified on the same day and before the start.
import { gather } from '../gather.ts';
import type { PlacedExecution } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { asksFor, isBackedUp, namesWithout } from './precautions.ts';

export const backupSameDay: Check = ({ done }) => {
  const asking = done.filter((execution) => asksFor(execution, 'P4'));
  if (asking.length === 0) return 'not-applicable';
  return gather(asking, (execution) => {
    const systems = unsaved(execution);
    if (systems.length === 0) return [];
    const related = execution.authorisations
      .filter(({ value }) => value.backups !== undefined)
      .map(({ at }) => `${at}/backups`);
    return [
      {
        at: `${execution.at}/authorisations`,
        related,
        values: { procedure: execution.value.procedure, systems, start: execution.value.start ?? '' },
      },
    ];
  });
};

function unsaved(execution: PlacedExecution): readonly string[] {
  if (execution.systems.length > 0) return namesWithout(execution, execution.systems, isBackedUp);
  return isBackedUp(execution, '*') ? [] : ['what the test may change'];
}
