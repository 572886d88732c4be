// FND-009: where people may be hurt, or a category III system loses integrity or availability, the consequence is at least severe.
import { cvssOf } from '@plimsoll/scoring';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { derivedSeverity } from './derived-severity.ts';

/** Systems named in the message. */
const SHOWN = 2;

export const safetySeverityFloor: Check = (index) => {
  const judged = index.findings.filter(
    ({ value }) =>
      value.kind === 'weakness' && value.safetySeverity !== undefined && cvssOf(value.cvss?.vector ?? '') !== null,
  );
  if (judged.length === 0) return 'not-applicable';
  return gather(judged, (finding): Problem[] => {
    const { forcedBy } = derivedSeverity(index, finding);
    if (forcedBy === undefined) return [];
    const { at, value } = finding;
    const systems = finding.systems
      .filter(({ value: system }) => system.category === 'III')
      .map(({ value: system }) => system.name)
      .slice(0, SHOWN);
    return [
      {
        at: `${at}/safetySeverity`,
        related: [`${at}/cvss/vector`],
        values: { finding: value.id, stated: value.safetySeverity ?? '', systems },
        ...(forcedBy === 'vector' ? { variant: 'vector' } : {}),
      },
    ];
  });
};
