// The kinds of shipboard system, the zones they sit in and the classes of exposure, so that everyone names them alike.
import connectivityList from '../systems/connectivity.json' with { type: 'json' };
import systemList from '../systems/systems.json' with { type: 'json' };
import zoneList from '../systems/zones.json' with { type: 'json' };

export type Tier = 'I' | 'II' | 'III';
export type ZoneId = 'Z0' | 'Z1' | 'Z2' | 'Z3' | 'Z4' | 'Z5' | 'Z6' | 'Z7' | 'Z8' | 'Z9';
export type ConnectivityId = 'CY1' | 'CY2' | 'CY3' | 'CY4' | 'CY5';
export type SystemGroup =
  'navigation' | 'communication' | 'propulsion' | 'machinery' | 'cargo' | 'safety' | 'ship-it' | 'remote';

/** A kind of system as found on many ships; the system of one ship names it by its code. */
export interface ShipSystem {
  readonly code: string;
  readonly title: string;
  /** Consequence of failure on most ships: I none, II in time, III at once. */
  readonly usualTier: Tier;
  readonly tierNote?: string;
  readonly zone: ZoneId;
  readonly group: SystemGroup;
  /** Category under UR E22; not-applicable where E22 leaves the system to SOLAS IV and V or to loading instruments. */
  readonly recommendedE22: Tier | 'not-applicable';
  /** Links and exposure to ask about aboard. */
  readonly ask: string;
}

export interface ZoneKind {
  readonly id: ZoneId;
  readonly title: string;
  /** Untrusted in the sense of UR E26: outside its scope. */
  readonly untrusted: boolean;
  readonly holds: string;
}

export interface ConnectivityClass {
  readonly id: ConnectivityId;
  /** 1 least exposed to 5 most exposed. */
  readonly rank: number;
  readonly title: string;
  readonly means: string;
}

export const systems: readonly ShipSystem[] = systemList.systems;
export const zones: readonly ZoneKind[] = zoneList.zones;
export const connectivityClasses: readonly ConnectivityClass[] = connectivityList.classes;

let byCode: ReadonlyMap<string, ShipSystem> | undefined;

/** The kind of system with this code, for example `NAV-ECDIS`. */
export function systemByCode(code: string): ShipSystem | undefined {
  byCode ??= new Map(systems.map((system) => [system.code, system]));
  return byCode.get(code);
}

/** The zone with this id, `Z0` to `Z9`. */
export function zoneById(id: string): ZoneKind | undefined {
  return zones.find((zone) => zone.id === id);
}
