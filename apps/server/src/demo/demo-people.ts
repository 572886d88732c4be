// The people and organisations of the demonstration: one account for each role, on the sign-in page in demonstration mode only.
import { kindOfRole, type OrganisationKind, type RecipientClass, type Role } from '@plimsoll/registry';

export interface DemoOrganisation {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly country: string;
  readonly recipientClass?: RecipientClass;
  readonly companyImoNumber?: string;
  readonly flag?: string;
  readonly ports?: readonly string[];
}

export const demoOrganisations: readonly DemoOrganisation[] = [
  { key: 'body', kind: 'body', name: 'Register of the demonstration', country: 'GB' },
  { key: 'saltmarsh', kind: 'supplier', name: 'Saltmarsh Cyber Survey', country: 'GB' },
  { key: 'fathom', kind: 'supplier', name: 'Fathom Assurance', country: 'NL' },
  { key: 'meridian', kind: 'company', name: 'Meridian Shipmanagement', country: 'GR', companyImoNumber: '5123448' },
  { key: 'corvus', kind: 'company', name: 'Corvus Liner Services', country: 'DE', companyImoNumber: '5300776' },
  { key: 'harbour', kind: 'recipient', recipientClass: 'insurer', name: 'Harbour Mutual', country: 'GB' },
  { key: 'northlight', kind: 'recipient', recipientClass: 'insurer', name: 'Northlight Underwriters', country: 'NO' },
  {
    key: 'noordhaven',
    kind: 'recipient',
    recipientClass: 'port-authority',
    name: 'Port Authority of Noordhaven',
    country: 'NL',
    ports: ['NLRTM'],
  },
  {
    key: 'liberia',
    kind: 'recipient',
    recipientClass: 'flag-state',
    name: 'Flag administration of the demonstration (LR)',
    country: 'LR',
    flag: 'LR',
  },
  {
    key: 'classification',
    kind: 'recipient',
    recipientClass: 'class-society',
    name: 'Beacon Classification',
    country: 'FR',
  },
  { key: 'charter', kind: 'recipient', recipientClass: 'charterer', name: 'Longreach Chartering', country: 'SG' },
];

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
}

const person = (name: string, role: Role, organisation: string): DemoPerson => ({
  email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@${organisation}.example`,
  name,
  role,
  organisation,
});

export const demoPeople: readonly DemoPerson[] = [
  person('Ada Lindqvist', 'registrar', 'body'),
  person('Bram Okafor', 'registrar', 'body'),
  person('Carys Mendes', 'moderator', 'body'),
  person('Dario Nakamura', 'moderator', 'body'),
  person('Elif Sorensen', 'panel-member', 'body'),
  person('Farid Kowalski', 'auditor', 'body'),
  person('Greta Achebe', 'examiner', 'body'),
  person('Hugo Papadakis', 'trainer', 'body'),
  person('Ines Tanaka', 'decision-maker', 'body'),
  person('Jonas Mbeki', 'scheme-manager', 'body'),
  person('Kira Whitfield', 'supplier-admin', 'saltmarsh'),
  person('Lars Oduya', 'lead', 'saltmarsh'),
  person('Mina Castellan', 'practitioner', 'saltmarsh'),
  person('Noor Halvorsen', 'trainee', 'saltmarsh'),
  person('Otto Brandvold', 'lead', 'fathom'),
  person('Petra Stavrou', 'company-admin', 'meridian'),
  person('Quentin Rao', 'superintendent', 'meridian'),
  person('Rosa Delacroix', 'master', 'meridian'),
  person('Stellan Weiss', 'company-admin', 'corvus'),
  person('Tamsin Grey', 'recipient-admin', 'harbour'),
  person('Uma Fitzgerald', 'officer', 'harbour'),
  person('Viktor Lund', 'officer', 'northlight'),
  person('Wilma de Groot', 'officer', 'noordhaven'),
  person('Ximena Cooper', 'officer', 'liberia'),
  person('Yusuf Moreau', 'officer', 'classification'),
  person('Zara Lim', 'officer', 'charter'),
];

/** One password for all accounts of the demonstration; it is printed on the sign-in page. */
export const demoPassword = 'load-line-1876';
/** The authenticator secret of those who need two factors. */
export const demoSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const needsSecret = ({ role }: DemoPerson): boolean => kindOfRole(role) === 'body';
