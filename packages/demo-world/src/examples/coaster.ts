// A general cargo coaster of 499 GT in short-sea trade: few systems, a small crew, no newbuild rules.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { coasterFindings } from './coaster/findings.ts';
import { coasterNotes, coasterObservations } from './coaster/observations.ts';
import { company, team } from './example-ship.ts';

const name = 'Wennebek';

export const coaster: ShipDescription = {
  key: 'coaster-499gt',
  vessel: {
    imoNumber: imoNumberOf(210001),
    name,
    flag: 'NL',
    type: 'general-cargo',
    grossTonnage: 499,
    contractedOn: '1996-05-20',
    builtOn: '1997-09-12',
    mmsi: '244650123',
    callSign: 'PBWE',
    classSociety: 'BV',
    classNotations: ['I Hull', 'General cargo ship', 'Coastal area'],
    dynamicPositioning: 'none',
    personsOnBoard: 6,
    internationalVoyages: true,
    frameworks: [
      { framework: 'E26', applies: false, basis: 'tonnage', reason: 'Below 500 GT and contracted before 1 July 2024' },
      {
        framework: 'ISM',
        applies: false,
        basis: 'tonnage',
        reason: 'Below 500 GT; the company applies the code of its own will',
      },
    ],
  },
  company: company('Groot Shortsea', 541201),
  supplier: { registerId: 'S-0173', name: 'Fathom Assurance', accreditation: 'ACC-0173-2' },
  team: team('P-04821', 'P-05117'),
  profile: 'dry-cargo',
  kind: 'initial',
  basis: 'Wish of the insurer before renewal',
  commissionedBy: 'company',
  independenceType: 'A',
  boardedOn: '2026-04-20',
  locode: 'NLHAR',
  berth: 'Nieuwe Willemshaven',
  office: 'NLRTM',
  systems: systemsOf('coaster', 'coaster-499gt'),
  notTested: {
    'MCH-06': { reason: 'unsafe-state', remarks: 'No dry dock near; asked for with the survey of 2027' },
    'NET-06': { reason: 'maker', remarks: 'The panel’s maker did not agree to load tests without its engineer' },
    'COM-06': { reason: 'no-access', remarks: 'The ship has one link; the provider did not answer in time' },
  },
  omitted: ['NAV-07', 'PNT-04', 'ITA-06', 'HUM-03', 'HUM-04', 'PHY-04', 'MED-06'],
  weaknesses: coasterFindings,
  notes: coasterNotes,
  observations: coasterObservations,
  incident: {
    procedure: 'NAV-06',
    description: 'The second chart display restarted when its network cable was put back',
    effect: 'None: the ship lay alongside and the first display was in use',
  },
  limitations: [
    { reason: 'maker', text: 'Load tests of the alarm system were not agreed by its maker' },
    { reason: 'unsafe-state', text: 'Tests that need a dry dock were not possible alongside' },
    { reason: 'no-access', text: 'The provider of the satellite link could not be reached for the failover test' },
  ],
  summary: {
    forMaster:
      'Your ship can be sailed and stopped by hand, and your crew knows how. Distress radio works on its own. Three things need you soon. A small switch in the engine room joins the office computers and the alarm system: take it out. Both chart displays still have the password of the maker: change it. The plan for a bad day is old: call each number in it. The rest is work for the office.',
    forCompany:
      'The ship is simple and mostly well kept. The household switch and the missing updates cost a day and little money; training and plan need a week of attention. The wrong length in the ship’s broadcast costs nothing and should be put right first.',
    positive: [
      'Every engineer found the local stands at once',
      'Distress radio does not depend on the ship’s computers',
    ],
    urgentActions: [
      'Remove the switch that joins office and machinery',
      'Set new passwords on both chart displays',
      'Issue the response plan anew with numbers that answer',
    ],
  },
};
