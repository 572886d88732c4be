// DIS-005: evidence that shows how the ship is built is not classed as shareable.
import type { Evidence } from '@plimsoll/standard';
import type { Check } from '../rule.ts';

const TELLING: ReadonlySet<Evidence['kind']> = new Set([
  'capture',
  'configuration',
  'log',
  'scan',
  'recording',
  'interview',
  'foreign-report',
]);

/** The schema demands a classification; the rule asks whether it fits. */
export const classificationFits: Check = ({ evidence }) => {
  if (evidence.length === 0) return 'not-applicable';
  return evidence
    .filter(({ value }) => value.classification === 'shareable' && (TELLING.has(value.kind) || value.showsPeople))
    .map(({ at, value }) => ({
      at: `${at}/classification`,
      values: { evidence: value.id, kind: value.kind },
      ...(TELLING.has(value.kind) ? {} : { variant: 'people' }),
    }));
};
