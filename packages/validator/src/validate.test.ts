// What everybody relies on: any bytes in, a result out, with the fault named and placed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validate } from './validate.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const first = (
  source: Uint8Array | string,
): { verdict: string; rule: string; line: number; column: number; text: string } => {
  const { verdict, messages } = validate(source);
  const [message] = messages;
  const place = message?.at[0];
  return {
    verdict,
    rule: message?.rule ?? '',
    line: place?.line ?? 0,
    column: place?.column ?? 0,
    text: message?.text ?? '',
  };
};

describe('bytes that are no report', () => {
  it.each([
    ['nothing', bytes(''), 'BYT-001', /empty/],
    ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), 'BYT-001', /byte order mark/],
    ['UTF-16 little endian', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]), 'BYT-001', /UTF-16/],
    ['UTF-16 without mark', new Uint8Array([0x7b, 0, 0x22, 0, 0x7d, 0]), 'BYT-001', /UTF-16/],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), 'BYT-001', /UTF-32/],
    ['broken UTF-8', new Uint8Array([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]), 'BYT-001', /Byte 2/],
    ['an overlong character', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'BYT-001', /Byte 1/],
    ['two values', bytes('{} {}'), 'BYT-001', /nothing more/],
    ['a list', bytes('[1]'), 'BYT-001', /a list, not a report/],
    ['a key that stands twice', bytes('{"a":1,\n"a":2}'), 'BYT-002', /"a" stands twice.*first at line 1/],
    ['__proto__ twice', bytes('{"__proto__":1,"__proto__":2}'), 'BYT-002', /__proto__/],
    ['a number beyond 2^53', bytes('{"a":9007199254740993}'), 'BYT-003', /2\^53/],
    ['an overflowing number', bytes('{"a":1e999}'), 'BYT-003', /larger/],
    ['minus zero', bytes('{"a":-0.0}'), 'BYT-003', /Minus zero/],
    ['depth 10,000', bytes('['.repeat(10_000) + ']'.repeat(10_000)), 'BYT-004', /deeper than 64/],
    ['a string of 2 MiB', bytes(`{"a":"${'x'.repeat(2 * 1024 * 1024)}"}`), 'BYT-004', /longer/],
    ['a lone surrogate', bytes('{"a":"\\ud800"}'), 'BYT-005', /U\+D800/],
    ['a lone surrogate in a key', bytes('{"\\udc00":1}'), 'BYT-005', /U\+DC00/],
    ['a control character', bytes('{"a":"\\u0007"}'), 'BYT-005', /U\+0007/],
  ])('%s', (_name, source, rule, text) => {
    const found = first(source);
    expect(found).toMatchObject({ verdict: 'unreadable', rule });
    expect(found.text).toMatch(text);
  });

  it('of 200 MB is refused before it is decoded', () => {
    const before = process.memoryUsage().rss;
    expect(first(new Uint8Array(200 * 1024 * 1024).fill(0x20))).toMatchObject({
      verdict: 'unreadable',
      rule: 'BYT-004',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(260 * 1024 * 1024);
  });

  it('of which only the first phase fails leave every other rule not run', () => {
    const { rules, counts } = validate('{');
    expect(counts.error).toBe(1);
    expect(
      rules
        .filter(({ id }) => !id.startsWith('BYT'))
        .every(({ result, reason }) => result === 'not-run' && reason === 'earlier-phase-failed'),
    ).toBe(true);
  });
});

describe('an object with __proto__', () => {
  it('is read as data, named as unknown, and changes nothing', () => {
    const { messages } = validate('{"__proto__":{"polluted":true},"constructor":{}}');
    expect(messages.filter(({ rule }) => rule === 'SCH-002').map(({ at }) => at[0]?.pointer)).toEqual([
      '/__proto__',
      '/constructor',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('any bytes', () => {
  it('give a result and never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (source) => {
        expect(validate(source).faults).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('and any JSON value give a result and never an exception', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6, noUnicodeString: false }), (text) => {
        expect(validate(text).faults).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
