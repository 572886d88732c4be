// INT-003: a report of somebody else is evidence; the outcome is what the team itself saw.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const foreignReportAsEvidence: Check = ({ evidence, done, evidenceById }) => {
  const foreign = evidence.filter(({ value }) => value.kind === 'foreign-report');
  if (foreign.length === 0) return 'not-applicable';
  const nameless = foreign
    .filter(({ value }) => value.foreignReference === undefined)
    .map(({ at, value }): Problem => ({ at, variant: 'reference', values: { evidence: value.id } }));
  const borrowed = done.filter(({ value, procedure }) => {
    const items = gather(value.evidence, (id) => evidenceById.get(id) ?? []);
    return (
      procedure?.safetyClass !== 'S0' && items.length > 0 && items.every((item) => item.value.kind === 'foreign-report')
    );
  });
  return [
    ...nameless,
    ...borrowed.map(({ at, value }): Problem => ({
      at: `${at}/evidence`,
      values: { procedure: value.procedure, outcome: value.outcome },
    })),
  ];
};
