// A product tanker of middle age before renewal of her hull and machinery cover.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { productTankerFindings } from './product-tanker/findings.ts';
import { productTankerNotes, productTankerObservations } from './product-tanker/observations.ts';
import { company, frameworks, team } from './example-ship.ts';

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
    'MCH-06': { reason: 'unsafe-state', remarks: 'Quay without dock; next docking 2028' },
    'NET-06': { reason: 'maker', remarks: 'Ostra Drives wants load tests on its own bench' },
    'CGO-06': { reason: 'no-access', remarks: 'The terminal had not given its consent in time' },
  },
  omitted: ['NAV-07', 'PNT-04', 'HUM-03', 'MED-06', 'PHY-04'],
  weaknesses: productTankerFindings,
  notes: productTankerNotes,
  observations: productTankerObservations,
  incident: {
    procedure: 'COM-02',
    description:
      'The edge firewall blocked the provider’s own watch for seventeen minutes while the ports were counted',
    effect: 'No traffic of the ship was lost',
    minutes: 17,
  },
  limitations: [
    { reason: 'no-access', text: 'The cargo network was not captured because the terminal’s consent was missing' },
    { reason: 'unsafe-state', text: 'The quay has no dock, so no automation server was stopped and restarted' },
    { reason: 'maker', text: 'Ostra Drives offers load tests on its own bench only' },
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
