// EXE-007: the place of an execution is a port that is known, or a position.
import { portByLocode } from '@plimsoll/standard/codes';
import { gather } from '../gather.ts';
import type { PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { andOthers, byCause } from './by-cause.ts';
import { statedPosition } from './place-position.ts';

export const knownPlace: Check = ({ done }) => {
  if (done.length === 0) return 'not-applicable';
  return [...withoutPlace(done), ...unknownPorts(done)];
};

function withoutPlace(done: readonly PlacedExecution[]): Problem[] {
  return gather(done, ({ at, value: { procedure, place = {} } }) => {
    if (place.locode !== undefined || statedPosition(place)) return [];
    const isHalf = place.latitude !== undefined || place.longitude !== undefined;
    return [{ at: `${at}/place`, values: { procedure }, ...(isHalf ? { variant: 'half' } : {}) }];
  });
}

/** The table of ports is partial, so an unlisted code is asked about and not refused. Work ashore (O) needs no port. */
function unknownPorts(done: readonly PlacedExecution[]): Problem[] {
  const unknown = done.filter(
    ({ value: { place, vesselState } }) =>
      vesselState !== 'O' && place?.locode !== undefined && !statedPosition(place) && !portByLocode(place.locode),
  );
  return byCause(unknown, ({ value }) => value.place?.locode ?? '').map(({ first, others }) => ({
    at: `${first.at}/place/locode`,
    related: others.map(({ at }) => `${at}/place/locode`),
    variant: 'unlisted',
    severity: 'warning',
    values: { procedure: first.value.procedure, others: andOthers(others), locode: first.value.place?.locode ?? '' },
  }));
}
