// Whether a procedure applies to a ship, by her inventory, type and notation.
import type { Report, System } from '@plimsoll/standard';
import type { Procedure } from '@plimsoll/standard/methodology';

export function appliesTo(procedure: Procedure, vessel: Report['vessel'], systems: readonly System[]): boolean {
  const rule = procedure.applicability;
  if (!rule) return true;
  if (rule.anySystem?.some((code) => systems.some((system) => system.code === code))) return true;
  if (rule.shipTypes?.includes(vessel.type)) return true;
  return rule.notation === 'dynamic-positioning' && vessel.dynamicPositioning !== 'none';
}
