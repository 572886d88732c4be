// Shows that names of others are found as whole words in any case, that own names are left alone, and that their number costs nothing.
import { describe, expect, it } from 'vitest';
import { costOf } from '../testing/cost-of.ts';
import { nameFinder } from './name-finder.ts';

const others = ['Nordic Star', 'Star', 'Horizon', 'Bay', 'Polar Meridian Shipping B.V.', 'Master'];

describe('names of others', () => {
  const find = nameFinder(others, ['Northern Star', 'Horizon Marine Chartline']);

  it.each([
    ['As on the Nordic Star in spring', 'Nordic Star'],
    ['as on the NORDIC  STAR', 'Nordic Star'],
    ['as on nordic star', 'Nordic Star'],
    ['“Horizon” had the same', 'Horizon'],
    ['a job of Polar Meridian Shipping B.V., Rotterdam', 'Polar Meridian Shipping B.V.'],
  ])('%s', (text, name) => {
    expect(find(text)).toBe(name);
  });

  it.each([
    'The Northern Star lay alongside',
    'The display by Horizon Marine Chartline',
    'over the horizon',
    'a starboard lamp and a Stare',
    'in the Bay',
    '',
  ])('none in: %s', (text) => {
    expect(find(text)).toBeNull();
  });

  it('thousands of names cost no more than a few', () => {
    const many = nameFinder(
      Array.from({ length: 20_000 }, (_, n) => `Vessel Number${n} of the Fleet`),
      ['Northern Star'],
    );
    const text = 'the ship and her crew were ready and Vessel Number19 '.repeat(4_000);
    expect(costOf(() => expect(many(text)).toBeNull())).toBeLessThan(400);
  });
});
