// TEA-005: intrusive tests are done by holders of the S4 endorsement.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { dayOf } from './assessment-day.ts';
import { byCause } from './by-cause.ts';
import { answerable } from './people-of.ts';

/** Done by a weaker method, a procedure of class S4 was not intrusive. */
export const s4Endorsement: Check = (index, { register }) => {
  const intrusive = index.done.filter(
    ({ procedure, value }) => procedure?.safetyClass === 'S4' && value.method !== 'weaker' && value.start !== undefined,
  );
  if (!register || intrusive.length === 0) return 'not-applicable';
  const unendorsed = gather(intrusive, (execution) =>
    answerable(index, execution).flatMap(({ value: member }) => {
      const { status, highestClass } = register.practitioner(member.registerId, dayOf(execution.value.start ?? ''));
      return status === 'active' && highestClass !== 'S4'
        ? [{ execution, person: member.registerId, highest: highestClass }]
        : [];
    }),
  );
  return byCause(unendorsed, ({ person }) => person).map(({ first, others }) => ({
    at: `${first.execution.at}/performedBy`,
    related: others.map(({ execution }) => `${execution.at}/performedBy`),
    values: {
      person: first.person,
      highest: first.highest,
      procedure: first.execution.value.procedure,
      count: others.length + 1,
    },
  }));
};
