// People, firms and roles of an OSCAL document.
import type { Member } from '@plimsoll/standard';
import { HOME, type JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import type { Source } from '../source.ts';
import { oneLine, properties, repeated } from './terms.ts';

const ROLES = [
  { id: 'assessor', title: 'Assessment firm' },
  { id: 'assessment-lead', title: 'Lead of the assessment' },
  { id: 'assessment-team', title: 'Member of the assessment team' },
  { id: 'asset-owner', title: 'Company responsible for the ship' },
] as const;

export const roles = (): readonly JsonObject[] => ROLES.map((role) => ({ ...role }));

/** The firm and the company; in the confidential tier also each member of the team by register number. */
export function parties(source: Source): readonly JsonObject[] {
  const { report, tier } = source;
  const people = tier === 'confidential' ? report.team.map((member) => personParty(source, member)) : [];
  return [supplierParty(source), companyParty(source), ...people];
}

export function responsibleParties(source: Source): readonly JsonObject[] {
  const { report, tier } = source;
  const lead = tier === 'confidential' && source.people.has(report.attestation.lead);
  return [
    { 'role-id': 'assessor', 'party-uuids': [supplierUuid(source)] },
    { 'role-id': 'asset-owner', 'party-uuids': [companyUuid(source)] },
    ...(lead
      ? [{ 'role-id': 'assessment-lead', 'party-uuids': [source.uuid('person', report.attestation.lead)] }]
      : []),
  ];
}

/** The party for a member of the team; the firm where persons are not to be named or not known. */
export function actor(source: Source, member: string | undefined): JsonObject {
  const person = member === undefined || source.tier === 'shareable' ? undefined : source.people.get(member);
  return person === undefined
    ? { type: 'party', 'actor-uuid': supplierUuid(source), 'role-id': 'assessor' }
    : { type: 'party', 'actor-uuid': source.uuid('person', person.id), 'role-id': roleOf(person) };
}

export function loggedBy(source: Source, members: readonly string[]): readonly JsonObject[] {
  const known = source.tier === 'shareable' ? [] : members.filter((id) => source.people.has(id));
  if (known.length === 0) return [{ 'party-uuid': supplierUuid(source), 'role-id': 'assessor' }];
  return [...new Set(known)].map((id) => ({ 'party-uuid': source.uuid('person', id) }));
}

export const supplierUuid = (source: Source): string => source.uuid('supplier', 'supplier');

const companyUuid = (source: Source): string => source.uuid('company', 'company');

const roleOf = (member: Member): string => (member.role === 'lead' ? 'assessment-lead' : 'assessment-team');

function supplierParty(source: Source): JsonObject {
  const { supplier } = source.report;
  return {
    uuid: supplierUuid(source),
    type: 'organization',
    name: oneLine(supplier.name),
    'external-ids': [{ scheme: `${HOME}/ns/supplier-register`, id: supplier.registerId }],
    props: listOrNone(properties({ accreditation: supplier.accreditation })),
  };
}

function companyParty(source: Source): JsonObject {
  const { company } = source.report;
  return {
    uuid: companyUuid(source),
    type: 'organization',
    name: oneLine(company.name),
    'external-ids':
      company.imoNumber === undefined
        ? undefined
        : [{ scheme: `${HOME}/ns/company-imo-number`, id: company.imoNumber }],
    props: properties({ 'company-role': company.role }),
    'email-addresses': listOrNone([company.email, ...company.contacts.map((contact) => contact.email)].filter(isMail)),
    'telephone-numbers': listOrNone(
      company.contacts.flatMap((contact) =>
        contact.phone === undefined ? [] : [{ type: 'office', number: oneLine(contact.phone) }],
      ),
    ),
  };
}

const isMail = (text: string | undefined): text is string =>
  text !== undefined && /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);

const certificateText = ({ number, scheme, domains, highestClass }: Member['certificates'][number]): string =>
  `${number} (${scheme}, ${domains.join(' ')}, up to ${highestClass})`;

function personParty(source: Source, member: Member): JsonObject {
  return {
    uuid: source.uuid('person', member.id),
    type: 'person',
    'external-ids': [{ scheme: `${HOME}/ns/person-register`, id: member.registerId }],
    props: [
      ...properties({ 'report-id': member.id, 'team-role': member.role, 'no-conflicts': member.conflicts.none }),
      ...properties({ mentor: member.mentor, 'conflict-statement': member.conflicts.statement }),
      ...repeated('certificate', member.certificates.map(certificateText)),
    ],
    'member-of-organizations': [supplierUuid(source)],
  };
}
