// Who did an execution and who only learned, so that certificates are asked of those who answer for it.
import type { Member } from '@plimsoll/standard';
import type { Placed, PlacedExecution, ReportIndex } from '../report-index.ts';

/** Team members who answer for the execution: those who did it and its mentor, without trainees. */
export function answerable({ personById }: ReportIndex, { value }: PlacedExecution): Placed<Member>[] {
  const ids = new Set([...(value.performedBy ?? []), ...(value.mentor === undefined ? [] : [value.mentor])]);
  return [...ids].flatMap((id) => {
    const person = personById.get(id);
    return person && person.value.role !== 'trainee' ? [person] : [];
  });
}
