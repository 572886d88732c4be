// Cleans a document that was built with gaps, because the formats we write forbid empty strings and empty lists.
import type { JsonObject, JsonValue } from './context.ts';

/**
 * The same document without members that are undefined, an empty string or an empty list; an empty object stays, and so
 * does an empty list under a name of `meaningful`.
 */
export function present(document: JsonObject, meaningful: readonly string[] = []): JsonObject {
  const kept: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(document)) {
    const cleaned = value === undefined ? undefined : presentValue(value, meaningful);
    if (cleaned !== undefined) kept[name] = cleaned;
    else if (meaningful.includes(name)) kept[name] = [];
  }
  return kept;
}

/** `undefined` instead of an empty list, for members that must be left out whole. */
export const listOrNone = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

function presentValue(value: JsonValue, meaningful: readonly string[]): JsonValue | undefined {
  if (value === '') return undefined;
  if (isList(value)) {
    const kept = value
      .map((item) => presentValue(item, meaningful))
      .filter((item): item is JsonValue => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  return typeof value === 'object' && value !== null ? present(value, meaningful) : value;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
