// Names for what the report points to by identifier.
import type { Report } from '@plimsoll/standard';

/** “Radar 1, ECDIS 2”; an identifier that points nowhere stays as it is, no system means the ship as a whole. */
export function systemNames(report: Report, ids: readonly string[], none = 'the ship as a whole'): string {
  if (ids.length === 0) return none;
  if (report.systems.length > 2 && new Set(ids).size === report.systems.length) return 'all systems';
  return ids.map((id) => report.systems.find((system) => system.id === id)?.name ?? id).join(', ');
}

export function zoneName(report: Report, id: string): string {
  return report.zones.find((zone) => zone.id === id)?.name ?? id;
}

export function memberName(report: Report, id: string): string {
  return report.team.find((member) => member.id === id)?.registerId ?? id;
}
