// TEA-004: somebody who answers for an execution is certified for its domain.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { dayOf } from './assessment-day.ts';
import { byCause } from './by-cause.ts';
import { answerable } from './people-of.ts';

/** Certificates that are not active are TEA-003’s. */
export const certificateCoversDomain: Check = (index, { register }) => {
  if (!register || index.done.length === 0) return 'not-applicable';
  const uncovered = gather(index.done, (execution) => {
    const { domain, value } = execution;
    if (domain === undefined || value.start === undefined) return [];
    const day = dayOf(value.start);
    const certified = answerable(index, execution)
      .map(({ value: member }) => ({ member, entry: register.practitioner(member.registerId, day) }))
      .filter(({ entry }) => entry.status === 'active');
    if (certified.length === 0 || certified.some(({ entry }) => entry.domains.includes(domain))) return [];
    return [{ execution, domain, people: certified.map(({ member }) => member.registerId) }];
  });
  return byCause(uncovered, ({ domain, people }) => `${domain} ${people.join(' ')}`).map(({ first, others }) => ({
    at: `${first.execution.at}/performedBy`,
    related: others.map(({ execution }) => `${execution.at}/performedBy`),
    values: {
      people: first.people,
      domain: first.domain,
      procedure: first.execution.value.procedure,
      count: others.length + 1,
    },
  }));
};
