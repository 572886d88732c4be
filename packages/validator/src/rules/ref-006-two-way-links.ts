// REF-006: what a finding says of an execution, the execution does not deny, and the other way round.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

export const twoWayLinks: Check = ({ executions, findings, findingById, executionById }) => {
  if (findings.length === 0) return 'not-applicable';
  const denied = gather(findings, (finding) =>
    gather(finding.value.executions, (id, n) => {
      const execution = executionById.get(id);
      if (!execution || execution.value.findings.includes(finding.value.id)) return [];
      return [
        {
          at: `${finding.at}/executions/${n}`,
          related: [`${execution.at}/findings`],
          values: { finding: finding.value.id, execution: id },
        },
      ];
    }),
  );
  const unanswered = gather(executions, (execution) =>
    gather(execution.value.findings, (id, n) => {
      const finding = findingById.get(id);
      if (!finding || finding.value.executions.includes(execution.value.id)) return [];
      return [
        {
          at: `${execution.at}/findings/${n}`,
          related: [`${finding.at}/executions`],
          variant: 'execution',
          values: { finding: id, execution: execution.value.id },
        },
      ];
    }),
  );
  return [...denied, ...unanswered];
};
