// The kinds of organisations that may apply to join the register; the body itself is not among them.
import { recipientClasses, type OrganisationKind, type RecipientClass } from './roles.ts';

export const applicantKinds = ['company', 'supplier', ...recipientClasses] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

export const applicantTitles = {
  company: 'Company that manages ships',
  supplier: 'Supplier of assessments',
  'port-authority': 'Port authority',
  insurer: 'Insurer',
  'flag-state': 'Flag State',
  'class-society': 'Class society',
  charterer: 'Charterer',
} as const satisfies Record<ApplicantKind, string>;

export interface KindAndClass {
  readonly kind: Exclude<OrganisationKind, 'body'>;
  readonly recipientClass: RecipientClass | null;
}

export const kindOfApplicant = (applicant: ApplicantKind): KindAndClass =>
  applicant === 'company' || applicant === 'supplier'
    ? { kind: applicant, recipientClass: null }
    : { kind: 'recipient', recipientClass: applicant };

export const applicantOf = (kind: string, recipientClass: string | null): ApplicantKind | null =>
  applicantKinds.find((one) => one === (recipientClass ?? kind)) ?? null;
