// Suggestions help with slips of the finger and keep quiet otherwise.
import { expect, test } from 'vitest';
import { ranges } from './convert/import-file.ts';
import { nearest } from './nearest.ts';

test.each([
  ['bulk', 'bulk-carrier'],
  ['bulkcarrier', 'bulk-carrier'],
  ['tgu', 'tug'],
  ['submarine', null],
])('%s: %s', (word, expected) => {
  expect(nearest(word, ['bulk-carrier', 'tug', 'oil-tanker'])).toBe(expected);
});

test.each([
  [[1, 2, 3, 7], '1–3, 7'],
  [[5], '5'],
  [[], ''],
])('%j as %s', (numbers, text) => {
  expect(ranges(numbers)).toBe(text);
});
