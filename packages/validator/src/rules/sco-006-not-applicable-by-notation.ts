// SCO-006: a ship with dynamic positioning is tested for it.
import type { Check } from '../rule.ts';
import { dynamicPositioningOf } from './dynamic-positioning.ts';

export const notApplicableByNotation: Check = ({ report, executions }) => {
  const found = dynamicPositioningOf(report.vessel);
  const speaking = executions.filter(({ procedure }) => procedure?.applicability?.notation === 'dynamic-positioning');
  if (found === null || speaking.length === 0) return 'not-applicable';
  return speaking
    .filter(({ value }) => value.outcome === 'not-applicable')
    .map(({ at, value }) => ({
      at: `${at}/outcome`,
      related: [report.vessel.dynamicPositioning === 'none' ? '/vessel/classNotations' : '/vessel/dynamicPositioning'],
      values: { procedure: value.procedure, notation: found },
    }));
};
