// The least time in which a person gets from one port to another.
import { portByLocode } from '@plimsoll/standard/codes';
import { nauticalMiles } from './great-circle.ts';

/** Clause 5.10: the great circle at the speed of an airliner, and the ways from gangway to airport and back. */
const KNOTS = 900 / 1.852;
const DOOR_TO_DOOR_HOURS = 3;

/** Hours; 0 within one port; null when a port is not in the table. */
export function travelHours(from: string, to: string): number | null {
  if (from === to) return 0;
  const [a, b] = [portByLocode(from), portByLocode(to)];
  return a && b ? nauticalMiles(a, b) / KNOTS + DOOR_TO_DOOR_HOURS : null;
}
