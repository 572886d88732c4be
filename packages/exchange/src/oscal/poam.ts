// The open weaknesses of a report as an OSCAL 1.2 plan of action and milestones.
import type { Finding, Report } from '@plimsoll/standard';
import { HOME, type ExportContext, type ExportOptions, type JsonObject } from '../context.ts';
import { listOrNone, present } from '../present.ts';
import { sourceOf, weaknesses, type Source } from '../source.ts';
import { findings } from './findings.ts';
import { localDefinitions, shipUuid } from './inventory.ts';
import { backMatter, metadata } from './metadata.ts';
import { observations } from './observations.ts';
import { actor } from './parties.ts';
import { risks } from './risks.ts';
import { markup, markupLine, properties, reference } from './terms.ts';

export type PlanResult =
  { readonly ok: true; readonly document: JsonObject } | { readonly ok: false; readonly reason: string };

/**
 * OSCAL plan of action and milestones (model 1.2.2, JSON), one item for each weakness, the closed ones too. A report
 * without a weakness gives a reason instead, because OSCAL asks for at least one item.
 */
export function toOscalPoam(report: Report, context: ExportContext, options: ExportOptions = {}): PlanResult {
  const source = sourceOf(report, context, options);
  const items = weaknesses(source.report).map((finding) => item(source, finding));
  if (items.length === 0)
    return { ok: false, reason: 'The report has no weakness, and a plan of action needs at least one item.' };
  const document = present({
    'plan-of-action-and-milestones': {
      uuid: source.documentUuid('poam'),
      metadata: metadata(source, 'Plan of action'),
      'system-id': { 'identifier-type': `${HOME}/ns/imo-number`, id: report.vessel.imoNumber },
      'local-definitions': localDefinitions(source),
      observations: listOrNone(observations(source)),
      risks: risks(source),
      findings: listOrNone(findings(source)),
      'poam-items': items,
      'back-matter': backMatter(source),
    },
  });
  return { ok: true, document };
}

function item(source: Source, finding: Finding): JsonObject {
  const executions = finding.executions.flatMap((id) => source.executions.get(id) ?? []);
  const done = executions.filter(
    ({ start, end, outcome }) =>
      start !== undefined && end !== undefined && ['pass', 'partial', 'fail'].includes(outcome),
  );
  return {
    uuid: source.uuid('poam-item', finding.id),
    title: markupLine(finding.title, finding.id),
    description: markup(finding.recommendation ?? finding.description, finding.title),
    props: properties({
      'report-id': finding.id,
      priority: source.scored.get(finding.id)?.severity ?? finding.severity,
      state: finding.state,
      'due-on': finding.dueOn,
      'owner-role': finding.ownerRole,
    }),
    links: [{ href: reference(shipUuid(source)), rel: 'subject' }],
    origins: [{ actors: [actor(source, executions[0]?.performedBy?.[0])] }],
    'related-findings': listOrNone(done.map(({ id }) => ({ 'finding-uuid': source.uuid('finding', id) }))),
    'related-observations': listOrNone(done.map(({ id }) => ({ 'observation-uuid': source.uuid('observation', id) }))),
    'related-risks': [{ 'risk-uuid': source.uuid('risk', finding.id) }],
  };
}
