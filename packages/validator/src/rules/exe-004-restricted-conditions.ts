// EXE-004: while the ship needs all hands and eyes, only documents are read.
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { classRank } from './safety-class.ts';

const restricted = new Map(methodology.restrictedConditions.map((condition) => [condition.id, condition]));

export const restrictedConditions: Check = ({ done }) => {
  const inThem = done.filter(({ value }) => restricted.has(value.condition ?? ''));
  if (inThem.length === 0) return 'not-applicable';
  return gather(inThem, ({ at, value, procedure }) => {
    const condition = restricted.get(value.condition ?? '');
    if (!procedure || !condition || classRank(procedure.safetyClass) <= classRank(condition.highestClass)) return [];
    return [
      {
        at: `${at}/condition`,
        values: { procedure: value.procedure, class: procedure.safetyClass, condition: condition.title.toLowerCase() },
      },
    ];
  });
};
