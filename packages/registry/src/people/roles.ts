// The roles of the trade, by the kind of organisation that gives them.
export const organisationKinds = ['body', 'supplier', 'company', 'recipient'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const recipientClasses = ['port-authority', 'insurer', 'flag-state', 'class-society', 'charterer'] as const;
export type RecipientClass = (typeof recipientClasses)[number];

export const rolesOf = {
  body: [
    'registrar',
    'moderator',
    'examiner',
    'trainer',
    'decision-maker',
    'panel-member',
    'scheme-manager',
    'auditor',
  ],
  supplier: ['supplier-admin', 'lead', 'practitioner', 'trainee'],
  company: ['company-admin', 'superintendent', 'master'],
  recipient: ['recipient-admin', 'officer'],
} as const satisfies Record<OrganisationKind, readonly string[]>;
export type Role = (typeof rolesOf)[OrganisationKind][number];
export const roles: readonly Role[] = organisationKinds.flatMap((kind): readonly Role[] => rolesOf[kind]);

export const roleTitles = {
  registrar: 'Registrar',
  moderator: 'Moderator',
  examiner: 'Examiner',
  trainer: 'Trainer',
  'decision-maker': 'Certification decision maker',
  'panel-member': 'Panel member',
  'scheme-manager': 'Scheme manager',
  auditor: 'Auditor',
  'supplier-admin': 'Supplier’s administrator',
  lead: 'Lead practitioner',
  practitioner: 'Practitioner',
  trainee: 'Trainee',
  'company-admin': 'Company’s administrator',
  superintendent: 'Superintendent',
  master: 'Master',
  'recipient-admin': 'Recipient’s administrator',
  officer: 'Officer',
} as const satisfies Record<Role, string>;

export const classTitles = {
  'port-authority': 'Port authority',
  insurer: 'Insurer',
  'flag-state': 'Flag State',
  'class-society': 'Class society',
  charterer: 'Charterer',
} as const satisfies Record<RecipientClass, string>;

/** Who may invite, change roles and end memberships in an organisation of this kind. */
export const adminOf = {
  body: 'registrar',
  supplier: 'supplier-admin',
  company: 'company-admin',
  recipient: 'recipient-admin',
} as const satisfies Record<OrganisationKind, Role>;

export const kindOfRole = (role: Role): OrganisationKind =>
  organisationKinds.find((kind) => (rolesOf[kind] as readonly string[]).includes(role)) ?? 'recipient';

/** Two factors are compulsory for everybody who acts for the body. */
export const needsTwoFactors = (role: Role): boolean => kindOfRole(role) === 'body';
