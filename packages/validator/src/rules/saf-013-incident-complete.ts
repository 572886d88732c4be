// SAF-013: an incident on a category III system says what it did, when it was over and who was told.
import type { Incident } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

export const incidentComplete: Check = ({ incidents, systemById }) => {
  const grave = incidents.filter(({ value }) =>
    value.systems.some((id) => systemById.get(id)?.value.category === 'III'),
  );
  if (grave.length === 0) return 'not-applicable';
  return gather(grave, ({ at, value }) => {
    const missing = missingIn(value);
    return missing.length === 0 ? [] : [{ at, values: { incident: value.id, missing } }];
  });
};

const missingIn = ({ effect, restoredAt, reportedTo }: Incident): string[] => [
  ...(effect === undefined ? ['the effect'] : []),
  ...(restoredAt === undefined ? ['the time of restoration'] : []),
  ...(reportedTo.length === 0 ? ['whom it was reported to'] : []),
];
