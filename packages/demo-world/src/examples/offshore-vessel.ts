// An offshore supply vessel with dynamic positioning, assessed with her annual trials.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { company, frameworks, notesOn, notInPort, team, weaknesses } from './example-ship.ts';

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
  notTested: notInPort,
  omitted: ['NAV-07', 'PNT-04', 'PHY-04', 'HUM-04'],
  weaknesses: weaknesses(
    name,
    'AST-01',
    'NET-03',
    'NAV-04',
    'PNT-03',
    'PNT-01',
    'COM-03',
    'MCH-04',
    'CGO-04',
    'REM-01',
    'MED-02',
    'PHY-02',
    'RES-06',
    'SUP-02',
  ),
  notes: notesOn('MCH-01', 'NAV-02', 'HUM-02', 'GOV-03'),
  incident: {
    procedure: 'MCH-07',
    description:
      'One thruster went to zero pitch for nine minutes when its network was isolated, as the trial programme expected',
    effect: 'Position was kept within two metres by the others',
  },
  limitations: [
    { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
    { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
  ],
  summary: {
    forMaster:
      'The vessel kept her position when one network was taken away, which is what matters most. The weak side is what feeds it: both position receivers hang on one splitter since the mast repair, and nobody had listed what depends on them. Before the next work near an installation give the second receiver its own cable. Four settings of power management differ from the approved copy.',
    forCompany:
      'Restore the independence of position references before the next charter; it is a condition of the notation. The rest is order in records, ports and cabinets.',
    positive: [
      'Position kept through the isolation of a network',
      'The second chart display took over in four minutes',
      'Officers ask before they plug in',
    ],
    urgentActions: [
      'Separate the antenna and power of the second receiver',
      'Let the maker confirm the settings of power management',
      'List what depends on satellite position',
    ],
  },
};
