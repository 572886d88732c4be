// An offshore supply vessel with dynamic positioning, assessed with her annual trials.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { offshoreVesselFindings } from './offshore-vessel/findings.ts';
import { offshoreVesselNotes, offshoreVesselObservations } from './offshore-vessel/observations.ts';
import { company, frameworks, team } from './example-ship.ts';

const name = 'Skarv Sentinel';

export const offshoreVessel: ShipDescription = {
  key: 'offshore-dp',
  vessel: {
    imoNumber: imoNumberOf(210007),
    name,
    flag: 'GB',
    type: 'offshore-supply',
    grossTonnage: 5120,
    contractedOn: '2012-11-19',
    builtOn: '2014-10-08',
    mmsi: '235104220',
    callSign: 'MSKV5',
    classSociety: 'DNV',
    classNotations: ['1A', 'Offshore service vessel', 'DYNPOS(AUTR)'],
    dynamicPositioning: 'DP2',
    personsOnBoard: 19,
    internationalVoyages: true,
    frameworks: [frameworks.before2024, frameworks.ism],
  },
  company: company('Skarv Offshore', 537418),
  supplier: { registerId: 'S-0229', name: 'Nordlys Inspection', accreditation: 'ACC-0229-1' },
  team: team('P-03615', 'P-05012'),
  profile: 'offshore-dp',
  kind: 'periodic',
  basis: 'Annual trials of dynamic positioning',
  commissionedBy: 'charterer',
  independenceType: 'A',
  boardedOn: '2026-08-18',
  locode: 'GBABD',
  berth: 'Regent Quay',
  office: 'NOOSL',
  systems: systemsOf('offshore', 'offshore-dp'),
  notTested: {
    'MCH-06': { reason: 'unsafe-state', remarks: 'Needs her out of the water; no docking this year' },
    'NET-06': { reason: 'maker', remarks: 'Varde agreed to isolation and not to excess traffic' },
  },
  omitted: ['NAV-07', 'PNT-04', 'PHY-04', 'HUM-04'],
  weaknesses: offshoreVesselFindings,
  notes: offshoreVesselNotes,
  observations: offshoreVesselObservations,
  incident: {
    procedure: 'MCH-07',
    description:
      'One thruster went to zero pitch for twelve minutes when its network was isolated, as the trial programme expected',
    effect: 'Position was kept within two metres by the others',
    minutes: 12,
  },
  limitations: [
    { reason: 'unsafe-state', text: 'No server of the automation was stopped afloat, outside the trial programme' },
    { reason: 'maker', text: 'Varde agreed to isolation in the trials and not to excess traffic' },
  ],
  summary: {
    forMaster:
      'The vessel kept her position when one network was taken away, which is what matters most. The weak side is what feeds it: both position receivers hang on one splitter since the mast repair, and the battery container came with a way in from ashore that your bridge can’t switch off. Before the next work near an installation give the second receiver its own cable, and fit that switch. One setting of blackout recovery is not what class approved.',
    forCompany:
      'Restore the independence of position references before the next charter; it is a condition of the notation. The battery was fitted faster than the papers followed: inventory, remote path, settings. The rest is order in ports, cabinets and logs.',
    positive: [
      'Position kept through the isolation of a network',
      'Thrusters steered by hand as a routine',
      'The second chart display took over in four minutes',
    ],
    urgentActions: [
      'Separate the antenna and power of the second receiver',
      'Fit a cut-off for the battery maker’s modem at the DP desk',
      'Let maker and class confirm the order of blackout recovery',
    ],
  },
};
