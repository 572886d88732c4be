// REF-003: a reference leads to the kind of thing that belongs there.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { kindWords } from './kind-words.ts';

export const rightKind: Check = ({ ids, refs }) => {
  if (refs.length === 0) return 'not-applicable';
  const kindsOf = new Map<string, Set<string>>();
  for (const { id, kind } of ids) {
    const kinds = kindsOf.get(id);
    if (kinds) kinds.add(kind);
    else kindsOf.set(id, new Set([kind]));
  }
  return gather(refs, ({ id, kinds, at }) => {
    const found = kindsOf.get(id);
    if (!found || kinds.some((kind) => found.has(kind))) return [];
    return [{ at, values: { id, found: kindWords([...found]), kind: kindWords(kinds) } }];
  });
};
