// The words for the codes of report and attestation, so that no reader has to know an identifier.
import { flagByCode, portByLocode, shipTypeById } from '@plimsoll/standard/codes';
import { frameworkByKey } from '@plimsoll/standard/frameworks';
import { methodology } from '@plimsoll/standard/methodology';
import type { Report, VesselState } from '@plimsoll/standard';

type Kind = Report['engagement']['kind'];
type Assurance = Report['engagement']['independence']['assurance'];
type Outcome = Report['executions'][number]['outcome'];

export const engagementKinds = {
  initial: 'First assessment',
  periodic: 'Periodic assessment',
  'follow-up': 'Follow-up assessment',
  'after-incident': 'Assessment after an incident',
  'after-change': 'Assessment after a change',
} as const satisfies Record<Kind, string>;

export const assurances = {
  'certified-independent': 'Certified and independent',
  'second-party': 'Second party',
  'internal-audit': 'Internal audit',
  'self-assessment': 'Self-assessment',
} as const satisfies Record<Assurance, string>;

export const outcomes = {
  pass: 'Passed',
  partial: 'Partial',
  fail: 'Failed',
  'not-tested': 'Not tested',
  'not-applicable': 'Not applicable',
} as const satisfies Record<Outcome, string>;

export const independenceTypes = { A: 'Type A, third party', B: 'Type B, in-house', C: 'Type C, other' } as const;

export const systemGroups = {
  navigation: 'Navigation',
  communication: 'Communication',
  propulsion: 'Propulsion',
  machinery: 'Machinery and power',
  cargo: 'Cargo and ballast',
  safety: 'Safety systems',
  'ship-it': 'Ship IT',
  remote: 'Remote access',
} as const;

const reasonTitles = new Map(
  [...methodology.reasons.notTested, ...methodology.reasons.notApplicable, ...methodology.reasons.exclusion].map(
    ({ id, title }) => [id, title],
  ),
);
const roleTitles = new Map<string, string>(methodology.authorisers.map(({ id, title }) => [id, title]));
const stateTitles = new Map<string, string>(methodology.vesselStates.map(({ id, title }) => [id, title]));
const mandatory = new Set<string>(methodology.domains.filter((domain) => domain.mandatory).map(({ id }) => id));
const domainTitles = new Map<string, string>(methodology.domains.map(({ id, title }) => [id, title]));

export const reasonName = (id: string): string => reasonTitles.get(id) ?? id;
export const roleName = (id: string): string => roleTitles.get(id) ?? id;
export const stateName = (id: VesselState): string => stateTitles.get(id) ?? id;
export const domainName = (id: string): string => domainTitles.get(id) ?? id;
export const isMandatory = (domain: string): boolean => mandatory.has(domain);
export const flagName = (code: string): string => flagByCode(code)?.name ?? code;
export const shipTypeName = (id: string): string => shipTypeById(id)?.title ?? id;
export const frameworkName = (key: string): string => frameworkByKey(key)?.document ?? key;
export const profileName = (id: string): string =>
  methodology.profiles.find((profile) => profile.id === id)?.title ?? id;

/** “Rotterdam (NLRTM)”, or the code alone where the list has no name. */
export function portName(locode: string): string {
  const name = portByLocode(locode)?.name;
  return name ? `${name} (${locode})` : locode;
}
