// EXE-008: a position and the port named beside it are the same place.
import { portByLocode } from '@plimsoll/standard/codes';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { nauticalMiles } from './great-circle.ts';
import { statedPosition } from './place-position.ts';

/** Nautical miles. */
const FARTHEST = 10;

/** Work ashore (O) is done where the office is, not where the ship lies. */
export const positionNearPort: Check = ({ done }) => {
  const both = gather(done, ({ at, value: { procedure, place, vesselState } }) => {
    const position = place && statedPosition(place);
    const port = place?.locode === undefined ? undefined : portByLocode(place.locode);
    return position && port && vesselState !== 'O' ? [{ at, procedure, position, port }] : [];
  });
  if (both.length === 0) return 'not-applicable';
  return gather(both, ({ at, procedure, position, port }) => {
    const miles = nauticalMiles(position, port);
    if (miles <= FARTHEST) return [];
    return [
      {
        at: `${at}/place/latitude`,
        related: [`${at}/place/longitude`, `${at}/place/locode`],
        values: { procedure, miles: Math.round(miles), port: `${port.name} (${port.locode})` },
      },
    ];
  });
};
