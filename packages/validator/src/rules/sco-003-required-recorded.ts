// SCO-003: each required procedure has a record or is excluded; advisory ones left out are listed.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { shownIds, withoutRecord } from './without-record.ts';

export const requiredRecorded: Check = (index) => {
  const excluded = new Set(gather(index.report.scope.exclusions, ({ procedures }) => procedures));
  return ([2, 1] as const).flatMap((weight) => {
    const procedures = withoutRecord(index, weight)
      .map(({ id }) => id)
      .filter((id) => !excluded.has(id));
    if (procedures.length === 0) return [];
    const values = { count: procedures.length, shown: shownIds(procedures), procedures };
    return [{ at: '/executions', values, ...(weight === 1 ? { variant: 'advisory', severity: 'note' as const } : {}) }];
  });
};
