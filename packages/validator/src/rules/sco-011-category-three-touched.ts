// SCO-011: every system whose failure endangers the ship at once was looked at beyond being counted.
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

export const categoryThreeTouched: Check = ({ report, systems, executionsBySystem }) => {
  const excluded = new Set(gather(report.scope.exclusions, (exclusion) => exclusion.systems));
  const grave = systems.filter(({ value }) => value.category === 'III' && !excluded.has(value.id));
  if (grave.length === 0) return 'not-applicable';
  return grave
    .filter(
      ({ value }) =>
        !(executionsBySystem.get(value.id) ?? []).some(
          (execution) => execution.isDone && execution.value.procedure !== methodology.sampling.procedure,
        ),
    )
    .map(({ at, value }) => ({ at, values: { system: value.name } }));
};
