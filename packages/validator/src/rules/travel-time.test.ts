// The times that decide whether a tester can have been in two ports.
import { describe, expect, it } from 'vitest';
import { travelHours } from './travel-time.ts';

describe('travel time between ports', () => {
  it.each([
    ['NLRTM', 'NLRTM', 0],
    ['NLHAR', 'DEHAM', 3.3],
    ['NLRTM', 'GRPIR', 5.3],
    ['NLRTM', 'USNYC', 9.5],
    ['NLRTM', 'AUSYD', 21.5],
  ])('%s to %s takes at least %f hours', (from, to, hours) => {
    expect(travelHours(from, to)).toBeCloseTo(hours, 0);
  });

  it('is the same both ways, and unknown for unknown ports', () => {
    expect(travelHours('BRSSZ', 'ZADUR')).toBe(travelHours('ZADUR', 'BRSSZ'));
    expect(travelHours('NLRTM', 'ZZZZZ')).toBeNull();
  });
});
