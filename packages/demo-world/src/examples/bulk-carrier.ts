// A handysize bulk carrier of 2009, assessed while in service.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { bridgeAndNetworkFindings } from './bulk-carrier/bridge-and-network-findings.ts';
import { engineAndCargoFindings } from './bulk-carrier/engine-and-cargo-findings.ts';
import { bulkCarrierNotes, bulkCarrierObservations } from './bulk-carrier/observations.ts';
import { officeAndPeopleFindings } from './bulk-carrier/office-and-people-findings.ts';
import { company, frameworks, team } from './example-ship.ts';

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
    contractedOn: '2007-03-14',
    builtOn: '2009-06-30',
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
    'MCH-06': { reason: 'unsafe-state', remarks: 'Afloat at Isla Verde; named for the docking' },
    'NET-06': { reason: 'maker', remarks: 'Steinmar declined load tests of a controller of 2009' },
    'RES-05': {
      reason: 'refused',
      remarks: 'The Master did not permit a restore onto the alarm system on the eve of sailing',
    },
  },
  omitted: ['NAV-07', 'PNT-04', 'REM-06', 'HUM-04', 'PHY-04'],
  weaknesses: [...bridgeAndNetworkFindings, ...engineAndCargoFindings, ...officeAndPeopleFindings],
  notes: bulkCarrierNotes,
  observations: bulkCarrierObservations,
  incident: {
    procedure: 'NET-05',
    description:
      'A station of the alarm system lost its connection for nine minutes after the read-only log-in to the switch',
    effect: 'The other stations showed all alarms; the engineer on watch saw it at once',
  },
  limitations: [
    { reason: 'refused', text: 'A restore onto the alarm system was refused before sailing, as is the Master’s right' },
    {
      reason: 'unsafe-state',
      text: 'Stopping an automation server afloat was not safe with one generator under repair',
    },
    { reason: 'maker', text: 'Steinmar did not agree to load tests of a controller out of production' },
  ],
  summary: {
    forMaster:
      'Your officers handle the ship well without the computers, and the exercise showed it. The weak side is her age. From the office one can reach the alarm system, and makers can come in from ashore with a password alone. Until that is mended, keep the remote gateway off by its key and open it only when your chief engineer says so. Both chart displays are old and take any stick: scan each one first, and load the second unit a day later. In the drill a false position was noticed late. Plot a radar fix every half hour near the coast.',
    forCompany:
      'She is the weakest ship we have seen this winter, and most of it is neglect rather than age: 27 weaknesses, nine of them in two days’ reach of her own crew. Four need money before the next port: the boundary between office and machinery, the second factor on remote access, images that could be put back, and new chart displays. Her sisters are likely to have the same wiring and the same password.',
    positive: [
      'Calm and right decisions in the table-top exercise',
      'Nobody passes the gangway without a badge',
      'Local stands were found and used without a pause',
    ],
    urgentActions: [
      'Close the opening of 2019 between office and machinery',
      'Put a second factor on remote access and keep it off between sessions',
      'Have images made of chart displays and alarm system',
    ],
  },
};
