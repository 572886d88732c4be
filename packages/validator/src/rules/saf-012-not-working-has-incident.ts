// SAF-012: a system handed back that does not work has an incident.
import type { Check } from '../rule.ts';

export const notWorkingHasIncident: Check = ({ handback }) => {
  const failed = handback.filter(({ value }) => !value.working);
  if (failed.length === 0) return 'not-applicable';
  return failed
    .filter(({ value }) => value.incident === undefined)
    .map(({ at, value }) => ({ at, values: { entry: value.id } }));
};
