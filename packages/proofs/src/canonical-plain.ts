// The quick way to canonical text for what nearly every document is: copies it with sorted members and lets the engine write the copy.

/** Deeper values are left to the careful way, which needs no stack. */
const DEPTH = 100;

/** Thrown inside this file only: the value has something that the engine would drop, reorder or write otherwise. */
const unusual = new Error('needs the careful way');

/**
 * The text that RFC 8785 gives, or null when the value holds anything unusual: a kind JSON does not have, a member
 * whose name begins with a digit or is `__proto__` (engines reorder or hide those), a lone surrogate, great depth.
 */
export function plainCanonicalJson(value: unknown): string | null {
  try {
    const text = write(value, 0);
    return text.includes('\\ud') ? null : text;
  } catch (thrown) {
    if (thrown === unusual) return null;
    throw thrown;
  }
}

/** Written in pieces, so that a large document needs a copy of one item at a time and not of the whole. */
const PIECES = 2;

function write(value: unknown, depth: number): string {
  if (depth === PIECES || typeof value !== 'object' || value === null) return JSON.stringify(inOrder(value, depth));
  if (Array.isArray(value)) {
    const items: string[] = [];
    for (let n = 0; n < value.length; n++) items.push(write(value[n], depth + 1));
    return `[${items.join(',')}]`;
  }
  const members = keysInOrder(value).map(
    (key) => `${JSON.stringify(key)}:${write((value as Record<string, unknown>)[key], depth + 1)}`,
  );
  return `{${members.join(',')}}`;
}

function inOrder(value: unknown, depth: number): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || depth === DEPTH) throw unusual;
  if (!Array.isArray(value)) return membersInOrder(value, depth);
  const items: unknown[] = [];
  for (let n = 0; n < value.length; n++) items.push(inOrder(value[n], depth + 1));
  return items;
}

function membersInOrder(value: object, depth: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of keysInOrder(value)) copy[key] = inOrder((value as Record<string, unknown>)[key], depth + 1);
  return copy;
}

function keysInOrder(value: object): string[] {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw unusual;
  const keys = Object.keys(value).sort();
  for (const key of keys) {
    const first = key.charCodeAt(0);
    if ((first >= 48 && first <= 57) || key === '__proto__') throw unusual;
  }
  return keys;
}
