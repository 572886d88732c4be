// Puts an example together: the library’s texts by procedure, fitted to the ship, with what is hers alone.
import type { NoteDescription, PersonDescription, ShipDescription, WeaknessDescription } from '../builder/describe.ts';
import { companyNumberOf } from '../builder/derive.ts';
import { notes } from '../library/notes.ts';
import { fitted } from '../library/weakness-template.ts';
import { engineAndPeopleWeaknesses } from '../library/weaknesses-engine-and-people.ts';
import { navigationWeaknesses } from '../library/weaknesses-navigation.ts';

export const allWeaknesses = [...navigationWeaknesses, ...engineAndPeopleWeaknesses];
const allDomains = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
] as const;

/** The library’s weaknesses on these procedures, in the order named. */
export function weaknesses(ship: string, ...procedures: readonly string[]): WeaknessDescription[] {
  return procedures.map((procedure) => {
    const template = allWeaknesses.find((one) => one.procedure === procedure);
    if (!template) throw new RangeError(`the library has no weakness on ${procedure}`);
    return fitted(template, ship);
  });
}

export function notesOn(...procedures: readonly string[]): NoteDescription[] {
  return notes.filter(({ procedure }) => procedures.includes(procedure));
}

/** A lead who may do everything and a tester up to class S3. */
export function team(lead: string, tester: string): PersonDescription[] {
  return [
    {
      id: 'P1',
      registerId: lead,
      role: 'lead',
      certificate: `C-${lead.slice(2, 6)}-9QXD`,
      domains: allDomains,
      highestClass: 'S4',
    },
    {
      id: 'P2',
      registerId: tester,
      role: 'tester',
      certificate: `C-${tester.slice(2, 6)}-7K3M`,
      domains: allDomains,
      highestClass: 'S3',
    },
  ];
}

export function company(name: string, six: number): ShipDescription['company'] {
  const number = companyNumberOf(six);
  const domain = name.toLowerCase().replaceAll(/[^a-z]+/g, '');
  return {
    ...(number ? { imoNumber: number } : {}),
    name,
    role: 'ism-company',
    contacts: [
      { role: 'Designated person ashore', email: `dpa@${domain}.example` },
      { role: 'Company security officer', email: `cso@${domain}.example` },
    ],
  };
}

/** Procedures that need a dry dock or bench, left open with an honest reason. */
export const notInPort: ShipDescription['notTested'] = {
  'MCH-06': { reason: 'unsafe-state', remarks: 'Needs a dry dock; planned for the next one' },
  'NET-06': { reason: 'maker', remarks: 'The maker did not agree to load tests without its engineer' },
};

export const frameworks = {
  before2024: { framework: 'E26', applies: false, basis: 'contract-date', reason: 'Contracted before 1 July 2024' },
  after2024: { framework: 'E26', applies: true, basis: 'contract-date', reason: 'Contracted on or after 1 July 2024' },
  ism: {
    framework: 'ISM',
    applies: true,
    basis: 'type',
    reason: 'Cargo ship of 500 GT or more, or passenger ship, on international voyages',
  },
} as const;
