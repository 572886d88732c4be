// Notations of class societies that say a ship holds her position by machine.
import type { Vessel } from '@plimsoll/standard';
import { describe, expect, it } from 'vitest';
import { dynamicPositioningOf } from './dynamic-positioning.ts';

const vessel = (classNotations: string[], dynamicPositioning: Vessel['dynamicPositioning'] = 'none'): Vessel =>
  ({ classNotations, dynamicPositioning }) as unknown as Vessel;

describe('dynamic positioning', () => {
  it.each(['DYNPOS(AUTR)', 'DYNAPOS AM/AT R', 'DPS-2', 'DPS 3', 'DP(AA)', 'DP2', 'dp-1'])('%s says so', (notation) => {
    expect(dynamicPositioningOf(vessel(['1A', notation]))).toBe(notation);
  });

  it.each(['DPP', 'Deepwater', 'E0', 'Dredger', 'DPSX'])('%s does not', (notation) => {
    expect(dynamicPositioningOf(vessel([notation]))).toBeNull();
  });

  it('the equipment class says so without a notation', () => {
    expect(dynamicPositioningOf(vessel([], 'DP3'))).toBe('DP3');
  });
});
