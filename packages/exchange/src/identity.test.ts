// Derived identifiers have the form that foreign formats ask for, and dates are reckoned by the calendar.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsAfter, ordinarySecond } from './calendar.ts';
import { token, uuidOf } from './identity.ts';
import { present } from './present.ts';

test('a UUID is of version 5 form, the same for the same parts and another for others', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
  fc.assert(
    fc.property(part, part, (a, b) => {
      expect(uuidOf(a, b)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuidOf(a, b)).toBe(uuidOf(a, b));
      expect(uuidOf(a, b)).not.toBe(uuidOf(a + b));
    }),
  );
});

test('a token is an NCName, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(token(text)).toMatch(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u);
    }),
  );
  expect(token('NAV-01')).toBe('NAV-01');
});

test.each([
  ['2026-01-31T10:00:00Z', 1, '2026-02-28T10:00:00Z'],
  ['2024-02-29T23:59:59Z', 12, '2025-02-28T23:59:59Z'],
  ['2026-11-30T00:00:00Z', 15, '2028-02-29T00:00:00Z'],
  ['2016-12-31T23:59:60Z', 6, '2017-06-30T23:59:59Z'],
])('%s and %i months is %s', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to);
});

test('only a leap second is changed', () => {
  expect(ordinarySecond('2016-12-31T23:59:60.5Z')).toBe('2016-12-31T23:59:59.5Z');
  expect(ordinarySecond('2016-12-31T23:60:00Z')).toBe('2016-12-31T23:60:00Z');
});

test('gaps go, an empty object and zero stay', () => {
  expect(present({ a: '', b: [], c: undefined, d: { e: [''] }, f: 0, g: false, h: {}, i: [{ j: '' }] })).toEqual({
    d: {},
    f: 0,
    g: false,
    h: {},
    i: [{}],
  });
  expect(present({ a: [], b: { a: [] }, c: [] }, ['a'])).toEqual({ a: [], b: { a: [] } });
});
