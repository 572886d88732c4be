// EXE-016: from class S3 up the state before, the state after and the restoration are recorded.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { isFrom } from './safety-class.ts';

const wanted = [
  ['stateBefore', 'state before'],
  ['stateAfter', 'state after'],
  ['restoration', 'restoration'],
] as const;

export const statesAndRestoration: Check = ({ done }) => {
  const active = done.filter((execution) => isFrom(execution, 'S3'));
  if (active.length === 0) return 'not-applicable';
  return gather(active, ({ at, value, procedure }) => {
    const missing = wanted.filter(([member]) => value[member] === undefined).map(([, words]) => words);
    return missing.length === 0
      ? []
      : [{ at, values: { procedure: value.procedure, class: procedure?.safetyClass ?? '', missing } }];
  });
};
