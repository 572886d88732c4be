// The severity that the model derives for a finding of a report.
import { findingSeverity, type FindingSeverity } from '@plimsoll/scoring';
import type { PlacedFinding, ReportIndex } from '../report-index.ts';
import { shownBy } from './shown-by.ts';

/** From the technical band or the weight of the procedures that showed it, and the safety severity (clause 19.8). */
export function derivedSeverity(index: ReportIndex, finding: PlacedFinding): FindingSeverity {
  const weights = shownBy(index, finding).flatMap(({ procedure }) => (procedure ? [procedure.weight] : []));
  return findingSeverity(
    finding.value,
    weights,
    finding.systems.map(({ value }) => value.category),
  );
}
