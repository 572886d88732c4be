// SAF-014: a test signal stays in the cable, with a statement of licence and cabling.
import type { Check } from '../rule.ts';

export const nothingRadiated: Check = ({ done }) => {
  const signals = done.filter(({ procedure }) => procedure?.prerequisites.includes('P12'));
  if (signals.length === 0) return 'not-applicable';
  return signals
    .filter(({ authorisations }) => !authorisations.some(({ value }) => value.radio))
    .map(({ at, value }) => ({ at: `${at}/authorisations`, values: { procedure: value.procedure } }));
};
