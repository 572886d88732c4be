// A handysize bulk carrier in her thirteenth year, assessed while in service.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { company, frameworks, notesOn, notInPort, team, weaknesses } from './example-ship.ts';

const name = 'Astra Meridian';

export const bulkCarrier: ShipDescription = {
  key: 'bulk-carrier-in-service',
  vessel: {
    imoNumber: imoNumberOf(210002),
    name,
    formerNames: ['Meridian Star'],
    flag: 'LR',
    type: 'bulk-carrier',
    grossTonnage: 23456,
    contractedOn: '2011-03-14',
    builtOn: '2013-06-30',
    mmsi: '636012345',
    callSign: 'D5AB2',
    classSociety: 'DNV',
    classNotations: ['1A', 'Bulk carrier', 'ESP', 'E0'],
    dynamicPositioning: 'none',
    personsOnBoard: 21,
    internationalVoyages: true,
    frameworks: [frameworks.before2024, frameworks.ism],
  },
  company: company('Meridian Shipmanagement', 512344),
  supplier: { registerId: 'S-0211', name: 'Saltmarsh Cyber Survey', accreditation: 'ACC-0211-1' },
  team: team('P-04102', 'P-04977'),
  profile: 'dry-cargo',
  kind: 'periodic',
  basis: 'Annual verification of the safety management system',
  commissionedBy: 'company',
  independenceType: 'A',
  boardedOn: '2026-02-10',
  locode: 'ESALG',
  berth: 'Isla Verde, berth 3',
  office: 'ESVLC',
  systems: systemsOf('bulk', 'bulk-carrier-in-service'),
  notTested: {
    ...notInPort,
    'RES-05': {
      reason: 'refused',
      remarks: 'The Master did not permit a restore onto the alarm system on the eve of sailing',
    },
  },
  omitted: ['NAV-07', 'PNT-04', 'REM-06', 'HUM-04', 'PHY-04'],
  weaknesses: weaknesses(
    name,
    'GOV-04',
    'NET-04',
    'NAV-03',
    'PNT-02',
    'COM-03',
    'MCH-02',
    'CGO-02',
    'ITA-03',
    'CRW-02',
    'REM-03',
    'MED-02',
    'RES-03',
    'SUP-06',
  ).map((one) => (one.procedure === 'ITA-03' ? { ...one, state: 'planned' as const } : one)),
  notes: notesOn('PHY-01', 'RES-02', 'GOV-03'),
  incident: {
    procedure: 'NET-05',
    description:
      'A station of the alarm system lost its connection for nine minutes after the read-only log-in to the switch',
    effect: 'The other stations showed all alarms; the engineer on watch saw it at once',
  },
  limitations: [
    { reason: 'refused', text: 'A restore onto the alarm system was refused before sailing, as is the Master’s right' },
    { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
    { reason: 'maker', text: 'Load tests of a controller were not agreed by the maker' },
  ],
  summary: {
    forMaster:
      'Your officers handle the ship well without the computers, and the exercise showed it. The weak side is the wiring between office and engine. From the office one can reach the alarm system, and makers can come in from ashore with a password alone. Until that is mended, keep the remote gateway switched off and open it only when your chief engineer says so. In the drill a false position was noticed late: plot a radar fix every half hour near the coast.',
    forCompany:
      'Three findings need money before the next port: the boundary between office and machinery, the second factor on remote access, and images of systems that could be put back. Sister ships of the same yard are likely to have the same wiring.',
    positive: ['Calm and right decisions in the table-top exercise', 'Bridge and control room kept closed in port'],
    urgentActions: [
      'Limit the boundary between office and machinery to the drawing',
      'Put a second factor on remote access and keep it switched off between sessions',
      'Have images made of chart displays and alarm system',
    ],
  },
};
