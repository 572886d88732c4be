// Makes the inventory, zones and conduits of a ship from short descriptions and the list of shipboard systems.
import type { Conduit, System, Zone } from '@plimsoll/standard';
import { systemByCode } from '@plimsoll/standard/systems';
import type { SystemDescription } from './describe.ts';
import { numbered, pick, pickOf } from './derive.ts';

const functions: Readonly<Record<string, string>> = {
  NAV: 'Navigation',
  COM: 'Communication',
  PRO: 'Propulsion',
  STG: 'Steering',
  PWR: 'Power generation and distribution',
  MCH: 'Machinery monitoring',
  BMS: 'Habitability',
  CGO: 'Cargo',
  BWMS: 'Ballast water treatment',
  SAF: 'Fire and flooding safety',
  IT: 'Administration',
  REM: 'Remote maintenance',
  PRT: 'Maintenance',
};
const protocols: Readonly<Record<string, readonly string[]>> = {
  Z0: ['hard-wired contacts'],
  Z1: ['CAN', 'Modbus RTU'],
  Z2: ['Modbus TCP', 'OPC UA'],
  Z3: ['IEC 61162-1', 'IEC 61162-450'],
  Z4: ['IEC 61162-1'],
  Z5: ['Modbus TCP'],
  Z6: ['RDP over TLS', 'HTTPS'],
  Z7: ['SMB', 'HTTPS'],
  Z8: ['HTTPS'],
  Z9: ['IPsec', 'HTTPS'],
};
const zoneNames: Readonly<Record<Zone['kind'], string>> = {
  Z0: 'Safety systems',
  Z1: 'Propulsion, steering and power',
  Z2: 'Machinery',
  Z3: 'Navigation',
  Z4: 'Radio',
  Z5: 'Cargo and ballast',
  Z6: 'OT buffer',
  Z7: 'Ship office',
  Z8: 'Crew and passengers',
  Z9: 'Wide-area edge',
};
const departments: Readonly<Record<string, string>> = {
  Z0: 'Deck',
  Z3: 'Deck',
  Z4: 'Deck',
  Z5: 'Deck',
  Z7: 'Master',
  Z8: 'Master',
};

export interface Inventory {
  readonly systems: System[];
  readonly zones: Zone[];
  readonly conduits: Conduit[];
}

export function inventoryOf(descriptions: readonly SystemDescription[], key: string): Inventory {
  const bare = descriptions.map((one, n) => systemOf(one, numbered('SYS-', n + 1, 2), key));
  const kinds = [...new Set(bare.map(({ zone }) => zone as Zone['kind']))].sort();
  const zones = kinds.map((kind): Zone => ({ id: kind, name: zoneNames[kind], kind, asDrawn: true, asFound: true }));
  const conduits = conduitsOf(kinds);
  return { systems: bare.map((system) => withLinks(system, bare, conduits)), zones, conduits };
}

function systemOf(one: SystemDescription, id: string, key: string): System {
  const known = systemByCode(one.code);
  if (!known) throw new RangeError(`${one.code} is not a system code`);
  const zone = known.zone;
  const exposed = one.untrusted !== undefined || zone === 'Z9' || zone === 'Z8';
  const connectivity =
    one.connectivity ?? (zone === 'Z0' ? 'CY1' : exposed ? 'CY5' : zone === 'Z7' || zone === 'Z6' ? 'CY4' : 'CY3');
  const prefix = one.code.split('-')[0] ?? one.code;
  return {
    id,
    name: one.name,
    code: one.code,
    function: functions[prefix] ?? functions[one.code] ?? 'Ship operation',
    category: known.usualTier,
    zone,
    owner: departments[zone] ?? 'Engine',
    maker: one.maker,
    model: one.model,
    versions: [{ part: 'Application', version: one.version }],
    ports: [
      { kind: 'ethernet', count: 1 + pick(`${key}${id}e`, 3), locked: pick(`${key}${id}l`, 3) > 0 },
      ...(zone === 'Z0'
        ? []
        : [{ kind: 'usb' as const, count: 1 + pick(`${key}${id}u`, 3), locked: pick(`${key}${id}b`, 4) > 0 }]),
    ],
    protocols: protocols[zone] ?? ['HTTPS'],
    links: [],
    untrustedLinks: one.untrusted
      ? [
          {
            to: one.untrusted,
            purpose: one.untrusted === 'maker' ? 'Remote diagnostics' : 'Data exchange',
            protection: 'Through the edge firewall, allow-listed',
            permanent: one.untrusted === 'internet' || one.untrusted === 'provider',
          },
        ]
      : [],
    connectivity,
    identifiers: {
      cpe: `cpe:2.3:a:${slug(one.maker)}:${slug(one.model)}:${one.version}:*:*:*:*:*:*:*`,
      serial: `${slug(one.model).toUpperCase()}-${10000 + pick(`${key}${id}s`, 80000)}`,
    },
    ...(zone === 'Z0' || zone === 'Z4' ? {} : { addresses: [`192.0.2.${1 + pick(`${key}${id}a`, 250)}`] }),
    approvals: ['Z1', 'Z3', 'Z0'].includes(zone)
      ? [`Type approval ${pickOf(`${key}${id}t`, ['MED', 'TA', 'DA'])}-${1000 + pick(`${key}${id}n`, 8999)}`]
      : [],
    ...(one.supportEndsOn ? { supportEndsOn: one.supportEndsOn } : {}),
    ...(one.compensatingMeasures ? { compensatingMeasures: one.compensatingMeasures } : {}),
  };
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

const drawn: readonly (readonly [Zone['kind'], Zone['kind'], string])[] = [
  ['Z1', 'Z2', 'Read-only gateway'],
  ['Z2', 'Z6', 'Firewall, allow-list of flows'],
  ['Z3', 'Z6', 'Firewall, allow-list of flows'],
  ['Z5', 'Z6', 'Firewall, allow-list of flows'],
  ['Z6', 'Z7', 'Firewall, sessions from the buffer only'],
  ['Z7', 'Z9', 'Edge firewall'],
  ['Z8', 'Z9', 'Edge firewall, internet only'],
  ['Z3', 'Z4', 'Serial, one way'],
  ['Z2', 'Z7', 'Firewall, allow-list of flows'],
  ['Z3', 'Z7', 'Firewall, allow-list of flows'],
];

function conduitsOf(kinds: readonly Zone['kind'][]): Conduit[] {
  const has = (kind: Zone['kind']): boolean => kinds.includes(kind);
  const usable = drawn.filter(
    ([from, to]) => has(from) && has(to) && !(to === 'Z7' && (from === 'Z2' || from === 'Z3') && has('Z6')),
  );
  return usable.map(([from, to, protection], n): Conduit => ({
    id: numbered('CD-', n + 1, 2),
    name: `${zoneNames[from]} to ${zoneNames[to].toLowerCase()}`,
    from,
    to,
    asDrawn: true,
    asFound: true,
    protection,
  }));
}

/** Each system is linked to the next of its zone; the first of a zone also over each conduit that leaves it. */
function withLinks(system: System, all: readonly System[], conduits: readonly Conduit[]): System {
  const zoneMates = all.filter(({ zone }) => zone === system.zone);
  const place = zoneMates.findIndex(({ id }) => id === system.id);
  const next = zoneMates[place + 1];
  const twin = zoneMates.find(({ id, code }) => id !== system.id && code === system.code);
  const beyond =
    place === 0
      ? conduits
          .filter(({ from }) => from === system.zone)
          .flatMap(({ id, to }) => {
            const other = all.find(({ zone }) => zone === to);
            return other ? [{ system: other.id, conduit: id, purpose: 'Data for monitoring' }] : [];
          })
      : [];
  return {
    ...system,
    links: system.zone === 'Z0' ? [] : [...(next ? [{ system: next.id, purpose: 'Operation' }] : []), ...beyond],
    ...(twin ? { redundantWith: twin.id } : {}),
  };
}
