// FND-002: a weakness rests on something that was tried and failed; anything else is an observation.
import type { Check } from '../rule.ts';
import { isFailure, shownBy } from './shown-by.ts';

export const findingRestsOnExecution: Check = (index) => {
  const weaknesses = index.findings.filter(({ value }) => value.kind === 'weakness');
  if (weaknesses.length === 0) return 'not-applicable';
  return weaknesses
    .filter((finding) => finding.value.previous === undefined && !shownBy(index, finding).some(isFailure))
    .map(({ at, value }) => ({ at: `${at}/executions`, values: { finding: value.id } }));
};
