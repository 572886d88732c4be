// Weaknesses as OSCAL risks, with what is done about them.
import type { Finding } from '@plimsoll/standard';
import { endOfDay } from '../calendar.ts';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import { weaknesses, type Source } from '../source.ts';
import { cvssFacets, ownFacets } from './facets.ts';
import { subjects } from './inventory.ts';
import { actor, loggedBy } from './parties.ts';
import { markup, markupLine, properties, time } from './terms.ts';

type State = NonNullable<Finding['state']>;

/** OSCAL's six words for the state of a risk. */
const RISK_STATUS = {
  open: 'open',
  planned: 'remediating',
  fixed: 'remediating',
  compensated: 'remediating',
  accepted: 'deviation-approved',
  closed: 'closed',
} as const satisfies Record<State, string>;

const LOG_TYPE = {
  open: 'status-update',
  planned: 'status-update',
  fixed: 'remediated',
  compensated: 'mitigation',
  accepted: 'dr-approved',
  closed: 'closed',
} as const satisfies Record<State, string>;

export const risks = (source: Source): readonly JsonObject[] =>
  weaknesses(source.report).map((finding) => risk(source, finding));

function risk(source: Source, finding: Finding): JsonObject {
  const state = finding.state ?? 'open';
  const origin = { actors: [actor(source, source.executions.get(finding.executions[0] ?? '')?.performedBy?.[0])] };
  return {
    uuid: source.uuid('risk', finding.id),
    title: markupLine(finding.title, finding.id),
    description: markup(finding.description, finding.title),
    statement: markup(finding.publicSummary, finding.title),
    props: riskProperties(finding),
    status: RISK_STATUS[state],
    origins: [origin],
    'threat-ids': listOrNone((finding.techniques ?? []).map(threat)),
    characterizations: listOrNone(
      [
        ownFacets(finding, source.scored.get(finding.id)),
        finding.cvss === undefined ? [] : cvssFacets(finding.cvss.vector),
      ]
        .filter((facets) => facets.length > 0)
        .map((facets) => ({ origin, facets })),
    ),
    'mitigating-factors':
      finding.compensation === undefined ? undefined : [mitigation(source, finding, finding.compensation)],
    deadline: finding.dueOn === undefined ? undefined : endOfDay(finding.dueOn),
    remediations: listOrNone(remediations(source, finding)),
    'risk-log': riskLog(source, finding),
    'related-observations': listOrNone(
      finding.executions
        .filter((id) => isObserved(source, id))
        .map((id) => ({ 'observation-uuid': source.uuid('observation', id) })),
    ),
  };
}

const isObserved = (source: Source, execution: string): boolean => {
  const { start, end, outcome } = source.executions.get(execution) ?? {};
  return (
    start !== undefined && end !== undefined && (outcome === 'pass' || outcome === 'partial' || outcome === 'fail')
  );
};

const riskProperties = (finding: Finding): readonly JsonObject[] =>
  properties({
    'report-id': finding.id,
    state: finding.state,
    cwe: finding.weakness,
    cause: finding.cause,
    systems: finding.systems.join(' '),
    'owner-role': finding.ownerRole,
    'accepted-by': finding.acceptance?.by,
    'accepted-until': finding.acceptance?.until,
    'acceptance-reason': finding.acceptance?.reason,
    'fixed-by': finding.fixedBy,
    'closed-by': finding.closedBy,
    retest: finding.retest,
    'self-reported': finding.selfReported,
    'previous-report': finding.previous?.report,
    'previous-finding': finding.previous?.finding,
    'company-informed-at': finding.fastLane?.companyInformedAt,
    'maker-informed-at': finding.fastLane?.makerInformedAt,
    'flag-informed-at': finding.fastLane?.flagInformedAt,
    'fast-lane-reference': finding.fastLane?.reference,
  });

const threat = (technique: string): JsonObject => ({
  system: 'https://attack.mitre.org',
  id: `https://attack.mitre.org/techniques/${technique.replace('.', '/')}`,
});

const mitigation = (
  source: Source,
  finding: Finding,
  compensation: NonNullable<Finding['compensation']>,
): JsonObject => ({
  uuid: source.uuid('mitigation', finding.id),
  description: markup(compensation.control, 'A compensating control was seen to work.'),
  props: properties({ 'verified-at': compensation.verifiedAt, 'verified-by': compensation.verifiedBy }),
  subjects: subjects(source, finding.systems),
});

/** The recommendation of the assessors, and what the company decided. */
function remediations(source: Source, finding: Finding): readonly JsonObject[] {
  const { recommendation, ownerResponse, state } = finding;
  return [
    ...(recommendation === undefined
      ? []
      : [
          {
            uuid: source.uuid('recommendation', finding.id),
            lifecycle: 'recommendation',
            title: markupLine(`Recommendation for ${finding.id}`, finding.id),
            description: markup(recommendation, finding.title),
            origins: [{ actors: [actor(source, undefined)] }],
          },
        ]),
    ...(ownerResponse === undefined
      ? []
      : [
          {
            uuid: source.uuid('response', finding.id),
            lifecycle: state === 'closed' ? 'completed' : 'planned',
            title: markupLine(`Answer of the company to ${finding.id}: ${ownerResponse.decision}`, finding.id),
            description: markup(ownerResponse.text, `The company decided to ${ownerResponse.decision}.`),
            props: properties({ decision: ownerResponse.decision, 'answered-at': ownerResponse.at }),
            tasks: finding.dueOn === undefined ? undefined : [milestone(source, finding, finding.dueOn)],
          },
        ]),
  ];
}

function milestone(source: Source, finding: Finding, dueOn: string): JsonObject {
  return {
    uuid: source.uuid('milestone', finding.id),
    type: 'milestone',
    title: markupLine(`Fixed by ${dueOn}`, dueOn),
    timing: { 'on-date': { date: endOfDay(dueOn) } },
  };
}

function riskLog(source: Source, finding: Finding): JsonObject | undefined {
  const entries = (finding.history ?? []).map((change, n) => ({
    uuid: source.uuid('history', `${finding.id} ${n}`),
    title: markupLine(`State ${change.state}`, change.state),
    description: markup(change.note ?? '', `The state became ${change.state}.`),
    start: time(change.at),
    end: time(change.at),
    props: [{ name: 'type', value: LOG_TYPE[change.state] }, ...properties({ state: change.state, by: change.by })],
    'logged-by': loggedBy(source, []),
    'status-change': RISK_STATUS[change.state],
  }));
  return entries.length === 0 ? undefined : { entries };
}
