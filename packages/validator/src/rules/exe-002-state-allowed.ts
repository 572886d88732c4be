// EXE-002: a procedure is done in a state of the ship that it names.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { stateAnswer, trialsFor } from './allowed-state.ts';

export const stateAllowed: Check = ({ done }) => {
  const known = done.filter(({ procedure }) => procedure);
  if (known.length === 0) return 'not-applicable';
  return gather(known, (execution) => {
    const { at, value, procedure } = execution;
    const answer = stateAnswer(execution);
    const values = { procedure: value.procedure, state: value.vesselState ?? '', allowed: procedure?.states ?? [] };
    if (answer === 'allowed') return [];
    if (answer === 'other-state') return [{ at: `${at}/vesselState`, values }];
    return [
      {
        at: `${at}/condition`,
        variant: 'condition',
        values: { ...values, conditions: trialsFor(execution), condition: value.condition ?? '' },
      },
    ];
  });
};
