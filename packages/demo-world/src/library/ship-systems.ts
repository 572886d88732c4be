// Which systems a ship of a kind usually carries, with invented makers; sizes follow the kind.
import type { SystemDescription } from '../builder/describe.ts';
import { pick, pickOf } from '../builder/derive.ts';

const makers = {
  bridge: ['Norvane Marine', 'Kestrel Bridge Systems', 'Halcyon Navigation', 'Borealis Chart'],
  engine: ['Varde Automation', 'Steinmar Controls', 'Ostra Drives', 'Fjellkraft'],
  radio: ['Lumen Radio', 'Castor Radio Works'],
  edge: ['Harbourgate', 'Pelagic Networks'],
  office: ['Quayside Systems', 'Marlinware'],
  cargo: ['Tavira Gauging', 'Dunmore Cargo Control'],
  safety: ['Brandt Fire Safety', 'Sentinel Marine'],
} as const;

type Row = readonly [
  code: string,
  name: string,
  maker: keyof typeof makers,
  model: string,
  extra?: Partial<SystemDescription>,
];

const bridge: readonly Row[] = [
  ['NAV-ECDIS', 'ECDIS 1', 'bridge', 'Chartline'],
  ['NAV-ECDIS', 'ECDIS 2', 'bridge', 'Chartline'],
  ['NAV-GNSS', 'Position receiver 1', 'bridge', 'Posit'],
  ['NAV-GNSS', 'Position receiver 2', 'bridge', 'Posit'],
  ['NAV-RADAR', 'X-band radar', 'bridge', 'Sweep'],
  ['NAV-AIS', 'AIS transponder', 'bridge', 'Ident'],
  ['NAV-VDR', 'Voyage data recorder', 'bridge', 'Recall'],
  ['NAV-GYRO', 'Gyro compass', 'bridge', 'North'],
  ['COM-GMDSS', 'GMDSS station', 'radio', 'Distress'],
];
const machinery: readonly Row[] = [
  ['PRO-ME', 'Main engine control', 'engine', 'Thrustline'],
  ['STG', 'Steering gear control', 'engine', 'Helm'],
  ['PWR-PMS', 'Power management', 'engine', 'Gridmate'],
  ['MCH-AMS', 'Alarm and monitoring', 'engine', 'Watchkeeper'],
];
const office: readonly Row[] = [
  ['IT-ADM', 'Ship office network', 'office', 'Purser', { untrusted: 'company-network' }],
  ['IT-CREW', 'Crew network', 'office', 'Mess'],
  ['IT-EDGE', 'Edge firewall', 'edge', 'Seawall', { untrusted: 'internet' }],
  ['COM-VSAT', 'Satellite terminal', 'edge', 'Skylink', { untrusted: 'provider' }],
  ['SAF-FIRE', 'Fire detection panel', 'safety', 'Ember'],
];
const larger: readonly Row[] = [
  ['NAV-INS', 'Integrated navigation', 'bridge', 'Conn'],
  ['NAV-RADAR', 'S-band radar', 'bridge', 'Sweep'],
  ['NAV-AP', 'Track pilot', 'bridge', 'Track'],
  ['NAV-BNWAS', 'Bridge watch alarm', 'bridge', 'Wake'],
  ['COM-SSAS', 'Ship security alert', 'radio', 'Silent'],
  ['COM-LRIT', 'Long-range tracking', 'radio', 'Far'],
  ['COM-PABX', 'Telephone and public address', 'radio', 'Call'],
  ['MCH-BLR', 'Boiler control', 'engine', 'Steam'],
  ['BWMS', 'Ballast water treatment', 'engine', 'Clearwater'],
  ['SAF-WT', 'Watertight doors', 'safety', 'Seal'],
  ['SAF-LIGHT', 'Navigation light panel', 'safety', 'Lantern'],
  ['REM-GW', 'Remote access gateway', 'edge', 'Gangway', { untrusted: 'maker' }],
  ['PRT-PC', 'Maintenance laptop', 'office', 'Field', { untrusted: 'portable-device' }],
  ['CGO-LOAD', 'Loading computer', 'cargo', 'Trim'],
  ['IT-CCTV', 'Cameras and door control', 'office', 'Lookout'],
  ['COM-4G', 'Shore cellular link', 'edge', 'Quaylink', { untrusted: 'shore-facility' }],
];
const byKind: Readonly<Record<string, readonly Row[]>> = {
  coaster: [['CGO-LOAD', 'Loading computer', 'cargo', 'Trim']],
  bulk: [
    ['CGO-BAL', 'Ballast control', 'cargo', 'Levels'],
    ['SAF-HULL', 'Hull stress monitor', 'safety', 'Frame'],
    ['CGO-CRANE', 'Deck crane 1 control', 'cargo', 'Lift'],
    ['MCH-SCR', 'Exhaust gas cleaning', 'engine', 'Scrub', { untrusted: 'maker' }],
  ],
  container: [
    ['CGO-BAL', 'Ballast and anti-heeling', 'cargo', 'Levels'],
    ['CGO-REEF', 'Reefer monitoring', 'cargo', 'Chill', { untrusted: 'provider' }],
    ['IT-IOT', 'Performance collector', 'office', 'Knots', { untrusted: 'provider' }],
    ['PRO-THR', 'Bow thruster control', 'engine', 'Side'],
    ['PWR-SHORE', 'Shore power', 'engine', 'Plug'],
    ['COM-LEO', 'Low-orbit terminal', 'edge', 'Swift', { untrusted: 'provider' }],
    ['MCH-FUEL', 'Methanol supply', 'engine', 'Feed'],
  ],
  tanker: [
    ['CGO-CCS', 'Cargo control and gauging', 'cargo', 'Ullage'],
    ['CGO-ESD', 'Emergency shutdown', 'safety', 'Trip'],
    ['CGO-BAL', 'Ballast control', 'cargo', 'Levels'],
    ['SAF-HULL', 'Hull stress monitor', 'safety', 'Frame'],
    ['PRO-GOV', 'Pitch control', 'engine', 'Pitch'],
    ['IT-IOT', 'Performance collector', 'office', 'Knots', { untrusted: 'provider' }],
  ],
  gas: [
    ['CGO-CCS', 'Cargo control and custody transfer', 'cargo', 'Ullage'],
    ['CGO-ESD', 'Emergency shutdown and gas detection', 'safety', 'Trip'],
    ['CGO-BAL', 'Ballast control', 'cargo', 'Levels'],
    ['MCH-FUEL', 'Gas fuel supply', 'engine', 'Feed'],
    ['PRO-GOV', 'Dual-fuel governor', 'engine', 'Pitch'],
    ['IT-IOT', 'Boil-off reporting', 'office', 'Knots', { untrusted: 'provider' }],
    ['COM-LEO', 'Low-orbit terminal', 'edge', 'Swift', { untrusted: 'provider' }],
  ],
  passenger: [
    ['IT-PAX', 'Passenger network and tills', 'office', 'Guest'],
    ['BMS', 'Ventilation and smoke control', 'engine', 'Air'],
    ['PRO-THR', 'Thruster control', 'engine', 'Side'],
    ['COM-LEO', 'Low-orbit terminal 1', 'edge', 'Swift', { untrusted: 'provider' }],
    ['COM-LEO', 'Low-orbit terminal 2', 'edge', 'Swift', { untrusted: 'provider' }],
    ['CGO-BAL', 'Heeling control', 'cargo', 'Levels'],
    ['PWR-SHORE', 'Shore power', 'engine', 'Plug'],
    ['MCH-SCR', 'Exhaust gas cleaning', 'engine', 'Scrub', { untrusted: 'maker' }],
  ],
  offshore: [
    ['NAV-DP', 'Dynamic positioning 1', 'bridge', 'Hold'],
    ['NAV-DP', 'Dynamic positioning 2', 'bridge', 'Hold'],
    ['PRO-THR', 'Thruster control', 'engine', 'Side'],
    ['PWR-BMS', 'Battery store', 'engine', 'Cell', { untrusted: 'maker' }],
    ['CGO-BAL', 'Ballast control', 'cargo', 'Levels'],
    ['CGO-CRANE', 'Offshore crane control', 'cargo', 'Lift', { untrusted: 'maker' }],
    ['IT-IOT', 'Fuel collector', 'office', 'Knots', { untrusted: 'provider' }],
  ],
};

/** Systems of a ship of the kind; makers and versions are derived from the key. */
export function systemsOf(kind: string, key: string): SystemDescription[] {
  const rows = [...bridge, ...machinery, ...office, ...(kind === 'coaster' ? [] : larger), ...(byKind[kind] ?? [])];
  return rows.map(([code, name, group, model, extra]) => {
    const maker = pickOf(`${key}${group}`, makers[group]);
    return {
      code,
      name,
      maker,
      model: `${model} ${100 * (1 + pick(`${key}${maker}${model}`, 9))}`,
      version: `${1 + pick(`${key}${model}v`, 8)}.${pick(`${key}${model}w`, 30)}.${pick(`${key}${model}x`, 12)}`,
      ...extra,
    };
  });
}
