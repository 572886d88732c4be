// What a tester relies on: the line and column shown are where the value stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../pointer.ts';
import { locate, positionsOf } from './positions.ts';

const valueAt = (root: unknown, at: string): unknown =>
  segmentsOf(at).reduce((value: unknown, segment) => (value as Record<string, unknown>)[segment], root);

function pointersOf(value: unknown, at = ''): string[] {
  if (value === null || typeof value !== 'object') return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, child]) =>
      pointersOf(child, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ),
  ];
}

describe('positions', () => {
  it('give text that parses to the value at the pointer, for any document however it is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom('', ' ', '\t', 2, 7), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const [at, { offset, endOffset }] of locate(text, pointersOf(value)))
          expect(JSON.parse(text.slice(offset, endOffset))).toEqual(JSON.parse(JSON.stringify(valueAt(value, at))));
      }),
      { numRuns: 300 },
    );
  });

  it('count lines and columns from 1, columns in UTF-16 units and offsets in bytes', () => {
    const text = '{\n  "ä": "😀",\n  "b": [1, 22]\n}';
    const found = locate(text, ['/b/1', '/ä', '/b']);
    expect(found.get('/b/1')).toMatchObject({ line: 3, column: 12, endLine: 3, endColumn: 14 });
    expect(found.get('/ä')).toMatchObject({ line: 2, column: 8, byte: 10 });
    expect(found.get('/b')?.byte).toBe(Buffer.from(text).indexOf('[1'));
  });

  it('give the nearest enclosing value for a pointer that leads nowhere', () => {
    const text = '{"a": {"b": 1}}';
    expect(locate(text, ['/a/missing/deeper']).get('/a/missing/deeper')).toMatchObject({ column: 7 });
    expect(locate(text, ['/nothing']).get('/nothing')).toMatchObject({ column: 1 });
  });

  it('serve plain offsets too', () => {
    expect(positionsOf('a\nbc', [0, 3])).toMatchObject([
      { line: 1, column: 1 },
      { line: 2, column: 2 },
    ]);
  });
});
