// What a tester relies on: a file that is no JSON is refused at the right place, and no valid JSON is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSyntaxFault } from './syntax.ts';

const table: readonly [text: string, offset: number, found: string, expected: RegExp][] = [
  ['{"a":1,}', 7, '}', /property name/],
  ['[1,]', 3, ']', /a value/],
  ['{"a":1 "b":2}', 7, '"', /comma or the closing/],
  ["{'a':1}", 1, 'a single quote', /double quotes/],
  ['{"a"=1}', 4, '=', /:/],
  ['[1}', 2, '}', /\] to close/],
  ['{} {}', 3, '{', /nothing more/],
  ['{"a": // why\n1}', 6, 'a comment, which JSON does not have', /a value/],
  ['{"a":"x\ny"}', 7, 'a line break', /closing quote/],
  ['{"a":"\\q"}', 6, '\\', /escape/],
  ['[01]', 2, '1', /comma/],
  ['[NaN]', 1, 'NaN', /a value/],
  ['{"a":', 5, 'the end of the file', /a value/],
  ['"abc', 4, 'the end of the file', /closing quote/],
];

describe('syntax faults', () => {
  it.each(table)('%j stops at %i on %s', (text, offset, found, expected) => {
    const fault = findSyntaxFault(text);
    expect(fault).toMatchObject({ offset, found });
    expect(fault?.expected).toMatch(expected);
  });

  it('are found exactly where the parser finds one', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '{', '\\', 'x', '0'),
        (json, at, insert) => {
          const position = at % (json.length + 1);
          const text = json.slice(0, position) + insert + json.slice(position + (insert === '' ? 1 : 0));
          expect(findSyntaxFault(text) === null).toBe(parses(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('are found in a text of depth 100,000 without exhausting the stack', () => {
    expect(findSyntaxFault('['.repeat(100_000))?.found).toBe('the end of the file');
    expect(findSyntaxFault('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
