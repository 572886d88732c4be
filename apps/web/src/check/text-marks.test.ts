// What is marked in the text pane: the value itself, on its first line, inside what is shown.
import { describe, expect, it } from 'vitest';
import { marksOf } from './text-marks.ts';

const shown = { number: 7, text: '    "outcome": "pass",', skipped: 0, left: 0 };

describe('the mark of a place', () => {
  it('covers the value on its line', () => {
    const mark = marksOf({ line: 7, column: 16, endLine: 7, endColumn: 22 }, shown);
    expect(shown.text.slice(mark?.start, mark?.end)).toBe('"pass"');
  });

  it('ends with the line when the value goes on', () => {
    expect(marksOf({ line: 7, column: 5, endLine: 90, endColumn: 2 }, shown)).toEqual({
      start: 4,
      end: shown.text.length,
    });
  });

  it('follows the cut of a long line', () => {
    expect(marksOf({ line: 7, column: 1016, endLine: 7, endColumn: 1022 }, { ...shown, skipped: 1000 })).toEqual({
      start: 15,
      end: 21,
    });
  });

  it('is absent on other lines, and never empty where a character can be marked', () => {
    expect(marksOf({ line: 8, column: 1, endLine: 8, endColumn: 2 }, shown)).toBeNull();
    expect(marksOf({ line: 7, column: 3, endLine: 7, endColumn: 3 }, shown)).toEqual({ start: 2, end: 3 });
  });
});
