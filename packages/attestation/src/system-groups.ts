// Says in one word what the systems of a finding are for, so that nothing of their make or place is shared.
import type { Report, System, Zone } from '@plimsoll/standard';
import type { SystemGroup } from '@plimsoll/standard/attestation';

/** The distinct groups of the systems named, in the order of the list; a system the report does not have is left out. */
export function systemGroups(report: Report, systems: readonly string[]): SystemGroup[] {
  const named = new Set(systems);
  const found = new Set(
    report.systems.filter((system) => named.has(system.id)).map((system) => groupOf(system, report.zones)),
  );
  return ORDER.filter((group) => found.has(group));
}

const ORDER = [
  'navigation',
  'communication',
  'propulsion',
  'machinery',
  'cargo',
  'safety',
  'ship-it',
  'remote',
] as const satisfies readonly SystemGroup[];

/** First letters of a system code; standard/systems/systems.json gives the same groups code by code. */
const BY_PREFIX: Readonly<Record<string, SystemGroup>> = {
  NAV: 'navigation',
  COM: 'communication',
  PRO: 'propulsion',
  STG: 'propulsion',
  PWR: 'propulsion',
  MCH: 'machinery',
  BMS: 'machinery',
  BWMS: 'machinery',
  CGO: 'cargo',
  SAF: 'safety',
  IT: 'ship-it',
  REM: 'remote',
  PRT: 'remote',
};

/** For a code that is not in the list of systems: the group of the zone it stands in. */
const BY_ZONE: Readonly<Record<Zone['kind'], SystemGroup>> = {
  Z0: 'safety',
  Z1: 'propulsion',
  Z2: 'machinery',
  Z3: 'navigation',
  Z4: 'communication',
  Z5: 'cargo',
  Z6: 'remote',
  Z7: 'ship-it',
  Z8: 'ship-it',
  Z9: 'communication',
};

function groupOf(system: System, zones: readonly Zone[]): SystemGroup | undefined {
  const prefix = system.code.split('-', 1)[0] ?? '';
  if (Object.hasOwn(BY_PREFIX, prefix)) return BY_PREFIX[prefix];
  const zone = zones.find(({ id }) => id === system.zone);
  return zone && BY_ZONE[zone.kind];
}
