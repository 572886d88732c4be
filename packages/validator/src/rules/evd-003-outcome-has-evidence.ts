// EVD-003: an outcome that counts rests on evidence.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const outcomeHasEvidence: Check = ({ done }) => {
  const known = done.filter(({ procedure }) => procedure);
  if (known.length === 0) return 'not-applicable';
  return gather(known, ({ at, value, procedure, systems }): Problem[] => {
    if (value.evidence.length > 0 || !procedure) return [];
    const values = { procedure: value.procedure, outcome: value.outcome };
    if (value.outcome !== 'pass') return procedure.weight >= 2 ? [{ at: `${at}/evidence`, values }] : [];
    const grave = systems.find((system) => system.value.category === 'III');
    return grave
      ? [
          {
            at: `${at}/evidence`,
            variant: 'pass',
            severity: 'warning',
            values: { ...values, system: grave.value.name },
          },
        ]
      : [];
  });
};
