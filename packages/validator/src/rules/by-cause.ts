// Puts executions that fail for the same reason together, so that one cause is one message.
import type { Pointer } from '../pointer.ts';

export interface Cause<T> {
  readonly first: T;
  readonly others: readonly T[];
}

/** Groups in the order of their first member. */
export function byCause<T>(list: readonly T[], keyOf: (item: T) => string): readonly Cause<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

/** ` and 3 others`, or nothing. */
export const andOthers = (others: readonly unknown[]): string =>
  others.length === 0 ? '' : others.length === 1 ? ' and one other' : ` and ${others.length} others`;

export const placesOf = (list: readonly { readonly at: Pointer }[], member: string): readonly Pointer[] =>
  list.map(({ at }) => `${at}/${member}`);
