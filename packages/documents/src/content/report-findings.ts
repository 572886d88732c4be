// Findings in full, worst first, with what the company has to know to order the repair.
import { count, counted, day, moment } from '@plimsoll/figures';
import { scoreInputOf } from '@plimsoll/scoring';
import type { Finding, Report, Severity } from '@plimsoll/standard';
import type { Block, NamedText, Section } from './blocks.ts';
import { systemNames } from './report-names.ts';

const order: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];
const causes = {
  human: 'People',
  process: 'Process',
  hardware: 'Hardware',
  software: 'Software',
  configuration: 'Configuration',
} as const;
const decisions = {
  fix: 'will fix it',
  compensate: 'will compensate',
  accept: 'accepts the risk',
  dispute: 'disputes it',
} as const;

export function findingsSections(report: Report): readonly Section[] {
  const severities = new Map(scoreInputOf(report).findings.map(({ id, severity }) => [id, severity]));
  const severityOf = (finding: Finding): Severity => severities.get(finding.id) ?? finding.severity ?? 'info';
  const weaknesses = report.findings
    .filter(({ kind }) => kind === 'weakness')
    .toSorted((a, b) => order.indexOf(severityOf(a)) - order.indexOf(severityOf(b)) || (a.id < b.id ? -1 : 1));
  const others = report.findings.filter(({ kind }) => kind !== 'weakness');
  const open = weaknesses.filter(({ state }) => state !== 'closed');
  const counts = Object.fromEntries(
    order.map((severity) => [severity, open.filter((finding) => severityOf(finding) === severity).length]),
  );
  return [
    {
      id: 'findings',
      title: 'Findings',
      blocks: [
        {
          kind: 'text',
          text: `${counted(weaknesses.length, 'weakness', 'weaknesses')} found, ${count(open.length)} not yet verified closed.`,
        },
        { kind: 'counts', counts, none: 'No open weakness.' },
        ...weaknesses.map((finding) => findingBlock(report, finding, severityOf(finding))),
      ],
    },
    ...(others.length > 0
      ? [
          {
            id: 'observations',
            title: 'Observations and good practice',
            blocks: others.map((finding) => findingBlock(report, finding)),
          },
        ]
      : []),
  ];
}

function findingBlock(report: Report, finding: Finding, severity?: Severity): Block {
  return {
    kind: 'finding',
    id: finding.id,
    title: finding.title,
    tags: severity
      ? [
          { kind: 'severity', value: severity },
          { kind: 'state', value: finding.state ?? 'open' },
        ]
      : [],
    facts: factsOf(report, finding),
    parts: [
      { text: finding.description },
      ...(finding.recommendation ? [{ heading: 'What to do', text: finding.recommendation }] : []),
      ...(finding.reproduction ? [{ heading: 'How to show it again', text: finding.reproduction }] : []),
      ...(finding.ownerResponse
        ? [
            {
              heading: `The company ${decisions[finding.ownerResponse.decision]}`,
              text: `${finding.ownerResponse.text} (${day(finding.ownerResponse.at)})`,
            },
          ]
        : []),
      ...(finding.compensation
        ? [
            {
              heading: 'What compensates',
              text: `${finding.compensation.control} Verified ${moment(finding.compensation.verifiedAt)}.`,
            },
          ]
        : []),
      ...(finding.acceptance
        ? [
            {
              heading: 'Why the risk is accepted',
              text: `${finding.acceptance.reason} By ${finding.acceptance.by}, until ${day(finding.acceptance.until)}.`,
            },
          ]
        : []),
      ...(finding.fastLane
        ? [
            {
              heading: 'Told at once',
              text: `Company informed ${moment(finding.fastLane.companyInformedAt)}; recorded as ${finding.fastLane.reference}.`,
            },
          ]
        : []),
    ],
  };
}

function factsOf(report: Report, finding: Finding): readonly NamedText[] {
  const known = [
    ['Systems', systemNames(report, finding.systems)],
    ['Shown by', proceduresOf(report, finding)],
    ['Exposure', finding.exposure],
    ['Safety severity', finding.safetySeverity],
    ['CVSS', finding.cvss?.vector],
    ['Weakness class', finding.weakness],
    ['Techniques', finding.techniques?.join(', ')],
    ['Published vulnerabilities', finding.cves?.join(', ')],
    ['Cause', finding.cause && causes[finding.cause]],
    ['Actively exploited', finding.exploited ? 'yes' : undefined],
    ['Answers for it', finding.ownerRole],
    ['Due', finding.dueOn && day(finding.dueOn)],
    ['Closed by retest', finding.retest],
  ] as const;
  return known.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

function proceduresOf(report: Report, finding: Finding): string {
  return report.executions
    .filter(({ id }) => finding.executions.includes(id))
    .map(({ id, procedure }) => `${procedure} (${id})`)
    .join(', ');
}
