// TEA-006: a trainee never works without a certified mentor beside him.
import { gather } from '../gather.ts';
import type { Register } from '../inputs.ts';
import type { PlacedExecution, ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { dayOf } from './assessment-day.ts';
import { byCause } from './by-cause.ts';

/** That a mentor was not elsewhere at the time is TEA-009’s. */
export const traineeMentored: Check = (index, { register }) => {
  const { done, personById } = index;
  const learned = gather(done, (execution) => {
    const trainee = (execution.value.performedBy ?? [])
      .map((id) => personById.get(id))
      .find((person) => person?.value.role === 'trainee');
    return trainee ? [{ execution, trainee: trainee.value.registerId }] : [];
  });
  if (!register || learned.length === 0) return 'not-applicable';
  const alone = gather(learned, ({ execution, trainee }) => {
    const lack = lackOf(execution, index, register);
    return lack ? [{ execution, trainee, ...lack }] : [];
  });
  return byCause(alone, ({ trainee, variant, mentor }) => `${trainee} ${variant} ${mentor}`).map(
    ({ first, others }) => ({
      at: placeOf(first),
      related: others.map(placeOf),
      variant: first.variant,
      values: {
        trainee: first.trainee,
        mentor: first.mentor,
        procedure: first.execution.value.procedure,
        count: others.length + 1,
      },
    }),
  );
};

type Lack = { readonly variant: 'missing' | 'trainee' | 'inactive'; readonly mentor: string };

function lackOf({ value }: PlacedExecution, { personById }: ReportIndex, register: Register): Lack | null {
  if (value.mentor === undefined) return { variant: 'missing', mentor: '' };
  const mentor = personById.get(value.mentor)?.value;
  if (!mentor) return null;
  if (mentor.role === 'trainee') return { variant: 'trainee', mentor: mentor.registerId };
  const isActive =
    value.start === undefined || register.practitioner(mentor.registerId, dayOf(value.start)).status === 'active';
  return isActive ? null : { variant: 'inactive', mentor: mentor.registerId };
}

const placeOf = ({ execution, variant }: { execution: PlacedExecution; variant: Lack['variant'] }): string =>
  variant === 'missing' ? execution.at : `${execution.at}/mentor`;
