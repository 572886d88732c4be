// A gas carrier on long charter, assessed at a repair yard visit.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { company, frameworks, notesOn, notInPort, team, weaknesses } from './example-ship.ts';

const name = 'Polar Verity';

export const lngCarrier: ShipDescription = {
  key: 'lng-carrier',
  vessel: {
    imoNumber: imoNumberOf(210005),
    name,
    flag: 'NO',
    type: 'lng-carrier',
    grossTonnage: 113400,
    contractedOn: '2017-02-28',
    builtOn: '2020-05-14',
    mmsi: '257041900',
    callSign: 'LAPV',
    classSociety: 'DNV',
    classNotations: ['1A', 'Tanker for liquefied gas', 'Cyber secure'],
    dynamicPositioning: 'none',
    personsOnBoard: 27,
    internationalVoyages: true,
    frameworks: [frameworks.before2024, frameworks.ism],
  },
  company: company('Verity Gas Transport', 525566),
  supplier: { registerId: 'S-0229', name: 'Nordlys Inspection', accreditation: 'ACC-0229-1' },
  team: team('P-03615', 'P-04750'),
  profile: 'tanker-gas',
  kind: 'after-change',
  basis: 'New low-orbit terminal and boil-off reporting fitted in the yard',
  commissionedBy: 'charterer',
  independenceType: 'A',
  boardedOn: '2026-07-14',
  locode: 'NOBGO',
  berth: 'Repair quay 2',
  office: 'NOOSL',
  systems: systemsOf('gas', 'lng-carrier'),
  notTested: notInPort,
  omitted: ['NAV-07', 'PNT-04', 'MED-06'],
  weaknesses: weaknesses(
    name,
    'GOV-02',
    'AST-01',
    'NAV-02',
    'PNT-03',
    'COM-03',
    'MCH-05',
    'CGO-02',
    'ITA-05',
    'REM-02',
    'MED-01',
    'RES-01',
    'SUP-05',
  ),
  notes: notesOn('GOV-01', 'PHY-01', 'HUM-02', 'PHY-05'),
  incident: {
    procedure: 'CRW-02',
    description: 'The crew network stopped for nine minutes when the test laptop took an address that was in use',
    effect: 'Crew could not call home for nine minutes; nothing else was touched',
  },
  limitations: [
    { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
    { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
  ],
  summary: {
    forMaster:
      'Emergency shutdown and gas detection stand on their own, as they should. The new terminal came with its delivery password and with the makers’ right to come in unasked: both are settings and can be changed in an afternoon. Two drills were slow: the change to the second chart display and the takeover of the main engine. Practise both before the next loading.',
    forCompany:
      'The yard visit brought two new links that are not in the risk assessment. Settle the passwords and approvals before the ship loads, and review the assessment.',
    positive: [
      'Emergency shutdown is independent of everything else',
      'Doors of bridge and control room are kept',
      'The policy is known',
    ],
    urgentActions: [
      'Change the delivery password of the new terminal',
      'Let remote sessions wait for approval aboard',
      'Practise chart changeover and local engine control',
    ],
  },
};
