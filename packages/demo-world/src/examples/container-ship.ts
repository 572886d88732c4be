// A new container ship contracted under IACS E26 and E27, assessed in her first year.
import type { ShipDescription } from '../builder/describe.ts';
import { imoNumberOf } from '../builder/derive.ts';
import { systemsOf } from '../library/ship-systems.ts';
import { company, frameworks, notesOn, notInPort, team, weaknesses } from './example-ship.ts';

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
  notTested: notInPort,
  omitted: ['NAV-07', 'PNT-04', 'PHY-04'],
  weaknesses: weaknesses(name, 'AST-01', 'NET-01', 'COM-05', 'CGO-04', 'REM-02', 'HUM-06', 'SUP-05', 'RES-06'),
  notes: notesOn('GOV-01', 'MCH-01', 'HUM-02', 'SUP-01'),
  incident: {
    procedure: 'COM-06',
    description: 'Crew telephones lost the internet for nine minutes when the links were changed over',
    effect: 'Business and machinery links were not touched',
  },
  limitations: [
    { reason: 'unsafe-state', text: 'Loss and restart of an automation server needs a dry dock' },
    { reason: 'maker', text: 'The maker asked to attend load tests and could not come' },
  ],
  summary: {
    forMaster:
      'The ship was built to the new rules and it shows: zones are where the drawing says, and each maker’s box has its own place. What is left from building should go: rules in the firewall that only commissioning needed, and makers who may come in without your word. Set the gateway so that it waits for you. Your crew knows the policy and asks before plugging in.',
    forCompany:
      'The programme meets the first survey with eight points to settle. None is dangerous. Clean the rule set and let remote sessions wait for approval before the guarantee docking.',
    positive: [
      'Policy is short and known by everybody asked',
      'Officers use the clean station before any stick',
      'Local control was shown by each engineer',
    ],
    urgentActions: [
      'Take the nine commissioning rules out of the firewall',
      'Let remote sessions wait for the duty engineer’s word',
      'Compare digests before each update',
    ],
  },
};
