// EXE-015: what is done with the crew names the role and the language. A role that reads like a person is DIS-003's.
import type { Check } from '../rule.ts';

export const crewAsRoles: Check = ({ done }) => {
  const withCrew = done.filter(({ procedure }) => procedure?.involvesCrew);
  if (withCrew.length === 0) return 'not-applicable';
  return withCrew
    .filter(({ value }) => !value.crew)
    .map(({ at, value }) => ({ at, values: { procedure: value.procedure } }));
};
