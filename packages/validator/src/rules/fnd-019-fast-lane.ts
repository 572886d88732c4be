// FND-019: who finds a critical weakness in a system that can hurt people at once tells the company before the report is written.
import { gather } from '../gather.ts';
import { instant } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { derivedSeverity } from './derived-severity.ts';

/** Systems named in the message. */
const SHOWN = 2;

export const fastLane: Check = (index) => {
  const urgent = index.findings.filter(
    (finding) =>
      finding.value.kind === 'weakness' &&
      finding.value.previous === undefined &&
      finding.systems.some(({ value }) => value.category === 'III') &&
      derivedSeverity(index, finding).severity === 'critical',
  );
  if (urgent.length === 0) return 'not-applicable';
  return gather(urgent, ({ at, value, systems }): Problem[] => {
    const told = value.fastLane?.companyInformedAt;
    const values = {
      finding: value.id,
      systems: systems
        .filter((system) => system.value.category === 'III')
        .map((system) => system.value.name)
        .slice(0, SHOWN),
    };
    if (told === undefined) return [{ at, values }];
    return instant(told) > instant(index.report.issuedAt)
      ? [{ at: `${at}/fastLane/companyInformedAt`, variant: 'late', values: { ...values, told } }]
      : [];
  });
};
