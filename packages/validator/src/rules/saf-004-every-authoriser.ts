// SAF-004: every authoriser the methodology lists for a procedure agreed before it began.
import type { Role, Vessel } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { PlacedExecution } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { andOthers, byCause, placesOf } from './by-cause.ts';
import { coversProcedure, permissionOf } from './permission.ts';

/** The Master's agreement is SAF-005's. */
export const everyAuthoriser: Check = ({ report, done }) => {
  const known = done.filter(({ procedure }) => procedure);
  if (known.length === 0) return 'not-applicable';
  const isNewbuild = isUnderE26(report.vessel);
  const lacking = gather(known, (execution) => {
    const missing = neededBy(execution, isNewbuild).filter((role) => !hasAgreed(execution, role));
    return missing.length === 0 ? [] : [{ at: execution.at, execution, missing }];
  });
  return byCause(lacking, ({ execution, missing }) => JSON.stringify([missing, execution.value.authorisations])).map(
    ({ first, others }) => ({
      at: `${first.at}/authorisations`,
      related: placesOf(others, 'authorisations'),
      values: {
        procedure: first.execution.value.procedure,
        others: andOthers(others),
        roles: first.missing.map((role) => titles.get(role) ?? role),
      },
    }),
  );
};

const titles: ReadonlyMap<Role, string> = new Map(methodology.authorisers.map(({ id, title }) => [id, title]));

function neededBy({ procedure }: PlacedExecution, isNewbuild: boolean): Role[] {
  const conditional = (procedure?.conditionalAuthorisers ?? [])
    .filter(({ when }) => when === 'newbuild' && isNewbuild)
    .map(({ role }) => role);
  return ['DPA', ...(procedure?.authorisers ?? []), ...conditional];
}

/** Whether the role agreed, by the start of the execution, to an authorisation which covers its procedure. */
function hasAgreed({ value, start, authorisations }: PlacedExecution, role: Role): boolean {
  return authorisations.some(
    (one) => coversProcedure(one, value.procedure) && (permissionOf(one).agreed.get(role) ?? Infinity) <= start,
  );
}

const E26_FROM = '2024-07-01';

/** Contracted on or after 1 July 2024, unless the report says that UR E26 does not apply to the ship. */
const isUnderE26 = ({ contractedOn, frameworks }: Vessel): boolean =>
  contractedOn !== undefined &&
  contractedOn >= E26_FROM &&
  !frameworks.some(({ framework, applies }) => framework === 'E26' && !applies);
