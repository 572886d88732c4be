// Makes one random edit of a report, the same for the same seed: what a hasty hand, a bad tool or an attacker would leave behind.
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A small repeatable source of chance (mulberry32): numbers from 0 up to but not including 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const odd: readonly string[] = [
  '',
  ' ',
  '0',
  'null',
  '__proto__',
  'constructor',
  '\u0000',
  '\u202eesrever',
  '\ud800',
  'é',
  '🚢'.repeat(40),
  'a'.repeat(5000),
  '2026-02-30T25:61:61Z',
  '-0001-01-01',
  'F-01',
  '../../etc/passwd',
  '<script>1</script>',
  'CVSS:4.0/AV:',
  '(((((((((('.repeat(30),
];
const strange: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER * 4,
  0.1,
  [],
  {},
  [[[[]]]],
  { a: { b: [] } },
];

/** The text of the report after one edit. */
export function mutate(text: string, next: () => number): string {
  const kind = next();
  if (kind < 0.15) return editText(text, next);
  const root = JSON.parse(text) as Json;
  const places = containersOf(root);
  const place = places[Math.floor(next() * places.length)] ?? root;
  if (Array.isArray(place)) editList(place, next);
  else if (place !== null && typeof place === 'object') editObject(place, next);
  return JSON.stringify(root);
}

function editText(text: string, next: () => number): string {
  const at = Math.floor(next() * text.length);
  const length = Math.floor(next() * 12);
  const insert =
    ['', '"', '{', '[', ',', ':', '\\u12', '\ud800', '\u0000', '1e999', '/*'][Math.floor(next() * 11)] ?? '';
  return text.slice(0, at) + insert + text.slice(at + length);
}

function editList(list: Json[], next: () => number): void {
  const n = Math.floor(next() * list.length);
  const edit = Math.floor(next() * 5);
  if (edit === 0) list.splice(n, 1);
  else if (edit === 1) list.splice(n, 0, list[n] ?? null);
  else if (edit === 2) list.reverse();
  else if (edit === 3) list.splice(n, 1, valueOf(next));
  else list.push(valueOf(next));
}

function editObject(object: { [key: string]: Json }, next: () => number): void {
  const keys = Object.keys(object);
  const key = keys[Math.floor(next() * keys.length)];
  const other = keys[Math.floor(next() * keys.length)];
  const edit = Math.floor(next() * 6);
  if (key === undefined || other === undefined || edit === 0) {
    define(object, odd[Math.floor(next() * odd.length)] ?? 'x', valueOf(next));
    return;
  }
  if (edit === 1) Reflect.deleteProperty(object, key);
  else if (edit === 2) object[key] = valueOf(next);
  else if (edit === 3) object[key] = object[other] ?? null;
  else if (edit === 4) object[key] = [object[key] ?? null];
  else {
    define(object, `${key} `, object[key] ?? null);
    Reflect.deleteProperty(object, key);
  }
}

/** As an own member whatever its name, so that `__proto__` reaches the text. */
const define = (object: object, key: string, value: Json): void => {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
};

const valueOf = (next: () => number): Json =>
  next() < 0.6
    ? (odd[Math.floor(next() * odd.length)] ?? '')
    : structuredClone(strange[Math.floor(next() * strange.length)] ?? null);

function containersOf(root: Json): Json[] {
  const out: Json[] = [];
  const stack: Json[] = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (value === null || typeof value !== 'object') continue;
    out.push(value);
    stack.push(...(Array.isArray(value) ? value : Object.values(value)));
  }
  return out;
}
