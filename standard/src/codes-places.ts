// Ports, flags, maritime identification digits and ship types, looked up by code.
import flagList from '../codes/flags.json' with { type: 'json' };
import midList from '../codes/mids.json' with { type: 'json' };
import portList from '../codes/ports.json' with { type: 'json' };
import typeList from '../codes/ship-types.json' with { type: 'json' };

/** locode, name, latitude, longitude (degrees, north and east positive), size, other names. */
export type PortRow = readonly [string, string, number, number, PortSizeCode, string?];
export type PortSizeCode = 'V' | 'S' | 'M' | 'L' | '';
export type PortSize = 'very-small' | 'small' | 'medium' | 'large' | 'unknown';

export interface Port {
  /** UN/LOCODE, five characters. */
  readonly locode: string;
  readonly name: string;
  readonly otherNames?: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
  readonly size: PortSize;
}

export interface Flag {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  readonly name: string;
  /** Whether the country has maritime identification digits of its own. */
  readonly mid: boolean;
  /** Countries whose digits its ships use when it has none. */
  readonly midsOf?: readonly string[];
}

/** A register that is known under another name than its State. */
export interface OtherRegister {
  readonly flag: string;
  readonly name: string;
  readonly note: string;
}

export interface ShipType {
  readonly id: string;
  readonly title: string;
  readonly group: 'dry-cargo' | 'service' | 'tanker-gas' | 'container' | 'passenger' | 'offshore';
}

export const flags: readonly Flag[] = flagList.flags;
export const otherRegisters: readonly OtherRegister[] = flagList.registers;
export const shipTypes: readonly ShipType[] = typeList.types;

const sizes = { V: 'very-small', S: 'small', M: 'medium', L: 'large', '': 'unknown' } as const satisfies Record<
  PortSizeCode,
  PortSize
>;

let portRows: ReadonlyMap<string, PortRow> | undefined;
let flagsByCode: ReadonlyMap<string, Flag> | undefined;
let midsByCountry: ReadonlyMap<string, readonly string[]> | undefined;

/** The port with this UN/LOCODE. Codes that are not in the list may still exist: warn, do not refuse. */
export function portByLocode(locode: string): Port | undefined {
  portRows ??= new Map(portList.ports.map((row) => [row[0], row]));
  const row = portRows.get(locode);
  return row && portOf(row);
}

/** All ports of the list, sorted by UN/LOCODE. */
export function allPorts(): Port[] {
  return portList.ports.map(portOf);
}

/** The countries that use these three digits; empty when the digits are not in the list. */
export function countriesOfMid(mid: string): readonly string[] {
  return Object.hasOwn(midList.mids, mid) ? (midList.mids[mid] ?? []) : [];
}

/** The first country that uses these three digits, as ISO 3166-1 alpha-2 code. */
export function countryOfMid(mid: string): string | undefined {
  return countriesOfMid(mid)[0];
}

/** The digits an MMSI under this flag may begin with; empty when none are known. */
export function midsOfCountry(code: string): readonly string[] {
  midsByCountry ??= indexMids();
  const own = midsByCountry.get(code);
  return own ?? (flagByCode(code)?.midsOf ?? []).flatMap((other) => midsByCountry?.get(other) ?? []);
}

export function flagByCode(code: string): Flag | undefined {
  flagsByCode ??= new Map(flags.map((flag) => [flag.code, flag]));
  return flagsByCode.get(code);
}

export function shipTypeById(id: string): ShipType | undefined {
  return shipTypes.find((type) => type.id === id);
}

function portOf(row: PortRow): Port {
  const [locode, name, latitude, longitude, size, otherNames] = row;
  const port = { locode, name, country: locode.slice(0, 2), latitude, longitude, size: sizes[size] };
  return otherNames === undefined ? port : { ...port, otherNames };
}

function indexMids(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [mid, countries] of Object.entries(midList.mids)) {
    for (const country of countries) index.set(country, [...(index.get(country) ?? []), mid]);
  }
  return index;
}
