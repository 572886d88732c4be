// TEA-010: who worked on two ships in two ports had the time to travel between them.
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { instant } from '../report-index.ts';
import { travelHours } from './travel-time.ts';

interface Stay {
  readonly locode: string;
  readonly start: number;
  readonly end: number;
  /** Where in the report; absent for work on another ship. */
  readonly at?: string;
  readonly ship: string;
}

/** Only neighbours in time are compared: who had the time between neighbours had it between all. */
export const timeToTravel: Check = ({ report, done, team }, { register }) => {
  const others = new Map(
    team.map(({ value }) => [
      value.id,
      (register?.otherWork(value.registerId) ?? []).filter(({ imoNumber }) => imoNumber !== report.vessel.imoNumber),
    ]),
  );
  if (![...others.values()].some((work) => work.length > 0)) return 'not-applicable';
  return gather(team, ({ value: { id, registerId } }): Problem[] => {
    const here = done
      .filter(
        ({ value, start }) =>
          value.vesselState !== 'O' &&
          value.place?.locode !== undefined &&
          value.performedBy?.includes(id) &&
          !Number.isNaN(start),
      )
      .map(({ at, value, start, end }): Stay => ({
        at,
        locode: value.place?.locode ?? '',
        start,
        end,
        ship: report.vessel.imoNumber,
      }));
    const there = (others.get(id) ?? []).map(({ locode, start, end, imoNumber }): Stay => ({
      locode,
      start: instant(start),
      end: instant(end),
      ship: imoNumber,
    }));
    return tooShort(
      [...here, ...there].sort((a, b) => a.start - b.start),
      registerId,
    );
  });
};

/** One message for each other ship. */
function tooShort(stays: readonly Stay[], person: string): Problem[] {
  const found = new Map<string, Problem>();
  for (const [n, next] of stays.entries()) {
    const before = stays[n - 1];
    if (!before || (before.at === undefined) === (next.at === undefined)) continue;
    const [here, there] = before.at === undefined ? [next, before] : [before, next];
    const needed = travelHours(here.locode, there.locode);
    const hours = (next.start - before.end) / 3_600_000;
    if (needed === null || hours >= needed || found.has(there.ship)) continue;
    const values = {
      person,
      port: here.locode,
      otherPort: there.locode,
      ship: there.ship,
      hours: Math.max(0, Math.floor(hours * 10) / 10),
      needed: Math.ceil(needed * 10) / 10,
    };
    found.set(there.ship, { at: `${here.at ?? ''}/${before === here ? 'end' : 'start'}`, values });
  }
  return [...found.values()];
}
