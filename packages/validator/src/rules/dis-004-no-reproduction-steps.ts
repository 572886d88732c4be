// DIS-004: how to show a weakness again stays in the confidential part.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { attackHelpIn } from './attack-help.ts';

export const noReproductionSteps: Check = ({ texts }) => {
  const shareable = texts.filter(({ isShareable }) => isShareable);
  if (shareable.length === 0) return 'not-applicable';
  return gather(shareable, ({ at, text }): Problem[] => {
    const kind = attackHelpIn(text);
    return kind === null ? [] : [{ at, values: { kind } }];
  });
};
