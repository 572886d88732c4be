// Does what flatMap does about twenty times as fast, which counts when a hundred rules each walk every execution.

/** The results for all items in order; an item may give one, several or, with an empty list, none. */
export function gather<T, R>(list: readonly T[], of: (item: T, n: number) => R | readonly R[]): R[] {
  const out: R[] = [];
  for (let n = 0; n < list.length; n++) {
    const given = of(list[n] as T, n);
    if (isList(given)) for (const one of given) out.push(one);
    else out.push(given);
  }
  return out;
}

const isList = <R>(given: R | readonly R[]): given is readonly R[] => Array.isArray(given);
