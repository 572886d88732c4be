// SYS-010: what came and what went since the last report is told by a change record.
import type { System } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';
import { lastReport } from './last-report.ts';

export const changesRecorded: Check = ({ report, systems }, { earlier }) => {
  const last = lastReport(report, earlier);
  if (!last) return 'not-applicable';
  const now = namesOf(systems.map(({ value }) => value));
  const then = namesOf(last.systems);
  const toldOfNow = new Set(gather(report.changes, (change) => change.systems));
  const toldOfThen = new Set(gather(report.changes, ({ previousSystems }) => previousSystems));
  const appeared = systems.filter(({ value }) => !isAmong(value, then) && !toldOfNow.has(value.id));
  const vanished = last.systems.filter((system) => !isAmong(system, now) && !toldOfThen.has(system.id));
  const [first, ...others] = appeared;
  const issued = last.issuedAt.slice(0, 10);
  return [
    ...(first
      ? [
          {
            at: first.at,
            related: others.map(({ at }) => at),
            variant: 'appeared',
            values: { count: appeared.length, systems: shown(appeared.map(({ value }) => value)), issued },
          } satisfies Problem,
        ]
      : []),
    ...(vanished.length > 0
      ? [
          {
            at: '/changes',
            values: { count: vanished.length, systems: shown(vanished), ids: vanished.map(({ id }) => id), issued },
          } satisfies Problem,
        ]
      : []),
  ];
};

/** A system is the same one when code and identifier, or code and name, are the same. */
const namesOf = (list: readonly System[]): Set<string> =>
  new Set(gather(list, ({ id, code, name }) => [`${code} id ${id}`, `${code} name ${name.toLowerCase()}`]));

const isAmong = ({ id, code, name }: System, names: ReadonlySet<string>): boolean =>
  names.has(`${code} id ${id}`) || names.has(`${code} name ${name.toLowerCase()}`);

const shown = (list: readonly System[]): string[] => list.slice(0, 3).map(({ name }) => name);
