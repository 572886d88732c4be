// Writes a JSON value in the one form that everybody hashes and signs: the JSON Canonicalization Scheme, RFC 8785.
import { plainCanonicalJson } from './canonical-plain.ts';

/** Deepest nesting written; deeper values, and values that contain themselves, are refused. */
export const MAX_DEPTH = 10_000;

/** A value that RFC 8785 cannot hold; `pointer` is the JSON Pointer (RFC 6901) of the place. */
export class CanonicalJsonError extends Error {
  readonly pointer: string;
  constructor(reason: string, pointer: string) {
    super(`${reason}, at ${pointer === '' ? 'the root of the document' : pointer}`);
    this.name = 'CanonicalJsonError';
    this.pointer = pointer;
  }
}

/** One open array or object; `keys` is null for an array, `at` is the next child to write. */
interface Frame {
  readonly node: Readonly<Record<string | number, unknown>>;
  readonly keys: readonly string[] | null;
  readonly length: number;
  at: number;
}

/**
 * The canonical text of a JSON value: no white space, members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them (RFC 8785 section 3.2). Two values that are equal as JSON give the same text.
 * Takes null, booleans, finite numbers, well-formed strings, arrays and plain objects, to a depth of 10,000; −0 is
 * written 0 as the RFC says. Works without recursion, so the depth of a document cannot exhaust the stack.
 * @throws CanonicalJsonError on undefined members, holes, NaN, Infinity, lone surrogates, bigint, functions, symbols
 *   and objects of a class (a Date, a Map)
 */
export const canonicalJson = (value: unknown): string => plainCanonicalJson(value) ?? carefulCanonicalJson(value);

/** Every value, member by member; names the place of what it refuses. */
function carefulCanonicalJson(value: unknown): string {
  const open: Frame[] = [];
  let text = '';
  let current: unknown = value;
  for (;;) {
    if (typeof current === 'object' && current !== null) {
      const frame = frameOf(current, open);
      open.push(frame);
      text += frame.keys === null ? '[' : '{';
    } else {
      text += scalar(current, open);
    }
    let frame = open.at(-1);
    while (frame !== undefined && frame.at === frame.length) {
      text += frame.keys === null ? ']' : '}';
      open.pop();
      frame = open.at(-1);
    }
    if (frame === undefined) return text;
    const at = frame.at++;
    if (at > 0) text += ',';
    if (frame.keys === null) {
      current = frame.node[at];
    } else {
      const key = frame.keys[at] as string;
      text += string(key, open) + ':';
      current = frame.node[key];
    }
  }
}

function frameOf(value: object, open: readonly Frame[]): Frame {
  if (open.length === MAX_DEPTH) {
    throw new CanonicalJsonError(
      `Nested deeper than ${MAX_DEPTH} levels, or containing itself, a value has no canonical JSON`,
      '',
    );
  }
  const node = value as Frame['node'];
  if (Array.isArray(value)) return { node, keys: null, length: value.length, at: 0 };
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw refused('An object of a class', open);
  const keys = Object.keys(value);
  if (keys.length > 1) keys.sort();
  return { node, keys, length: keys.length, at: 0 };
}

function scalar(value: unknown, open: readonly Frame[]): string {
  if (typeof value === 'string') return string(value, open);
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return String(value);
    throw refused(`The number ${value}`, open);
  }
  if (typeof value === 'boolean' || value === null) return String(value);
  throw refused(value === undefined ? 'An undefined member' : `A value of type ${typeof value}`, open);
}

const NOTHING_TO_ESCAPE = /^[ !#-[\]-~]*$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function string(value: string, open: readonly Frame[]): string {
  if (NOTHING_TO_ESCAPE.test(value)) return `"${value}"`;
  if (LONE_SURROGATE.test(value)) throw refused('A string with a lone surrogate', open);
  return JSON.stringify(value);
}

function refused(what: string, open: readonly Frame[]): CanonicalJsonError {
  const pointer = open.map((frame) => '/' + escaped(frame.keys?.[frame.at - 1] ?? String(frame.at - 1))).join('');
  return new CanonicalJsonError(`${what} has no canonical JSON`, pointer);
}

const escaped = (token: string): string => token.replaceAll('~', '~0').replaceAll('/', '~1');
