// VES-007: the company named managed the ship on every day on which something was done.
import { gather } from '../gather.ts';
import type { Check } from '../rule.ts';
import { dayOf } from './assessment-day.ts';
import { byCause } from './by-cause.ts';
import { sameName } from './same-name.ts';

/** The register names the manager by company IMO number, or by name where it has none. */
export const managerThroughout: Check = ({ report, done }, { register }) => {
  const { company, vessel } = report;
  const days = byCause(
    done.filter(({ value }) => value.start !== undefined),
    ({ value }) => dayOf(value.start ?? ''),
  );
  const known = gather(days, ({ first }) => {
    const day = dayOf(first.value.start ?? '');
    const manager = register?.vessel(vessel.imoNumber, day)?.manager;
    return manager ? [{ first, day, manager }] : [];
  });
  if (known.length === 0) return 'not-applicable';
  const strange = known
    .filter(({ manager }) => manager !== company.imoNumber && !sameName(manager, company.name))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first] = strange;
  if (!first) return [];
  const at = company.imoNumber === undefined ? '/company/name' : '/company/imoNumber';
  return [
    {
      at,
      related: strange.map((one) => `${one.first.at}/start`),
      values: { company: company.name, manager: first.manager, date: first.day, count: strange.length },
    },
  ];
};
