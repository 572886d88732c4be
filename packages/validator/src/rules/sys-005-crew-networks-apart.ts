// SYS-005: what endangers the ship at once shares no zone with crew, guests or passengers, unless a finding says so.
import { gather } from '../gather.ts';
import type { Placed, ReportIndex } from '../report-index.ts';
import type { Check } from '../rule.ts';
import type { System } from '@plimsoll/standard';

const privateNetworks = new Set(['IT-CREW', 'IT-PAX']);

export const crewNetworksApart: Check = (index) => {
  const grave = index.systems.filter(({ value }) => value.category === 'III');
  if (grave.length === 0) return 'not-applicable';
  const neighbours = new Map(
    index.systems.filter(({ value }) => privateNetworks.has(value.code)).map((system) => [system.value.zone, system]),
  );
  return gather(grave, (system) => {
    const zone = index.zoneById.get(system.value.zone);
    const neighbour = neighbours.get(system.value.zone);
    if ((!neighbour && zone?.value.kind !== 'Z8') || isSaid(system, index)) return [];
    const related = [...(neighbour ? [`${neighbour.at}/zone`] : []), ...(zone ? [zone.at] : [])];
    return [
      {
        at: `${system.at}/zone`,
        related,
        values: { system: system.value.name, zone: zone?.value.name ?? system.value.zone },
      },
    ];
  });
};

/** A weakness or observation on the system that rests on a procedure of segmentation (D03) or of crew and guest networks (D10). */
const isSaid = ({ value }: Placed<System>, { findingsBySystem }: ReportIndex): boolean =>
  (findingsBySystem.get(value.id) ?? []).some(
    (finding) =>
      finding.value.kind !== 'positive' &&
      finding.executions.some(({ domain }) => domain === 'D03' || domain === 'D10'),
  );
