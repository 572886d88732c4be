// EXE-011: a weaker method than the prescribed one is marked as such, with the reason.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { knowledgeRank } from './knowledge-rank.ts';

/** Passes on too little knowledge are EXE-010’s. */
export const weakerMethodMarked: Check = ({ done }) => {
  const known = done.filter(({ procedure }) => procedure);
  if (known.length === 0) return 'not-applicable';
  return gather(known, ({ at, value, procedure }): Problem[] => {
    if (value.method === 'weaker')
      return value.methodReason === undefined
        ? [{ at, variant: 'reason', values: { procedure: value.procedure } }]
        : [];
    const needed = procedure?.minimumKnowledge ?? 'stated';
    const knowledge = value.knowledge ?? needed;
    if (value.outcome === 'pass' || knowledgeRank[knowledge] >= knowledgeRank[needed]) return [];
    return [
      {
        at: `${at}/method`,
        related: [`${at}/knowledge`],
        values: { procedure: value.procedure, knowledge, needed, outcome: value.outcome },
      },
    ];
  });
};
