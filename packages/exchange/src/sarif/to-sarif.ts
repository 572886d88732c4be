// A report as a SARIF 2.1.0 log: procedures are its rules, executions and findings its results.
import type { Report } from '@plimsoll/standard';
import { methodology, procedureById } from '@plimsoll/standard/methodology';
import { ordinarySecond } from '../calendar.ts';
import { HOME, type ExportContext, type ExportOptions, type JsonObject } from '../context.ts';
import { listOrNone, present } from '../present.ts';
import { sourceOf, type Source } from '../source.ts';
import { LEVEL_OF_WEIGHT, OBSERVATION_RULE, resultsOf } from './results.ts';

/**
 * SARIF 2.1.0 (OASIS). Results have logical locations only: a ship has no source files, so no line or column is made up.
 * What is lost: `lossesOf('sarif')`.
 */
export function toSarif(report: Report, context: ExportContext, options: ExportOptions = {}): JsonObject {
  const source = sourceOf(report, context, options);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run(source)],
  };
  // An empty list of results says that the run found nothing; without it the run would have failed (SARIF 2.1.0, 3.14.23).
  return present(log, ['results']);
}

/** Rules in the order in which results point at them by index. */
function ruleIds(report: Report): readonly string[] {
  const used = new Set(report.executions.map((execution) => execution.procedure));
  const known = [...procedureById.keys()].filter((id) => used.delete(id));
  return [...known, ...[...used].sort(), OBSERVATION_RULE];
}

const weaknessIds = (report: Report): readonly string[] =>
  [...new Set(report.findings.flatMap((finding) => finding.weakness ?? []))].sort();

function run(source: Source): JsonObject {
  const { report, context, tier, score } = source;
  const rules = ruleIds(report);
  const weaknesses = weaknessIds(report);
  const { period } = report.engagement;
  return {
    tool: {
      driver: {
        name: 'Plimsoll',
        version: context.toolVersion,
        informationUri: HOME,
        rules: rules.map(rule),
        supportedTaxonomies: weaknesses.length === 0 ? undefined : [{ name: 'CWE', index: 0 }],
      },
    },
    automationDetails: {
      id: `plimsoll/${report.vessel.imoNumber}/${report.id}/${report.revision}`,
      guid: source.documentUuid('sarif'),
      description: {
        text: `Assessment of ${report.vessel.name}, IMO ${report.vessel.imoNumber}, by ${report.supplier.name}`,
      },
    },
    invocations: [
      { executionSuccessful: true, startTimeUtc: ordinarySecond(period.start), endTimeUtc: ordinarySecond(period.end) },
    ],
    taxonomies: weaknesses.length === 0 ? undefined : [taxonomy(weaknesses)],
    artifacts: listOrNone(
      report.evidence.map((evidence) => ({
        location: { uri: `evidence/${evidence.fileName}` },
        description: { text: evidence.title },
        length: evidence.size,
        mimeType: evidence.mediaType,
        roles: ['attachment'],
        hashes: { 'sha-256': evidence.sha256 },
      })),
    ),
    results: resultsOf(source, rules, weaknesses),
    properties: {
      'plimsoll/reportId': report.id,
      'plimsoll/revision': report.revision,
      'plimsoll/exportedAt': context.now,
      'plimsoll/sharingTier': tier,
      'plimsoll/methodology': `${report.methodology.id} ${report.methodology.version} ${report.methodology.profile}`,
      'plimsoll/score': score.total,
      'plimsoll/grade': score.grade,
      'plimsoll/scoreAsOf': score.asOf,
    },
  };
}

function rule(id: string): JsonObject {
  const procedure = procedureById.get(id);
  if (procedure === undefined) {
    const text = id === OBSERVATION_RULE ? 'Observation that rests on no single procedure' : `Procedure ${id}`;
    return { id, shortDescription: { text } };
  }
  const domain = methodology.domains.find((item) => item.id === procedure.domain);
  return {
    id,
    shortDescription: { text: procedure.title },
    helpUri: `${HOME}/standard/procedures/${id}`,
    defaultConfiguration: { level: LEVEL_OF_WEIGHT[procedure.weight] },
    properties: {
      tags: [procedure.domain, procedure.safetyClass, ...procedure.maps],
      'plimsoll/domain': domain?.title,
      'plimsoll/safetyClass': procedure.safetyClass,
      'plimsoll/weight': procedure.weight,
    },
  };
}

const taxonomy = (weaknesses: readonly string[]): JsonObject => ({
  name: 'CWE',
  organization: 'MITRE',
  shortDescription: { text: 'Common Weakness Enumeration' },
  informationUri: 'https://cwe.mitre.org/',
  isComprehensive: false,
  taxa: weaknesses.map((id) => ({
    id,
    helpUri: `https://cwe.mitre.org/data/definitions/${id.slice('CWE-'.length)}.html`,
  })),
});
