// REF-002: what is named exists. Twenty references to one missing thing are one message with twenty places; people are TEA-002’s.
import type { Check } from '../rule.ts';
import { kindWords } from './kind-words.ts';

export const referencesResolve: Check = ({ ids, refs }) => {
  if (refs.length === 0) return 'not-applicable';
  const known = new Set(ids.map(({ id }) => id));
  const missing = new Map<string, { kinds: readonly string[]; at: string[] }>();
  for (const { id, kinds, at } of refs) {
    if (known.has(id) || (kinds.length === 1 && kinds[0] === 'person')) continue;
    const entry = missing.get(id);
    if (entry) entry.at.push(at);
    else missing.set(id, { kinds, at: [at] });
  }
  return [...missing].map(([id, { kinds, at }]) => ({
    at: at[0] ?? '',
    related: at.slice(1),
    values: { id, kind: kindWords(kinds), count: at.length },
    ...(at.length === 1 ? { variant: 'once' } : {}),
  }));
};
