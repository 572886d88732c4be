// Finds the executions that rest on a piece of evidence.
import type { PlacedExecution, ReportIndex } from '../report-index.ts';

/** Executions with an outcome, by the identifier of the evidence they name. */
export function evidenceUsers({ done }: ReportIndex): ReadonlyMap<string, readonly PlacedExecution[]> {
  const users = new Map<string, PlacedExecution[]>();
  for (const execution of done)
    for (const id of execution.value.evidence) {
      const known = users.get(id);
      if (known) known.push(execution);
      else users.set(id, [execution]);
    }
  return users;
}
