// SYS-003: systems sit in zones that exist aboard, conduits join two zones, and links between zones run through a conduit that joins them.
import { gather } from '../gather.ts';
import type { ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';

/** That the names resolve to zones and conduits is REF-002’s and REF-003’s. */
export const zonesAndConduits: Check = (index) =>
  index.systems.length === 0 ? 'not-applicable' : [...inNoZone(index), ...ofOneEnd(index), ...wronglyLinked(index)];

const inNoZone = ({ systems, zoneById }: ReportIndex): Problem[] =>
  gather(systems, ({ at, value }) => {
    const zone = zoneById.get(value.zone);
    return zone && !zone.value.asFound
      ? [
          {
            at: `${at}/zone`,
            related: [`${zone.at}/asFound`],
            variant: 'zone',
            values: { system: value.name, zone: zone.value.name },
          },
        ]
      : [];
  });

const ofOneEnd = ({ conduits }: ReportIndex): Problem[] =>
  conduits
    .filter(({ value }) => value.from === value.to)
    .map(({ at, value }) => ({
      at: `${at}/to`,
      related: [`${at}/from`],
      variant: 'conduit',
      values: { conduit: value.name, zone: value.from },
    }));

function wronglyLinked(index: ReportIndex): Problem[] {
  const { systems, systemById, conduitById } = index;
  return gather(systems, (system) =>
    gather(system.value.links, (link, n): Problem[] => {
      const other = systemById.get(link.system);
      if (!other || other.value.zone === system.value.zone) return [];
      const at = `${system.at}/links/${n}`;
      const values = { system: system.value.name, other: other.value.name, conduit: link.conduit ?? '' };
      if (link.conduit === undefined) return [{ at, related: [other.at], values }];
      const conduit = conduitById.get(link.conduit);
      if (!conduit || joins(conduit.value, system.value.zone, other.value.zone, index)) return [];
      return [
        {
          at: `${at}/conduit`,
          related: [conduit.at],
          variant: 'other-ends',
          values: { ...values, conduit: conduit.value.name },
        },
      ];
    }),
  );
}

/** A conduit of an enclosing zone serves the zones inside it. */
function joins({ from, to }: { from: string; to: string }, a: string, b: string, index: ReportIndex): boolean {
  const [aboveA, aboveB] = [enclosing(a, index), enclosing(b, index)];
  return (aboveA.has(from) && aboveB.has(to)) || (aboveA.has(to) && aboveB.has(from));
}

function enclosing(zone: string, { zoneById }: ReportIndex): Set<string> {
  const chain = new Set<string>();
  for (
    let here: string | undefined = zone;
    here !== undefined && !chain.has(here);
    here = zoneById.get(here)?.value.parent
  )
    chain.add(here);
  return chain;
}
