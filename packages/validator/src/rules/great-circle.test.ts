// Distances agree with what a navigator expects: a minute of latitude, across the date line, along the equator.
import { expect, it } from 'vitest';
import { nauticalMiles } from './great-circle.ts';

it.each([
  ['a minute of latitude', [52, 4], [52 + 1 / 60, 4], 1],
  ['a degree of longitude at 60° north', [60, 0], [60, 1], 30],
  ['across the date line', [0, 179.5], [0, -179.5], 60],
  ['pole to pole', [90, 0], [-90, 0], 10800],
  ['nowhere', [53.17, 5.41], [53.17, 5.41], 0],
] as const)('%s', (_name, [latA, lonA], [latB, lonB], miles) => {
  const found = nauticalMiles({ latitude: latA, longitude: lonA }, { latitude: latB, longitude: lonB });
  expect(Math.abs(found - miles)).toBeLessThanOrEqual(miles * 0.002 + 0.001);
});
