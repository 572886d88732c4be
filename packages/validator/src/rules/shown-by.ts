// Which executions showed a finding, whichever side of the link was written.
import type { PlacedExecution, PlacedFinding, ReportIndex } from '../report-index.ts';

const byReport = new WeakMap<ReportIndex, ReadonlyMap<string, readonly PlacedExecution[]>>();

/** Executions that the finding names, then those that name the finding. */
export function shownBy(index: ReportIndex, finding: PlacedFinding): readonly PlacedExecution[] {
  let naming = byReport.get(index);
  if (!naming) {
    naming = executionsNaming(index);
    byReport.set(index, naming);
  }
  const others = naming.get(finding.value.id) ?? [];
  return others.length === 0 ? finding.executions : [...new Set([...finding.executions, ...others])];
}

export const isFailure = ({ value }: PlacedExecution): boolean =>
  value.outcome === 'fail' || value.outcome === 'partial';

function executionsNaming({ executions }: ReportIndex): ReadonlyMap<string, readonly PlacedExecution[]> {
  const naming = new Map<string, PlacedExecution[]>();
  for (const execution of executions)
    for (const id of execution.value.findings) {
      const list = naming.get(id);
      if (list) list.push(execution);
      else naming.set(id, [execution]);
    }
  return naming;
}
