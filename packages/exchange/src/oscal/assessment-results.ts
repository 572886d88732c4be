// A report as OSCAL 1.2 assessment results, with what OSCAL has no word for as properties in our namespace.
import type { Report } from '@plimsoll/standard';
import type { ExportContext, ExportOptions, JsonObject } from '../context.ts';
import { listOrNone, present } from '../present.ts';
import { sourceOf, type Source } from '../source.ts';
import { findings } from './findings.ts';
import { localDefinitions } from './inventory.ts';
import { assessmentLog } from './log.ts';
import { backMatter, metadata, planUuid } from './metadata.ts';
import { observations } from './observations.ts';
import { supplierUuid } from './parties.ts';
import { activities, objectives, reviewedControls } from './procedures.ts';
import { risks } from './risks.ts';
import { markup, markupLine, NAMESPACE, properties, reference, repeated, time } from './terms.ts';

/**
 * OSCAL assessment results (model 1.2.2, JSON). The same report, context and tier give the same bytes; things of the
 * report keep their UUID over revisions. What is lost: `lossesOf('oscal-ar')`.
 */
export function toOscalAssessmentResults(
  report: Report,
  context: ExportContext,
  options: ExportOptions = {},
): JsonObject {
  const source = sourceOf(report, context, options);
  return present({
    'assessment-results': {
      uuid: source.documentUuid('assessment-results'),
      metadata: metadata(source, 'Cyber security assessment of a ship'),
      'import-ap': {
        href: reference(planUuid(source)),
        remarks: 'The catalogue of procedures takes the place of an assessment plan.',
      },
      'local-definitions': {
        'objectives-and-methods': listOrNone(objectives(source.report)),
        activities: listOrNone(activities(source)),
      },
      results: [result(source)],
      'back-matter': backMatter(source),
    },
  });
}

function result(source: Source): JsonObject {
  const { report } = source;
  return {
    uuid: source.uuid('result', 'result'),
    title: markupLine(`Assessment of ${report.vessel.name}`, 'Assessment'),
    description: markup(report.summary.forCompany, 'Result of the assessment.'),
    start: time(report.engagement.period.start),
    end: time(report.engagement.period.end),
    props: [...scoreProperties(source), ...engagementProperties(report), ...scopeProperties(report)],
    'local-definitions': localDefinitions(source),
    'reviewed-controls': reviewedControls(source),
    attestations: [attestation(source)],
    'assessment-log': assessmentLog(source),
    observations: listOrNone(observations(source)),
    risks: listOrNone(risks(source)),
    findings: listOrNone(findings(source)),
    remarks: markup(report.summary.forMaster, 'No summary.'),
  };
}

function scoreProperties({ score }: Source): readonly JsonObject[] {
  return properties({
    'score-model': score.model,
    'score-as-of': score.asOf,
    'score-total': score.total,
    'score-high': score.high,
    'score-confidence': score.confidence,
    'score-grade': score.grade,
  });
}

const engagementProperties = ({ engagement }: Report): readonly JsonObject[] =>
  properties({
    'engagement-reference': engagement.reference,
    'engagement-kind': engagement.kind,
    'engagement-basis': engagement.basis,
    'commissioned-by': engagement.commissionedBy,
    places: engagement.places.join(' '),
    'rules-of-engagement': engagement.rulesOfEngagement.reference,
    'independence-type': engagement.independence.type,
    assurance: engagement.independence.assurance,
    'previous-report': engagement.previousReport?.id,
    'previous-revision': engagement.previousReport?.revision,
    'previous-sha256': engagement.previousReport?.sha256,
  });

const scopeProperties = ({ scope, summary, changes }: Report): readonly JsonObject[] => [
  ...properties({ 'scope-included': scope.included, 'target-profile': scope.targetProfile }),
  ...repeated(
    'exclusion',
    scope.exclusions.map(({ id, systems, procedures, reason, explanation, risk }) =>
      [id, ...systems, ...procedures, reason, explanation ?? '', risk ?? ''].filter(Boolean).join(' '),
    ),
  ),
  ...repeated(
    'limitation',
    scope.limitations.map(({ reason, text }) => `${reason} ${text}`),
  ),
  ...repeated('positive', summary.positive),
  ...repeated('urgent-action', summary.urgentActions),
  ...repeated(
    'change',
    changes.map(({ id, kind, on, text, record }) => [id, kind, on, record, text].filter(Boolean).join(' ')),
  ),
];

function attestation(source: Source): JsonObject {
  const { attestation: declared, engagement } = source.report;
  const part = (name: string, title: string, prose: string): JsonObject => ({
    uuid: source.uuid('attestation', name),
    name,
    ns: NAMESPACE,
    title,
    prose: markup(prose, title),
  });
  return {
    'responsible-parties': [{ 'role-id': 'assessor', 'party-uuids': [supplierUuid(source)] }],
    parts: [
      {
        ...part('declaration', 'Declaration of the lead', declared.declaration),
        props: [
          ...properties({
            'declared-at': declared.declaredAt,
            'method-followed': declared.methodFollowed,
            'projection-sha256': declared.projectionSha256,
          }),
          ...repeated('deviation', declared.deviations),
        ],
      },
      part('independence', 'Statement of independence', declared.independence),
      part('independence-declaration', 'Declaration of independence of the firm', engagement.independence.declaration),
    ],
  };
}
