// Where a place is: its position if it has one, else that of its port.
import type { Place } from '@plimsoll/standard';
import { portByLocode } from '@plimsoll/standard/codes';
import type { Position } from './great-circle.ts';

/** null when only half a position or none is given. */
export const statedPosition = ({ latitude, longitude }: Place): Position | null =>
  latitude === undefined || longitude === undefined ? null : { latitude, longitude };

/** null when the place has no position and its port is not in the table. */
export const positionOf = (place: Place): Position | null =>
  statedPosition(place) ?? (place.locode === undefined ? null : (portByLocode(place.locode) ?? null));
