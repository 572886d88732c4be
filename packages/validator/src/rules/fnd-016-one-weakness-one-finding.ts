// FND-016: one weakness is one finding, since splitting it would change what it weighs.
import type { PlacedFinding, ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { byCause } from './by-cause.ts';
import { shownBy } from './shown-by.ts';

/** Findings named in the message; the others are places of it. */
const SHOWN = 6;

export const oneWeaknessOneFinding: Check = (index) => {
  const open = index.findings.filter(
    ({ value }) => value.kind === 'weakness' && value.state !== 'closed' && value.weakness !== undefined,
  );
  if (open.length < 2) return 'not-applicable';
  return byCause(open, (finding) => likeness(index, finding)).flatMap(({ first, others }) => {
    const [second, ...more] = others;
    if (!second) return [];
    return [
      {
        at: second.at,
        related: [first, ...more].map(({ at }) => at),
        values: {
          findings: [first, ...others].map(({ value }) => value.id).slice(0, SHOWN),
          weakness: first.value.weakness ?? '',
        },
      },
    ];
  });
};

function likeness(index: ReportIndex, finding: PlacedFinding): string {
  const procedures = shownBy(index, finding).map(({ value }) => value.procedure);
  return [finding.value.weakness ?? '', ...sorted(finding.value.systems), '|', ...sorted(procedures)].join(' ');
}

const sorted = (list: readonly string[]): string[] => [...new Set(list)].sort();
