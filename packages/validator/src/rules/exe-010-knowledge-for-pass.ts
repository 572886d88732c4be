// EXE-010: a pass rests on the level of knowledge that the procedure demands.
import type { Knowledge } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { knowledgeRank } from './knowledge-rank.ts';

/** What was only said never carries a pass; what was seen carries one in place of a test when the method is marked as weaker. */
export const knowledgeForPass: Check = ({ done }) => {
  const passes = done.filter(({ value, procedure }) => value.outcome === 'pass' && procedure);
  if (passes.length === 0) return 'not-applicable';
  return gather(passes, ({ at, value, procedure }) => {
    const needed: Knowledge = procedure?.minimumKnowledge ?? 'stated';
    const known = value.knowledge ?? needed;
    const isEnough =
      knowledgeRank[known] >= knowledgeRank[needed] || (known === 'checked' && value.method === 'weaker');
    return isEnough
      ? []
      : [{ at: `${at}/knowledge`, values: { procedure: value.procedure, knowledge: known, needed } }];
  });
};
