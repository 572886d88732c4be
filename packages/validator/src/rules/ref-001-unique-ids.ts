// REF-001: every identifier stands for one thing.
import type { Check } from '../rule.ts';

export const uniqueIds: Check = ({ ids }) => {
  if (ids.length === 0) return 'not-applicable';
  const places = new Map<string, string[]>();
  for (const { id, at } of ids) {
    const known = places.get(id);
    if (known) known.push(at);
    else places.set(id, [at]);
  }
  return [...places].flatMap(([id, [first, ...again]]) =>
    again.length > 0 && first !== undefined
      ? [{ at: again[0] ?? first, related: [first, ...again.slice(1)], values: { id, count: again.length + 1 } }]
      : [],
  );
};
