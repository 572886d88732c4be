// What all examples share in form: team, company and frameworks; their findings are each ship’s own.
import type { PersonDescription, ShipDescription } from '../builder/describe.ts';
import { companyNumberOf } from '../builder/derive.ts';

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
