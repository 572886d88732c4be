// FND-014: who closes a finding neither found nor fixed it.
import { gather } from '../gather.ts';
import type { PlacedFinding, ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { isFailure, shownBy } from './shown-by.ts';

export const closedByAnother: Check = (index, { earlier }) => {
  const closed = index.findings.filter(({ value }) => value.kind === 'weakness' && value.state === 'closed');
  if (closed.length === 0) return 'not-applicable';
  return gather(closed, (finding): Problem[] => {
    const { at, value } = finding;
    if (value.closedBy === undefined) return [{ at, variant: 'missing', values: { finding: value.id } }];
    const closer = index.personById.get(value.closedBy)?.value.registerId;
    const place = { at: `${at}/closedBy`, values: { finding: value.id, person: closer ?? value.closedBy } };
    if (value.fixedBy !== undefined && (value.fixedBy === value.closedBy || value.fixedBy === closer))
      return [{ ...place, related: [`${at}/fixedBy`], variant: 'fixed' }];
    const found =
      findersHere(index, finding).has(value.closedBy) ||
      (closer !== undefined && findersBefore(finding, earlier?.reports ?? []).has(closer));
    return found ? [place] : [];
  });
};

function findersHere(index: ReportIndex, finding: PlacedFinding): ReadonlySet<string> {
  return new Set(
    shownBy(index, finding)
      .filter(isFailure)
      .flatMap(({ value }) => value.performedBy ?? []),
  );
}

/** Register numbers of those who found it in the report it was carried over from. */
function findersBefore(
  { value: { previous } }: PlacedFinding,
  reports: readonly { readonly report: ReportIndex['report'] }[],
): ReadonlySet<string> {
  const before = previous && reports.find(({ report }) => report.id === previous.report)?.report;
  const finding = before?.findings.find(({ id }) => id === previous?.finding);
  if (!before || !finding) return new Set();
  const named = new Set(finding.executions);
  const people = new Set(
    before.executions
      .filter(({ id, outcome }) => named.has(id) && outcome !== 'pass')
      .flatMap(({ performedBy }) => performedBy ?? []),
  );
  return new Set(before.team.filter(({ id }) => people.has(id)).map(({ registerId }) => registerId));
}
