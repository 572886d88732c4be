// What a vessel’s risk profile says on paper, as far as the reader’s tier goes: a part that is not given is not drawn.
import { count, day, type GradeLetter, type SeverityWord } from '@plimsoll/figures';
import type { Block, DocumentContent, Section } from './blocks.ts';
import { resultFacts, resultOf, verdictOf, type Scored } from './result.ts';
import { flagName, frameworkName, shipTypeName, systemGroups } from './words.ts';

/** The parts of a profile by the tier that shows them; the register leaves out what a reader may not see. */
export interface ProfileDocument {
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  readonly grossTonnage: number;
  readonly status: string;
  /** YYYY-MM-DD */
  readonly assessedOn: string;
  readonly scored: Omit<Scored, 'confidenceWord'> & Partial<Pick<Scored, 'confidenceWord'>>;
  /** Tier 2. */
  readonly profile?: {
    readonly company: string;
    readonly domains: readonly {
      readonly id: string;
      readonly title: string;
      readonly total: number;
      readonly high: number;
      readonly grade: string;
      readonly mandatory: boolean;
    }[];
    readonly openBySeverity: Readonly<Record<string, number>>;
    readonly overdue: number;
    readonly dangerous: number;
    readonly assessments: readonly {
      readonly start: string;
      readonly end: string;
      readonly supplier: string;
      readonly grade: string;
      readonly kind: string;
    }[];
    readonly frameworks: readonly { readonly key: string; readonly applies: boolean; readonly because: string }[];
  };
  /** Tier 3. */
  readonly findings?: readonly {
    readonly title: string;
    readonly severity: string;
    readonly systemGroup: string;
    readonly status: string;
    readonly dueOn: string | null;
  }[];
}

export function profileContent(vessel: ProfileDocument): DocumentContent {
  const { scored, profile } = vessel;
  return {
    language: 'en',
    title: `${vessel.name}, ${scored.grade === 'NR' ? 'not rated' : `grade ${scored.grade}`} · Risk profile · Plimsoll`,
    subject: vessel.name,
    kind: 'Cyber risk profile',
    confidential: true,
    verdict: verdictOf(vessel.name, withWord(scored)),
    notes: [`Status of the assessment: ${vessel.status}. Last assessed on ${day(vessel.assessedOn)}.`],
    result: resultOf(withWord(scored)),
    facts: [
      { term: 'IMO number', value: vessel.imoNumber },
      { term: 'Flag', value: flagName(vessel.flag) },
      { term: 'Type', value: `${shipTypeName(vessel.type)}, ${count(vessel.grossTonnage)} GT` },
      ...(profile ? [{ term: 'Company', value: profile.company }] : []),
    ],
    reference: `Profile of IMO ${vessel.imoNumber} as of ${scored.asOf}`,
    sections: [resultSection(vessel), ...(profile ? profileSections(profile) : []), ...findingSections(vessel)],
  };
}

/** The confidence in a word is of tier 2; below it the share stands alone. */
const withWord = (scored: ProfileDocument['scored']): Scored => ({ confidenceWord: 'insufficient', ...scored });

function resultSection({ scored }: ProfileDocument): Section {
  const facts = resultFacts(withWord(scored)).map((fact) =>
    fact.term === 'Confidence' && scored.confidenceWord === undefined
      ? { ...fact, value: fact.value.replace(/^insufficient, /, '') }
      : fact,
  );
  return {
    id: 'result',
    title: 'The result',
    blocks: [
      {
        kind: 'banner',
        tone: 'note',
        title: `This document is a copy as of ${day(scored.asOf)}.`,
        text: 'It cannot show what changed since. Look up the ship by her IMO number in the register before you decide.',
      },
      { kind: 'facts', facts },
    ],
  };
}

function profileSections(profile: NonNullable<ProfileDocument['profile']>): Section[] {
  const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
  const counts: Partial<Record<SeverityWord, number>> = Object.fromEntries(
    severities.map((severity) => [severity, profile.openBySeverity[severity] ?? 0]),
  );
  const rows = profile.domains.map((domain) => ({ ...domain, grade: domain.grade as GradeLetter }));
  const weakest = rows.toSorted((a, b) => a.total - b.total)[0];
  return [
    {
      id: 'domains',
      title: 'Score by domain',
      blocks: [{ kind: 'domains', caption: weakest ? `Weakest: ${weakest.title}` : 'No domain was scored', rows }],
    },
    {
      id: 'open',
      title: 'Open weaknesses',
      blocks: [
        { kind: 'counts', counts, none: 'No open weakness.' },
        { kind: 'text', text: `${count(profile.dangerous)} dangerous, ${count(profile.overdue)} overdue.` },
      ],
    },
    { id: 'assessments', title: 'Assessments', blocks: [assessmentTable(profile)] },
    {
      id: 'frameworks',
      title: 'Frameworks',
      blocks: [
        {
          kind: 'table',
          caption: 'What applies to the ship',
          columns: [{ title: 'Framework', share: 2 }, { title: 'Applies' }, { title: 'Because', share: 3 }],
          rows: profile.frameworks.map(({ key, applies, because }) => [
            frameworkName(key),
            applies ? 'yes' : 'no',
            because,
          ]),
          none: 'No framework was looked at.',
        },
      ],
    },
  ];
}

const assessmentTable = ({ assessments }: NonNullable<ProfileDocument['profile']>): Block => ({
  kind: 'table',
  caption: 'Newest first',
  columns: [{ title: 'Aboard' }, { title: 'Supplier', share: 2 }, { title: 'Kind' }, { title: 'Grade' }],
  rows: assessments.map(({ start, end, supplier, kind, grade }) => [
    `${day(start.slice(0, 10))} to ${day(end.slice(0, 10))}`,
    supplier,
    kind,
    grade,
  ]),
  none: 'No assessment is in force.',
});

function findingSections({ findings }: ProfileDocument): Section[] {
  if (findings === undefined) return [];
  return [
    {
      id: 'findings',
      title: 'Findings',
      blocks: [
        {
          kind: 'table',
          caption: 'Gravest first; details that could help an attack are left out',
          columns: [
            { title: 'Finding', share: 3 },
            { title: 'Severity' },
            { title: 'Systems', share: 2 },
            { title: 'State' },
            { title: 'Due' },
          ],
          rows: findings.map(({ title, severity, systemGroup, status, dueOn }) => [
            title,
            severity,
            (systemGroups as Readonly<Record<string, string>>)[systemGroup] ?? systemGroup,
            status,
            dueOn === null ? '' : day(dueOn),
          ]),
          none: 'No finding is tracked.',
        },
      ],
    },
  ];
}
