// SCO-002: each mandatory procedure has a record, whatever its outcome.
import type { Check } from '../rule.ts';
import { shownIds, withoutRecord } from './without-record.ts';

export const mandatoryRecorded: Check = (index) => {
  const procedures = withoutRecord(index, 3).map(({ id }) => id);
  if (procedures.length === 0) return [];
  return [
    {
      at: '/executions',
      values: { count: procedures.length, shown: shownIds(procedures), procedures },
      ...(procedures.length === 1 ? { variant: 'once' } : {}),
    },
  ];
};
