// A product tanker of middle age before renewal of her hull and machinery cover.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { company, frameworks, notesOn, notInPort, team, weaknesses } from './example-ship.ts';

const name = 'Lindera Bay';

export const productTanker: ShipDescription = {
  key: 'product-tanker',
  vessel: {
    imoNumber: imoNumberOf(210004),
    name,
    flag: 'MH',
    type: 'product-tanker',
    grossTonnage: 29840,
    contractedOn: '2015-10-02',
    builtOn: '2018-01-25',
    mmsi: '538007712',
    callSign: 'V7LB4',
    classSociety: 'ABS',
    classNotations: ['A1', 'Oil carrier', 'CS-1'],
    dynamicPositioning: 'none',
    personsOnBoard: 23,
    internationalVoyages: true,
    frameworks: [frameworks.before2024, frameworks.ism],
  },
  company: company('Lindera Tankers', 548210),
  supplier: { registerId: 'S-0173', name: 'Fathom Assurance', accreditation: 'ACC-0173-2' },
  team: team('P-04821', 'P-04433'),
  profile: 'tanker-gas',
  kind: 'periodic',
  basis: 'Renewal of hull and machinery insurance',
  commissionedBy: 'owner',
  independenceType: 'A',
  boardedOn: '2026-05-18',
  locode: 'GRPIR',
  berth: 'Perama repair quay',
  office: 'NLRTM',
  systems: systemsOf('tanker', 'product-tanker'),
  notTested: {
    ...notInPort,
    'CGO-06': { reason: 'no-access', remarks: 'The terminal had not given its consent in time' },
  },
  omitted: ['NAV-07', 'PNT-04', 'HUM-03', 'MED-06', 'PHY-04'],
  weaknesses: weaknesses(
    name,
    'GOV-02',
    'NET-03',
    'NAV-05',
    'PNT-01',
    'COM-02',
    'MCH-04',
    'CGO-01',
    'ITA-02',
    'CRW-01',
    'REM-01',
    'PHY-02',
    'RES-04',
    'SUP-02',
  ),
  notes: notesOn('COM-04', 'RES-02', 'PNT-05'),
  incident: {
    procedure: 'COM-02',
    description: 'The edge firewall blocked the provider’s own watch for nine minutes while the ports were counted',
    effect: 'No traffic of the ship was lost',
  },
  limitations: [
    { reason: 'no-access', text: 'The cargo network was not captured because the terminal’s consent was missing' },
    { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
    { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
  ],
  summary: {
    forMaster:
      'Your crew and your drills are good. Two things cannot wait. A page of the edge firewall can be seen from the whole internet: have the provider close it today. In power management four settings differ from the approved copy and nobody knows why: let the maker confirm them before you next manoeuvre. A forgotten modem of a maker was found in the funnel; it is unplugged now and should stay so.',
    forCompany:
      'The set-points of power management and the open page need action this week. The risk assessment and the service records show that changes are made faster than they are written down.',
    positive: [
      'Distress radio does not depend on the ship’s computers',
      'The exercise was led calmly by Master and chief engineer',
    ],
    urgentActions: [
      'Close the firewall page towards the internet',
      'Let the maker confirm the settings of power management',
      'Keep the forgotten modem unplugged and list it',
    ],
  },
};
