// STA-004: times that were noted as they happened are spread; many at one minute or on the hour look written afterwards.
import type { PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

/** Fewer timed executions say nothing. */
const LEAST = 20;
const SHARE_IN_ONE_MINUTE = 0.1;
const LEAST_IN_ONE_MINUTE = 6;
const SHARE_ON_THE_HOUR = 0.6;
const MINUTE = 60_000;
const HOUR = 3_600_000;

export const timesLookNoted: Check = ({ done }) => {
  const timed = done.filter(({ end }) => Number.isFinite(end));
  if (timed.length < LEAST) return 'not-applicable';
  const problems: Problem[] = [];
  const same = mostInOneMinute(timed);
  if (same.length >= Math.max(LEAST_IN_ONE_MINUTE, SHARE_IN_ONE_MINUTE * timed.length))
    problems.push(problem(same, timed, 'minute'));
  const round = timed.filter(({ end }) => end % HOUR < MINUTE);
  if (round.length >= SHARE_ON_THE_HOUR * timed.length) problems.push(problem(round, timed, 'hour'));
  return problems;
};

function mostInOneMinute(timed: readonly PlacedExecution[]): readonly PlacedExecution[] {
  const groups = new Map<number, PlacedExecution[]>();
  for (const execution of timed) {
    const minute = Math.floor(execution.end / MINUTE);
    const group = groups.get(minute);
    if (group) group.push(execution);
    else groups.set(minute, [execution]);
  }
  return [...groups.values()].reduce<readonly PlacedExecution[]>(
    (most, group) => (group.length > most.length ? group : most),
    [],
  );
}

function problem(
  found: readonly PlacedExecution[],
  timed: readonly PlacedExecution[],
  variant: 'minute' | 'hour',
): Problem {
  return {
    at: '/executions',
    related: found.map(({ at }) => `${at}/end`),
    variant,
    values: { count: found.length, total: timed.length, minute: found[0]?.value.end?.slice(0, 16) ?? '' },
  };
}
