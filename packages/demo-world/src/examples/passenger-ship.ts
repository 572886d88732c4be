// A ferry for passengers and cars with guest networks on nine decks.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { hotelFindings } from './passenger-ship/hotel-findings.ts';
import { passengerShipNotes, passengerShipObservations } from './passenger-ship/observations.ts';
import { bridgeAndEngineFindings, recordFindings } from './passenger-ship/ship-findings.ts';
import { company, frameworks, team } from './example-ship.ts';

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
    'MCH-06': { reason: 'unsafe-state', remarks: 'With passengers expected in the evening no server was stopped' },
    'NET-06': { reason: 'maker', remarks: 'Load tests refused by the automation’s maker before the season' },
    'PHY-04': { reason: 'refused', remarks: 'The port facility did not agree to an escorted visitor test' },
  },
  omitted: ['NAV-07', 'PNT-04', 'HUM-04'],
  weaknesses: [...bridgeAndEngineFindings, ...hotelFindings, ...recordFindings],
  notes: passengerShipNotes,
  observations: passengerShipObservations,
  incident: {
    procedure: 'CRW-03',
    description: 'A till on deck seven lost its connection for four minutes during the test of guest separation',
    effect: 'Sales on one till stopped; passengers were served at the next',
    minutes: 4,
  },
  limitations: [
    { reason: 'refused', text: 'The visitor test was refused by the port facility' },
    { reason: 'unsafe-state', text: 'No automation server was stopped with passengers expected the same evening' },
    { reason: 'maker', text: 'The automation’s maker did not agree to load tests before the season' },
  ],
  summary: {
    forMaster:
      'With thirteen hundred people aboard the guest network matters, and on eight of nine decks guests are kept apart well. The weak places are behind it. Above the car deck one switch joins office and machinery. The administrator password hangs at the cabinet: take the label down today. Four firms share one way in from ashore. The smoke control room has no lock. All four can be mended before the season begins.',
    forCompany:
      'The bridge and engine sides are kept with care; the hotel side has grown past its papers. Twenty points, half of them there: tills, doors, accounts of last summer, a drawing that stops at deck 8. Order an image of the alarm system with the service visit of May.',
    positive: [
      'Engineers reached every local stand with the car deck full',
      'The exercise was led in order, passengers first',
      'Payment network not visible from any deck',
    ],
    urgentActions: [
      'Take the label down and change the administrator password',
      'Take the alarm cable out of the switch above the car deck',
      'Give each contractor a remote account with a second factor',
    ],
  },
};
