// Whether a ship holds her position by machine, by her equipment class or by a notation on her certificate of class.
import type { Vessel } from '@plimsoll/standard';

/** Notations of the societies: DYNPOS and DPS (DNV), DPS (ABS), DYNAPOS (BV), DP (LR, others). */
const notation = /^(?:DYNPOS|DYNAPOS|DPS|DP)(?![A-Z])/i;

export function dynamicPositioningOf({ dynamicPositioning, classNotations }: Vessel): string | null {
  if (dynamicPositioning !== 'none') return dynamicPositioning;
  return classNotations.find((text) => notation.test(text.trim())) ?? null;
}
