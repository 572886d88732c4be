// TEA-003: each performer’s certificate was active on the day, and the lead’s still is at submission.
import { gather } from '../gather.ts';
import type { PractitionerOnDate } from '../inputs.ts';
import type { Placed, PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import type { Member } from '@plimsoll/standard';
import { dayOf } from './assessment-day.ts';
import { byCause } from './by-cause.ts';

export const certificateActive: Check = ({ report, done, personById, lead }, { register, submittedAt }) => {
  if (!register || done.length === 0) return 'not-applicable';
  const lapses = gather(done, (execution) =>
    (execution.value.performedBy ?? []).flatMap((id): Lapse[] => {
      const person = personById.get(id);
      if (!person || person.value.role === 'trainee' || execution.value.start === undefined) return [];
      const { status } = register.practitioner(person.value.registerId, dayOf(execution.value.start));
      return status === 'active' ? [] : [{ person, execution, status }];
    }),
  );
  const problems = byCause(lapses, ({ person, status }) => `${person.value.id} ${status}`).map(
    ({ first, others }): Problem => ({
      at: `${first.person.at}/registerId`,
      related: [first, ...others].map(({ execution }) => `${execution.at}/performedBy`),
      variant: first.status === 'unknown' ? 'unknown' : 'on-day',
      values: {
        person: first.person.value.registerId,
        status: first.status,
        date: dayOf(first.execution.value.start ?? ''),
        count: others.length + 1,
      },
    }),
  );
  if (!lead || lapses.some(({ person }) => person === lead)) return problems;
  const date = dayOf(submittedAt ?? report.issuedAt);
  const { status } = register.practitioner(lead.value.registerId, date);
  return status === 'active'
    ? problems
    : [
        ...problems,
        { at: `${lead.at}/registerId`, variant: 'lead', values: { person: lead.value.registerId, status, date } },
      ];
};

interface Lapse {
  readonly person: Placed<Member>;
  readonly execution: PlacedExecution;
  readonly status: PractitionerOnDate['status'];
}
