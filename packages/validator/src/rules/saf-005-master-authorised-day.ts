// SAF-005: the Master authorised the time at which anything beyond reading documents began aboard.
import type { Authorisation } from '@plimsoll/standard';
import { instant, type Placed, type PlacedExecution } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { andOthers, byCause, placesOf } from './by-cause.ts';
import { coversProcedure, permissionOf } from './permission.ts';
import { isFrom } from './safety-class.ts';

export const masterAuthorisedDay: Check = ({ done }) => {
  const aboard = done.filter((execution) => isFrom(execution, 'S1') && execution.value.vesselState !== 'O');
  if (aboard.length === 0) return 'not-applicable';
  const lacking = aboard.filter((execution) => !execution.authorisations.some((one) => isByMaster(one, execution)));
  return byCause(lacking, ({ value }) =>
    JSON.stringify([value.start?.slice(0, 10), value.vesselState, value.authorisations]),
  ).map(({ first, others }) => ({
    at: `${first.at}/authorisations`,
    related: placesOf(others, 'authorisations'),
    values: {
      procedure: first.value.procedure,
      others: andOthers(others),
      start: first.value.start ?? '',
      state: first.value.vesselState ?? '',
    },
  }));
};

function isByMaster(authorisation: Placed<Authorisation>, { value, start }: PlacedExecution): boolean {
  const { kind, window, vesselStates } = authorisation.value;
  return (
    kind !== 'scope-letter' &&
    instant(window.start) <= start &&
    start <= instant(window.end) &&
    value.vesselState !== undefined &&
    vesselStates.includes(value.vesselState) &&
    coversProcedure(authorisation, value.procedure) &&
    (permissionOf(authorisation).agreed.get('M') ?? Infinity) <= start
  );
}
