// What users rely on: one form per value, whatever the order, and a clear refusal of what has no form.
import canonicalize from 'canonicalize';
import { assert, integer, jsonValue, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, CanonicalJsonError, MAX_DEPTH } from './canonical-json.ts';

const json = (): ReturnType<typeof jsonValue> => jsonValue({ stringUnit: 'binary', maxDepth: 5 });

describe('canonicalJson', () => {
  it('parses back to the same value, minus the sign of zero', () => {
    assert(
      property(json(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is its own canonical form', () => {
    assert(property(json(), (value) => canonicalJson(JSON.parse(canonicalJson(value))) === canonicalJson(value)));
  });

  it('does not depend on the order of members', () => {
    assert(property(json(), integer(), (value, seed) => canonicalJson(shuffled(value, seed)) === canonicalJson(value)));
  });

  it('agrees with the implementation of the authors of RFC 8785', () => {
    assert(property(json(), (value) => canonicalJson(value) === canonicalize(value)));
  });

  it('gives different values different forms', () => {
    assert(
      property(json(), json(), (a, b) => {
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(canonicalJson(a) === canonicalJson(b)).toBe(same);
      }),
    );
  });

  it('refuses exactly the strings that are not well formed', () => {
    assert(
      property(
        string({ unit: integer({ min: 0xd7fe, max: 0xe001 }).map((unit) => String.fromCharCode(unit)) }),
        (text) => {
          const wellFormed = (text as string & { isWellFormed(): boolean }).isWellFormed();
          if (wellFormed) expect(JSON.parse(canonicalJson(text))).toBe(text);
          else expect(() => canonicalJson(text)).toThrow(CanonicalJsonError);
        },
      ),
    );
  });

  class Ship {
    readonly name = 'Astra Meridian';
  }
  const holed: unknown[] = [1];
  holed[2] = 3;
  it.each<[string, unknown, string]>([
    ['undefined', undefined, ''],
    ['an undefined member', { vessel: { name: undefined } }, '/vessel/name'],
    ['a hole in an array', { a: holed }, '/a/1'],
    ['NaN', { score: [1, Number.NaN] }, '/score/1'],
    ['Infinity', [Infinity], '/0'],
    ['−Infinity', -Infinity, ''],
    ['a bigint', { 'a/b~c': 1n }, '/a~1b~0c'],
    ['a function', { toJSON: () => 1 }, '/toJSON'],
    ['a symbol', [Symbol('x')], '/0'],
    ['a Date', { at: new Date(0) }, '/at'],
    ['a Map', new Map(), ''],
    ['an object of a class', [[new Ship()]], '/0/0'],
    ['a lone surrogate behind plain members', { a: [{ ok: true }, { bad: 'x\ud800' }] }, '/a/1/bad'],
  ])('refuses %s and says where', (_name, value, pointer) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ name: 'CanonicalJsonError', pointer }));
  });

  it('takes objects without a prototype and keeps a member named __proto__', () => {
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: 2 }))).toBe('{"a":2,"b":1}');
    expect(canonicalJson(JSON.parse('{"__proto__":{"b":1}}'))).toBe('{"__proto__":{"b":1}}');
  });

  it('writes a value used twice twice', () => {
    const place = { locode: 'NLRTM' };
    expect(canonicalJson([place, place])).toBe('[{"locode":"NLRTM"},{"locode":"NLRTM"}]');
  });

  it('survives the deepest nesting allowed, and refuses deeper values and circles', () => {
    let arrays: unknown = 1;
    let objects: unknown = 1;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      arrays = [arrays];
      objects = { a: objects };
    }
    expect(canonicalJson(arrays)).toBe('['.repeat(MAX_DEPTH) + '1' + ']'.repeat(MAX_DEPTH));
    expect(canonicalJson(objects).length).toBe(MAX_DEPTH * 6 + 1);
    expect(() => canonicalJson([arrays])).toThrow(CanonicalJsonError);
    const circle: Record<string, unknown> = {};
    circle['self'] = { circle };
    expect(() => canonicalJson(circle)).toThrow('Nested deeper than');
  });
});

/** The same value with the members of every object in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, seed)] as const);
  const turn = entries.length === 0 ? 0 : Math.abs(seed) % entries.length;
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].reverse());
}

/** Nested arrays that tell two JSON values apart, independent of the code under test. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return ['array', ...value.map(sorted)];
  if (typeof value !== 'object' || value === null) return ['scalar', value === 0 ? 0 : value];
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['object', ...entries.map(([key, item]) => [key, sorted(item)])];
}
