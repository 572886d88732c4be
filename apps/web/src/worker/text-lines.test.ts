// Windows of lines: numbers as editors count them, long lines cut around the column asked for.
import { describe, expect, it } from 'vitest';
import { LONGEST_SHOWN, textLines } from './text-lines.ts';

const whole = { from: 1, count: 100, around: { line: 1, column: 1 } };

describe('lines of a text', () => {
  it.each([
    ['', ['']],
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\r\n', ['one', 'two', '']],
    ['\n\nthree', ['', '', 'three']],
  ])('%j has the lines an editor shows', (text, expected) => {
    const lines = textLines(text);
    expect(lines.count).toBe(expected.length);
    expect(lines.window(whole).map((line) => line.text)).toEqual(expected);
  });

  it('gives only the window asked for, moved into the text where it lies outside', () => {
    const lines = textLines(Array.from({ length: 1000 }, (_, n) => `line ${n + 1}`).join('\n'));
    expect(lines.window({ ...whole, from: 400, count: 2 }).map(({ number, text }) => [number, text])).toEqual([
      [400, 'line 400'],
      [401, 'line 401'],
    ]);
    expect(lines.window({ ...whole, from: 999, count: 50 })).toHaveLength(2);
    expect(lines.window({ ...whole, from: -5, count: 1 })[0]?.number).toBe(1);
  });

  it('cuts one long line around the column, and says how much is left out on both sides', () => {
    const text = `${'x'.repeat(50_000)}HERE${'y'.repeat(50_000)}`;
    const [line] = textLines(text).window({ from: 1, count: 1, around: { line: 1, column: 50_001 } });
    expect(line?.text).toHaveLength(LONGEST_SHOWN);
    expect(line?.text.slice(50_000 - (line?.skipped ?? 0))).toMatch(/^HERE/);
    expect((line?.skipped ?? 0) + (line?.text.length ?? 0) + (line?.left ?? 0)).toBe(text.length);
  });
});
