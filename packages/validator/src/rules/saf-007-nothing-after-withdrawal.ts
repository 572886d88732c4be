// SAF-007: nothing is done under an authorisation between its withdrawal and a new grant.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { closedTimes, firstOverlap } from './closed-times.ts';

export const nothingAfterWithdrawal: Check = ({ done, authorisations }) => {
  const closed = new Map(
    authorisations.filter(({ value }) => value.withdrawals.length > 0).map((one) => [one.value.id, closedTimes(one)]),
  );
  if (closed.size === 0) return 'not-applicable';
  return gather(done, (execution): Problem[] => {
    for (const { value: authorisation } of execution.authorisations) {
      const found = firstOverlap(closed.get(authorisation.id) ?? [], execution.start, execution.end);
      if (!found) continue;
      const isStart = execution.start >= found.from;
      const values = {
        procedure: execution.value.procedure,
        authorisation: authorisation.id,
        start: execution.value.start ?? '',
        end: execution.value.end ?? '',
      };
      return [
        {
          at: `${execution.at}/${isStart ? 'start' : 'end'}`,
          related: [found.at],
          values,
          ...(isStart ? {} : { variant: 'running' }),
        },
      ];
    }
    return [];
  });
};
