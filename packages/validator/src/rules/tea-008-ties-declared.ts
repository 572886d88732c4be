// TEA-008: who sold, installed or maintained what was tested says so, and the moderator sees it.
import { gather } from '../gather.ts';
import type { Register, Tie } from '../inputs.ts';
import type { PlacedExecution, ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { dayOf, yearsBefore } from './assessment-day.ts';
import { sameName } from './same-name.ts';

export const tiesDeclared: Check = (index, { register }) => {
  if (!register || index.done.length === 0) return 'not-applicable';
  const { team, report } = index;
  const parties = [
    { party: report.supplier.registerId, executions: index.done },
    ...team.map(({ value }) => ({
      party: value.registerId,
      executions: index.done.filter((execution) => execution.value.performedBy?.includes(value.id)),
    })),
  ];
  const undeclared = gather(parties, ({ party, executions }) => hidden(party, executions, index, register));
  const declared = report.engagement.independence.ties.map(({ party, nature, systems, until }, n): Problem => ({
    at: `/engagement/independence/ties/${n}`,
    variant: 'declared',
    severity: 'note',
    values: { party, nature, systems, until },
  }));
  return [...undeclared, ...declared];
};

/** One message for each kind of tie of a party, with the systems tested in spite of it. */
function hidden(
  party: string,
  executions: readonly PlacedExecution[],
  { report, systemById }: ReportIndex,
  register: Register,
): Problem[] {
  const declared = new Set(
    report.engagement.independence.ties
      .filter((tie) => tie.party === party)
      .flatMap((tie) => tie.systems.map((id) => `${tie.nature} ${id}`)),
  );
  return register.ties(party).flatMap((tie): Problem[] => {
    const tested = new Set(
      executions
        .filter(({ value }) => value.start !== undefined && isRecent(tie, value.start))
        .flatMap(({ value }) => value.systems),
    );
    const systems = [...tested]
      .flatMap((id) => systemById.get(id) ?? [])
      .filter(
        ({ value }) =>
          concerns(tie, value.maker, report.vessel.imoNumber) && !declared.has(`${tie.nature} ${value.id}`),
      );
    if (systems.length === 0) return [];
    const values = {
      party,
      nature: tie.nature,
      until: tie.until,
      systems: systems.map(({ value }) => value.name).slice(0, 3),
      count: systems.length,
    };
    return [{ at: '/engagement/independence/ties', related: systems.map(({ at }) => at), values }];
  });
}

/** Within two years before the test, or still going on. */
const isRecent = (tie: Tie, start: string): boolean => tie.until >= yearsBefore(dayOf(start), 2);

/** A tie names the maker, the ship, or both; where it names neither it cannot be compared. */
function concerns(tie: Tie, maker: string, imoNumber: string): boolean {
  if (tie.maker === null && tie.imoNumber === null) return false;
  return (tie.maker === null || sameName(tie.maker, maker)) && (tie.imoNumber === null || tie.imoNumber === imoNumber);
}
