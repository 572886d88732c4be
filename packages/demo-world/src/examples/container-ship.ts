// A new container ship contracted under IACS E26 and E27, assessed in her first year.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { containerShipFindings } from './container-ship/findings.ts';
import { containerShipNotes, containerShipObservations } from './container-ship/observations.ts';
import { company, frameworks, team } from './example-ship.ts';

const name = 'Corvus Horizon';

export const containerShip: ShipDescription = {
  key: 'container-newbuild-e26',
  vessel: {
    imoNumber: imoNumberOf(210003),
    name,
    flag: 'SG',
    type: 'container-ship',
    grossTonnage: 94120,
    contractedOn: '2024-08-01',
    builtOn: '2026-03-20',
    mmsi: '563118200',
    callSign: '9VCH7',
    classSociety: 'LR',
    classNotations: ['100A1', 'Container ship', 'Cyber Resilience'],
    dynamicPositioning: 'none',
    personsOnBoard: 24,
    internationalVoyages: true,
    frameworks: [frameworks.after2024, { ...frameworks.after2024, framework: 'E27' }, frameworks.ism],
  },
  company: company('Corvus Liner Services', 530077),
  supplier: { registerId: 'S-0188', name: 'Straits Maritime Assurance', accreditation: 'ACC-0188-3' },
  team: team('P-03988', 'P-05240'),
  profile: 'container',
  kind: 'initial',
  basis: 'First annual survey of the ship resilience programme',
  commissionedBy: 'company',
  independenceType: 'A',
  boardedOn: '2026-06-09',
  locode: 'SGKEP',
  berth: 'Brani, berth 9',
  office: 'MYPKG',
  systems: systemsOf('container', 'container-newbuild-e26'),
  notTested: {
    'MCH-06': { reason: 'unsafe-state', remarks: 'To be done in the guarantee docking, with the yard' },
    'NET-06': { reason: 'maker', remarks: 'Fjellkraft wished to attend the load tests and could not come' },
  },
  omitted: ['NAV-07', 'PNT-04', 'PHY-04'],
  weaknesses: containerShipFindings,
  notes: containerShipNotes,
  observations: containerShipObservations,
  incident: {
    procedure: 'COM-06',
    description: 'Crew telephones lost the internet for six minutes when the links were changed over',
    minutes: 6,
    effect: 'Business and machinery links were not touched',
  },
  limitations: [
    { reason: 'unsafe-state', text: 'Restart of an automation server is left to the guarantee docking' },
    { reason: 'maker', text: 'The maker asked to attend load tests and could not come' },
  ],
  summary: {
    forMaster:
      'The ship was built to the new rules and it shows: zones are where the drawing says, and each maker waits at the gateway for your duty engineer’s word. What is left is housekeeping from building: some old rules in the firewall, one clock on yard time, one mailbox too many. Your crew knows the policy and asks before plugging in. Keep it so when the next crew joins.',
    forCompany:
      'The programme meets the first survey with six points to settle, each of them small. Clean the rule set at the guarantee docking, and tie remote sessions to a work order.',
    positive: [
      'Policy is short and known by everybody asked',
      'Zones were cut apart and each went on',
      'Remote sessions wait for approval aboard',
    ],
    urgentActions: [
      'Take the nine yard rules out of the firewall',
      'Ask for the number of the work order before a remote session',
      'Close the accounts that the charterer and the yard left behind',
    ],
  },
};
