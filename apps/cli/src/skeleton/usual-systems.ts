// Which kinds of system a ship of a type usually has, as the start of an inventory that somebody then checks aboard.
import type { Report } from '@plimsoll/standard';
import { systems, type ShipSystem } from '@plimsoll/standard/systems';

export type ShipType = Report['vessel']['type'];

const everyShip = [
  'NAV-ECDIS',
  'NAV-GNSS',
  'NAV-RADAR',
  'NAV-AIS',
  'NAV-GYRO',
  'NAV-AP',
  'NAV-VDR',
  'NAV-BNWAS',
  'COM-GMDSS',
  'COM-SSAS',
  'COM-VSAT',
  'COM-PABX',
  'PRO-ME',
  'STG',
  'PWR-PMS',
  'MCH-AMS',
  'SAF-FIRE',
  'SAF-LIGHT',
  'IT-ADM',
  'IT-CREW',
  'IT-EDGE',
  'PRT-PC',
] as const;

const large = [
  'NAV-INS',
  'COM-LRIT',
  'COM-4G',
  'CGO-LOAD',
  'CGO-BAL',
  'BWMS',
  'SAF-WT',
  'MCH-BLR',
  'IT-CCTV',
  'REM-GW',
] as const;

const dry = [...large, 'SAF-HULL'] as const;
const tanker = [...large, 'CGO-CCS', 'CGO-ESD', 'PRO-GOV', 'IT-IOT'] as const;
const passenger = [...large, 'PRO-THR', 'BMS', 'IT-PAX', 'PWR-SHORE'] as const;
const offshore = [...large, 'NAV-DP', 'PRO-THR', 'CGO-CRANE', 'IT-IOT'] as const;

const beyond = {
  'bulk-carrier': dry,
  'general-cargo': ['CGO-LOAD', 'CGO-BAL', 'BWMS', 'CGO-CRANE'],
  'ro-ro-cargo': [...large, 'PRO-THR'],
  'vehicle-carrier': [...large, 'PRO-THR'],
  reefer: [...large, 'CGO-REEF', 'CGO-CRANE'],
  'livestock-carrier': [...large, 'BMS'],
  tug: ['PRO-THR'],
  dredger: ['CGO-LOAD', 'CGO-BAL', 'CGO-CCS', 'PRO-THR'],
  research: [...large, 'PRO-THR', 'CGO-CRANE'],
  fishing: ['CGO-REEF'],
  other: ['CGO-LOAD', 'CGO-BAL', 'BWMS'],
  'oil-tanker': tanker,
  'chemical-tanker': tanker,
  'product-tanker': tanker,
  'lng-carrier': [...tanker, 'MCH-FUEL'],
  'lpg-carrier': [...tanker, 'MCH-FUEL'],
  'bunker-vessel': ['CGO-LOAD', 'CGO-BAL', 'CGO-CCS', 'CGO-ESD'],
  'container-ship': [...large, 'PRO-THR', 'CGO-REEF', 'IT-IOT', 'PWR-SHORE'],
  'passenger-ship': passenger,
  'cruise-ship': [...passenger, 'MCH-SCR'],
  'ro-pax': passenger,
  'high-speed-passenger': ['PRO-GOV', 'PRO-THR', 'IT-PAX', 'IT-CCTV', 'REM-GW'],
  'offshore-supply': offshore,
  'offshore-construction': offshore,
  'drilling-unit': [...offshore, 'BMS', 'CGO-ESD'],
  'cable-layer': offshore,
  'diving-support': offshore,
  'shuttle-tanker-dp': [...tanker, 'NAV-DP', 'PRO-THR'],
} as const satisfies Record<ShipType, readonly string[]>;

export const shipTypes = Object.keys(beyond) as readonly ShipType[];

/** In the order of the list of systems; one of each kind. */
export function usualSystems(type: ShipType): readonly ShipSystem[] {
  const codes = new Set<string>([...everyShip, ...beyond[type]]);
  return systems.filter(({ code }) => codes.has(code));
}
