// TEA-009: nobody is in two places at once.
import type { PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { nauticalMiles } from './great-circle.ts';
import { positionOf } from './place-position.ts';

/** Compared with at most this many executions that are still going on, so that the cost stays linear. */
const RUNNING_MOST = 16;

/** Positions this near, in nautical miles, are one place. */
const ONE_PLACE = 10;

/** Mentors are as present as performers. */
export const onePlaceAtATime: Check = ({ done }) => {
  const timed = done.filter(
    ({ value, start, end }) => value.place !== undefined && !Number.isNaN(start) && !Number.isNaN(end),
  );
  if (timed.length === 0) return 'not-applicable';
  const running = new Map<string, PlacedExecution[]>();
  return timed
    .toSorted((a, b) => a.start - b.start || a.n - b.n)
    .flatMap((execution): Problem[] => {
      const { performedBy = [], mentor } = execution.value;
      for (const person of new Set([...performedBy, ...(mentor === undefined ? [] : [mentor])])) {
        const going = (running.get(person) ?? []).filter(({ end }) => end > execution.start);
        running.set(person, [...going, execution].slice(-RUNNING_MOST));
        const other = going.find((one) => isElsewhere(one, execution));
        if (!other) continue;
        const values = {
          person,
          procedure: execution.value.procedure,
          place: placeWords(execution),
          other: other.value.procedure,
          otherPlace: placeWords(other),
        };
        return [{ at: `${execution.at}/place`, related: [`${other.at}/place`], values }];
      }
      return [];
    });
};

function isElsewhere({ value: { place: a } }: PlacedExecution, { value: { place: b } }: PlacedExecution): boolean {
  if (!a || !b || (a.locode !== undefined && a.locode === b.locode)) return false;
  const [from, to] = [positionOf(a), positionOf(b)];
  if (from && to) return nauticalMiles(from, to) > ONE_PLACE;
  return a.locode !== undefined && b.locode !== undefined;
}

const placeWords = ({ value: { place } }: PlacedExecution): string =>
  place?.locode ?? `${place?.latitude ?? ''}, ${place?.longitude ?? ''}`;
