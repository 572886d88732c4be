// The words for causes of lost points, for reports, pages and the command line alike.
import type { Domain } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import type { CauseKind } from './result.ts';
import { DOMAIN_KINDS, DOMAINS, domainIndex } from './model.ts';

const TITLES: readonly string[] = DOMAINS.map(
  (domain) => methodology.domains.find(({ id }) => id === domain)?.title ?? domain,
);

export function titleOf(domain: Domain): string {
  return TITLES[domainIndex(domain)] ?? domain;
}

const TEXT = {
  ceiling: (title) => `The worst open weaknesses, in ${title}, hold the whole ship down`,
  findings: (title) => `${title}: open weaknesses`,
  'not-known': (title) => `${title}: not tested`,
  aged: (title) => `${title}: results have aged`,
  'weaker-method': (title) => `${title}: tested by a weaker method than prescribed`,
  assurance: (title) => `${title}: not assessed by a certified and independent party`,
  changed: (title) => `${title}: not verified again after a major change`,
  failed: (title) => `${title}: failed or passed only in part`,
} as const satisfies Record<CauseKind, (title: string) => string>;

const REGAIN = {
  ceiling: 'Fix the heaviest weakness and have it retested; a verified compensating control brings back part',
  findings: 'Fix the weaknesses and have them retested',
  'not-known': 'Carry out the procedures',
  aged: 'Carry out the procedures anew',
  'weaker-method': 'Carry out the procedures as prescribed',
  assurance: 'Have the procedures carried out by a certified and independent party',
  changed: 'Carry out the procedures anew after the change',
  failed: 'Fix what failed and have the procedures retested',
} as const satisfies Record<CauseKind, string>;

const CEILING_TEXTS = TITLES.map(TEXT.ceiling);
const DOMAIN_TEXTS = TITLES.flatMap((title) => DOMAIN_KINDS.map((kind) => TEXT[kind](title)));

export function ceilingText(place: number): string {
  return CEILING_TEXTS[place] ?? '';
}

/** Text of a cause by its place in the losses of a ship. */
export function domainText(index: number): string {
  return DOMAIN_TEXTS[index] ?? '';
}

/** What brings the points back, with the procedures or findings named. */
export function regainText(kind: CauseKind, names: readonly string[]): string {
  return names.length === 0 ? `${REGAIN[kind]}.` : `${REGAIN[kind]}: ${names.join(', ')}.`;
}

export function tooLittleKnown(thousandths: number): string {
  return `Only ${percent(thousandths)} of the ship is known; 50 % is needed.`;
}

export function domainTooLittleKnown(domain: Domain, thousandths: number): string {
  return `${titleOf(domain)} (${domain}) is mandatory and only ${percent(thousandths)} of it is known; 25 % is needed.`;
}

function percent(thousandths: number): string {
  return `${thousandths / 10} %`;
}
