// SCO-008: a letter is published only when most of what is mandatory was tested.
import { applies } from '@plimsoll/scoring';
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';

/** A procedure counts as tested when one of its executions was done, and drops out when all are not applicable. */
export const enoughTestedForGrade: Check = ({ report, executionsByProcedure }) => {
  const mandatory = methodology.procedures.filter((procedure) => procedure.weight === 3 && applies(procedure, report));
  const asked = mandatory
    .map(({ id }) => executionsByProcedure.get(id) ?? [])
    .filter((list) => list.length === 0 || list.some(({ value }) => value.outcome !== 'not-applicable'));
  if (asked.length === 0) return 'not-applicable';
  const untested = asked.filter((list) => !list.some(({ isDone }) => isDone));
  const limit = methodology.notTestedLimit.mandatoryShare;
  if (untested.length / asked.length <= limit) return [];
  const values = {
    count: untested.length,
    of: asked.length,
    share: percent(untested.length / asked.length),
    limit: percent(limit),
  };
  const related = gather(untested, (list) => list.slice(0, 1).map(({ at }) => `${at}/outcome`));
  const { grade } = report.claims ?? {};
  return grade === undefined || grade === 'NR'
    ? [{ at: '/executions', related, values }]
    : [{ at: '/claims/grade', related, variant: 'claimed', values: { ...values, grade } }];
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
