// TEA-009: nobody is in two places at once.
import { gather } from '../gather.ts';
import type { PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { nauticalMiles } from './great-circle.ts';
import { positionOf } from './place-position.ts';
import { stillRunning } from './still-running.ts';

/** Positions this near, in nautical miles, are one place. */
const ONE_PLACE = 10;

/** Mentors are as present as performers. */
export const onePlaceAtATime: Check = ({ done }) => {
  const timed = done.filter(
    ({ value, start, end }) => value.place !== undefined && !Number.isNaN(start) && !Number.isNaN(end),
  );
  if (timed.length === 0) return 'not-applicable';
  const running = new Map<string, PlacedExecution[]>();
  const sorted = timed.toSorted((a, b) => a.start - b.start || a.n - b.n);
  return gather(sorted, (execution): Problem[] => {
    const { performedBy = [], mentor } = execution.value;
    for (const person of new Set([...performedBy, ...(mentor === undefined ? [] : [mentor])])) {
      const going = stillRunning(running, person, execution);
      const other = going.find((one) => isElsewhere(one, execution));
      going.push(execution);
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
