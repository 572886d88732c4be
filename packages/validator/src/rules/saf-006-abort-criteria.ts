// SAF-006: a permit says when the test stops at once, and by which word.
import type { Authorisation } from '@plimsoll/standard';
import type { Placed } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { isFrom } from './safety-class.ts';

export const abortCriteria: Check = ({ done }) => {
  const active = done.filter((execution) => isFrom(execution, 'S3'));
  const permits = new Map<string, Placed<Authorisation>>();
  for (const { authorisations } of active)
    for (const one of authorisations) if (one.value.kind === 'permit') permits.set(one.value.id, one);
  if (permits.size === 0) return 'not-applicable';
  return [...permits.values()].flatMap(({ at, value }) => {
    const missing = [
      ...((value.abortCriteria ?? []).length === 0 ? ['criteria to stop'] : []),
      ...(value.stopWord === undefined ? ['stop word'] : []),
    ];
    return missing.length === 0 ? [] : [{ at, values: { permit: value.id, missing } }];
  });
};
