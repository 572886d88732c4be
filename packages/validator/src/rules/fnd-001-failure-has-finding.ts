// FND-001: what failed or was met only in part is a weakness somebody has to mend, so a finding says so.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

export const failureHasFinding: Check = ({ executions, findingById, findingsByExecution }) => {
  const failed = executions.filter(({ value }) => value.outcome === 'fail' || value.outcome === 'partial');
  if (failed.length === 0) return 'not-applicable';
  return failed
    .filter(({ value }) => {
      const named = gather(value.findings, (id) => findingById.get(id) ?? []);
      return ![...named, ...(findingsByExecution.get(value.id) ?? [])].some(
        (finding) => finding.value.kind === 'weakness',
      );
    })
    .map(({ at, value }) => ({
      at: `${at}/findings`,
      values: { procedure: value.procedure, outcome: value.outcome === 'fail' ? 'failed' : 'was met in part' },
    }));
};
