// FND-008: a severity is derived, not chosen: the one in the report equals what the model computes.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { derivedSeverity } from './derived-severity.ts';

export const severityDerived: Check = (index) => {
  const claimed = index.findings.filter(({ value }) => value.severity !== undefined);
  if (claimed.length === 0) return 'not-applicable';
  return gather(claimed, (finding): Problem[] => {
    const { severity, technical, safety } = derivedSeverity(index, finding);
    const { at, value } = finding;
    if (value.severity === severity) return [];
    return [
      {
        at: `${at}/severity`,
        values: { finding: value.id, claimed: value.severity ?? '', computed: severity, technical, safety },
      },
    ];
  });
};
