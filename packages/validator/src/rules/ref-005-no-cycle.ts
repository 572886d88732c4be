// REF-005: containment of systems and zones has an outermost part, and a revision replaces an earlier one.
import { gather } from '../gather.ts';
import type { Placed, ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

export const noCycle: Check = ({ report, systems, zones, systemById, zoneById }) => [
  ...cycles(systems, systemById),
  ...cycles(zones, zoneById),
  ...supersession(report),
];

interface Contained {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

/** Each cycle is told once, at its first member in the report. Every thing is coloured once, so the cost is linear. */
function cycles<T extends Contained>(list: readonly Placed<T>[], byId: ReadonlyMap<string, Placed<T>>): Problem[] {
  const settled = new Set<string>();
  return gather(list, (start) => {
    const path = new Map<string, Placed<T>>();
    let here: Placed<T> | undefined = start;
    while (here && !settled.has(here.value.id) && !path.has(here.value.id)) {
      path.set(here.value.id, here);
      here = here.value.parent === undefined ? undefined : byId.get(here.value.parent);
    }
    const closes = here !== undefined && path.has(here.value.id) && !settled.has(here.value.id);
    for (const id of path.keys()) settled.add(id);
    return closes && here ? [problem(here, [...path.values()])] : [];
  });
}

function problem<T extends Contained>(closing: Placed<T>, path: readonly Placed<T>[]): Problem {
  const round = path.slice(path.findIndex(({ value }) => value.id === closing.value.id));
  const first = round.reduce((least, one) => (one.n < least.n ? one : least), closing);
  const others = round.filter((one) => one !== first);
  return {
    at: `${first.at}/parent`,
    related: others.map(({ at }) => `${at}/parent`),
    values: { label: first.value.name, path: others.length > 0 ? others.map(({ value }) => value.name) : ['itself'] },
  };
}

function supersession(report: ReportIndex['report']): Problem[] {
  const replaced = report.supersedes?.revision;
  if (replaced === undefined || replaced < report.revision) return [];
  return [
    {
      at: '/supersedes/revision',
      related: ['/revision'],
      variant: 'supersession',
      values: { revision: report.revision, replaced },
    },
  ];
}
