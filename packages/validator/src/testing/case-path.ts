// Resolves the paths of case files, @executions[procedure=NET-04]/start, to JSON Pointers and values of a document.
import { segmentsOf, type Pointer } from '../pointer.ts';

/**
 * A JSON Pointer for a case path. `@list[key=value][key!=value][key]/rest` picks the first item of the list that has the value (or, where the
 * member is a list, holds it), has not, or has the member at all. Conditions may stand on any segment. A path without `@` is a pointer already.
 * null: nothing matches.
 */
export function resolvePath(document: unknown, path: string): Pointer | null {
  if (!path.startsWith('@')) return path;
  let at = '';
  let value = document;
  for (const segment of split(path.slice(1))) {
    const open = segment.indexOf('[');
    const name = open < 0 ? segment : segment.slice(0, open);
    if (name !== '') {
      at += `/${name}`;
      value = child(value, name);
    }
    if (open < 0) continue;
    const conditions = [...segment.slice(open).matchAll(/\[([\w.]+)(?:(!?=)([^\]]*))?\]/g)];
    const index = Array.isArray(value)
      ? value.findIndex((item) =>
          conditions.every(([, key, sign, wanted]) => holds(member(item, key ?? ''), sign, wanted)),
        )
      : -1;
    if (index < 0) return null;
    at += `/${index}`;
    value = (value as unknown[])[index];
  }
  return at;
}

/** The value at a pointer; undefined when there is none. */
export function valueAt(document: unknown, at: Pointer): unknown {
  return segmentsOf(at).reduce<unknown>(child, document);
}

function holds(found: unknown, sign: string | undefined, wanted: string | undefined): boolean {
  if (sign === undefined) return found !== undefined;
  const isEqual = Array.isArray(found) ? found.map(String).includes(wanted ?? '') : String(found) === wanted;
  return sign === '=' ? found !== undefined && isEqual : !isEqual;
}

const member = (item: unknown, key: string): unknown => key.split('.').reduce<unknown>(child, item);

function child(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** At slashes outside brackets. */
const split = (path: string): string[] => path.split(/\/(?![^[]*\])/);
