// SAF-003: what was done was authorised before it began.
import { gather } from '../gather.ts';
import { instant } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { andOthers, byCause, placesOf } from './by-cause.ts';

/** One late authorisation is one message, at the first execution under it; executions with a deviation are told apart. */
export const permitBeforeTest: Check = ({ done }) => {
  const under = gather(done, (execution) =>
    execution.authorisations.map((authorisation) => ({ at: execution.at, execution, authorisation })),
  );
  if (under.length === 0) return 'not-applicable';
  const late = under.filter(({ execution, authorisation }) => instant(authorisation.value.grantedAt) > execution.start);
  return byCause(
    late,
    ({ execution, authorisation }) => `${authorisation.value.id} ${execution.value.deviation === undefined}`,
  ).map(({ first, others }) => ({
    at: `${first.at}/authorisations/${first.execution.value.authorisations?.indexOf(first.authorisation.value.id) ?? 0}`,
    related: [`${first.authorisation.at}/grantedAt`, ...placesOf(others, 'authorisations')],
    values: {
      procedure: first.execution.value.procedure,
      others: andOthers(others),
      start: first.execution.value.start ?? '',
      authorisation: first.authorisation.value.id,
      granted: first.authorisation.value.grantedAt,
    },
    ...(first.execution.value.deviation === undefined ? {} : { severity: 'warning' as const }),
  }));
};
