// A ferry for passengers and cars with guest networks on nine decks.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { company, frameworks, notesOn, notInPort, team, weaknesses } from './example-ship.ts';

const name = 'Stella Aurelia';

export const passengerShip: ShipDescription = {
  key: 'passenger-ship',
  vessel: {
    imoNumber: imoNumberOf(210006),
    name,
    flag: 'IT',
    type: 'ro-pax',
    grossTonnage: 42960,
    contractedOn: '2006-09-11',
    builtOn: '2009-04-02',
    mmsi: '247265300',
    callSign: 'ICSA',
    classSociety: 'RINA',
    classNotations: ['C', 'Ro-ro passenger ship'],
    dynamicPositioning: 'none',
    personsOnBoard: 1340,
    internationalVoyages: true,
    frameworks: [frameworks.before2024, frameworks.ism],
  },
  company: company('Aurelia Traghetti', 519903),
  supplier: { registerId: 'S-0240', name: 'Ligure Certificazioni Navali', accreditation: 'ACC-0240-2' },
  team: team('P-04290', 'P-05333'),
  profile: 'passenger',
  kind: 'periodic',
  basis: 'Yearly check before the summer season',
  commissionedBy: 'company',
  independenceType: 'A',
  boardedOn: '2026-04-07',
  locode: 'ITGOA',
  berth: 'Ponte Assereto',
  office: 'ITSPE',
  systems: systemsOf('passenger', 'passenger-ship'),
  notTested: {
    ...notInPort,
    'PHY-04': { reason: 'refused', remarks: 'The port facility did not agree to an escorted visitor test' },
  },
  omitted: ['NAV-07', 'PNT-04', 'HUM-04'],
  weaknesses: weaknesses(
    name,
    'GOV-04',
    'NET-02',
    'NAV-01',
    'PNT-06',
    'COM-05',
    'MCH-02',
    'ITA-03',
    'CRW-02',
    'CRW-03',
    'REM-03',
    'MED-02',
    'HUM-01',
    'HUM-06',
    'RES-03',
    'RES-06',
    'SUP-06',
  ),
  notes: notesOn('MCH-01', 'RES-02', 'CRW-05'),
  incident: {
    procedure: 'CRW-03',
    description: 'A till on deck seven lost its connection for nine minutes during the test of guest separation',
    effect: 'Sales on one till stopped; passengers were served at the next',
  },
  limitations: [
    { reason: 'refused', text: 'The visitor test was refused by the port facility' },
    { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
    { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
  ],
  summary: {
    forMaster:
      'With thirteen hundred people aboard the guest network matters, and on eight of nine decks guests are kept apart well. The weak places are behind it: crew telephones see office computers, one switch joins office and machinery, and the administrator password hangs at the cabinet. Take the label down today. Remote access needs a second factor before the season begins.',
    forCompany:
      'Separation of networks and named accounts are the two works of this spring. There is no image of the alarm system that could be put back; order it with the next service.',
    positive: ['Engineers know every local stand', 'The exercise was led calmly and in order'],
    urgentActions: [
      'Change the shared administrator password',
      'Remove the switch between office and machinery',
      'Put a second factor on remote access',
    ],
  },
};
