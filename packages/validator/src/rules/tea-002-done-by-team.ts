// TEA-002: whoever did something, collected evidence or declares is of the team; one missing person is one message.
import type { Check } from '../rule.ts';
import { byCause } from './by-cause.ts';

/** That the name does not lead to something else is REF-003’s; that it is given at all, the shape’s. */
export const doneByTeam: Check = ({ ids, refs }) => {
  const people = refs.filter(({ kinds }) => kinds.length === 1 && kinds[0] === 'person');
  if (people.length === 0) return 'not-applicable';
  const known = new Set(ids.map(({ id }) => id));
  return byCause(
    people.filter(({ id }) => !known.has(id)),
    ({ id }) => id,
  ).map(({ first, others }) => ({
    at: first.at,
    related: others.map(({ at }) => at),
    values: { id: first.id, count: others.length + 1 },
    ...(others.length > 0 ? { variant: 'several' } : {}),
  }));
};
