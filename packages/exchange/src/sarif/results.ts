// The results of a SARIF run: one for each execution and one for each finding.
import type { Execution, Finding } from '@plimsoll/standard';
import { procedureById } from '@plimsoll/standard/methodology';
import type { Severity } from '@plimsoll/scoring';
import { sha256Hex } from '@plimsoll/proofs';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import { titleOfProcedure, type Source } from '../source.ts';

const KIND = {
  pass: 'pass',
  partial: 'review',
  fail: 'fail',
  'not-tested': 'open',
  'not-applicable': 'notApplicable',
} as const satisfies Record<Execution['outcome'], string>;

/** Rule of findings that rest on no execution. */
export const OBSERVATION_RULE = 'PLIMSOLL-OBSERVATION';

export const LEVEL_OF_WEIGHT = { 1: 'note', 2: 'warning', 3: 'error' } as const;

const LEVEL_OF_SEVERITY = {
  info: 'note',
  low: 'note',
  medium: 'warning',
  high: 'error',
  critical: 'error',
} as const satisfies Record<Severity, string>;

/** `rules` and `weaknesses` are the lists the indices point into. */
export function resultsOf(
  source: Source,
  rules: readonly string[],
  weaknesses: readonly string[],
): readonly JsonObject[] {
  return [
    ...source.report.executions.map((execution) => executionResult(source, rules, execution)),
    ...source.report.findings.map((finding) => findingResult(source, { rules, weaknesses }, finding)),
  ];
}

function executionResult(source: Source, rules: readonly string[], execution: Execution): JsonObject {
  const kind = KIND[execution.outcome];
  const weight = procedureById.get(execution.procedure)?.weight ?? 1;
  const text =
    execution.remarks ??
    `${titleOfProcedure(execution.procedure)}: ${execution.outcome}${execution.reason === undefined ? '' : ` (${execution.reason})`}.`;
  return {
    guid: source.uuid('sarif-execution', execution.id),
    ruleId: execution.procedure,
    ruleIndex: rules.indexOf(execution.procedure),
    kind,
    level: kind === 'fail' ? LEVEL_OF_WEIGHT[weight] : 'none',
    message: { text },
    locations: locations(source, execution.systems),
    attachments: attachments(source, execution.evidence),
    partialFingerprints: {
      'plimsollExecution/v1': fingerprint(source, 'execution', execution.procedure, ...execution.systems),
    },
    properties: {
      'plimsoll/id': execution.id,
      'plimsoll/outcome': execution.outcome,
      'plimsoll/knowledge': execution.knowledge,
      'plimsoll/method': execution.method,
      'plimsoll/vesselState': execution.vesselState,
      'plimsoll/start': execution.start,
      'plimsoll/end': execution.end,
      'plimsoll/reason': execution.reason,
      'plimsoll/findings': listOrNone(execution.findings),
    },
  };
}

function findingResult(
  source: Source,
  lists: { rules: readonly string[]; weaknesses: readonly string[] },
  finding: Finding,
): JsonObject {
  const isOpenWeakness = finding.kind === 'weakness' && finding.state !== 'closed';
  const severity = source.scored.get(finding.id)?.severity ?? finding.severity ?? 'info';
  const kind = isOpenWeakness ? 'fail' : finding.kind === 'weakness' ? 'pass' : 'informational';
  const first = source.executions.get(finding.executions[0] ?? '')?.procedure;
  const ruleIndex = lists.rules.indexOf(first ?? OBSERVATION_RULE);
  return {
    guid: source.uuid('sarif-finding', finding.id),
    ruleId: lists.rules[ruleIndex],
    ruleIndex,
    kind,
    level: kind === 'fail' ? LEVEL_OF_SEVERITY[severity] : 'none',
    message: { text: `${finding.title}${finding.state === 'closed' ? ' (closed)' : ''}. ${finding.description}` },
    locations: locations(source, finding.systems),
    partialFingerprints: { 'plimsollWeakness/v1': weaknessKey(source, finding, first) },
    baselineState:
      source.report.engagement.previousReport === undefined
        ? undefined
        : finding.previous === undefined
          ? 'new'
          : 'unchanged',
    taxa: taxa(lists.weaknesses, finding),
    suppressions:
      finding.state === 'accepted' && finding.acceptance !== undefined
        ? [{ kind: 'external', status: 'accepted', justification: justification(finding.acceptance) }]
        : undefined,
    properties: {
      'plimsoll/id': finding.id,
      'plimsoll/findingKind': finding.kind,
      'plimsoll/severity': finding.kind === 'weakness' ? severity : undefined,
      'plimsoll/safetySeverity': finding.safetySeverity,
      'plimsoll/exposure': finding.exposure,
      'plimsoll/state': finding.state,
      'plimsoll/dueOn': finding.dueOn,
      'plimsoll/cves': listOrNone(finding.cves ?? []),
      'plimsoll/techniques': listOrNone(finding.techniques ?? []),
      'plimsoll/cvss': finding.cvss?.vector,
      'plimsoll/recommendation': finding.recommendation,
      'plimsoll/executions': listOrNone(finding.executions),
    },
  };
}

/** The same weakness on the same kind of system of the same ship, whatever its number and words are in a report. */
function weaknessKey(source: Source, finding: Finding, procedure: string | undefined): string {
  const codes = finding.systems.map((id) => source.systems.get(id)?.code ?? id).sort();
  return fingerprint(source, 'weakness', procedure ?? '', finding.weakness ?? finding.title, ...codes);
}

const fingerprint = (source: Source, ...parts: readonly string[]): string =>
  sha256Hex([source.report.vessel.imoNumber, ...parts].join('\u0000')).slice(0, 32);

function locations(source: Source, systems: readonly string[]): readonly JsonObject[] {
  const { imoNumber, name } = source.report.vessel;
  if (systems.length === 0)
    return [{ logicalLocations: [{ name, fullyQualifiedName: `imo:${imoNumber}`, kind: 'ship' }] }];
  return systems.map((id) => ({
    logicalLocations: [
      {
        name: source.systems.get(id)?.name ?? id,
        fullyQualifiedName: `imo:${imoNumber}/${source.systems.get(id)?.code ?? ''}/${id}`,
        kind: 'system',
      },
    ],
  }));
}

function attachments(source: Source, evidence: readonly string[]): readonly JsonObject[] | undefined {
  return listOrNone(
    evidence.flatMap((id) => {
      const index = source.report.evidence.findIndex((item) => item.id === id);
      const found = source.report.evidence[index];
      return found === undefined
        ? []
        : [{ description: { text: found.title }, artifactLocation: { uri: `evidence/${found.fileName}`, index } }];
    }),
  );
}

function taxa(weaknesses: readonly string[], { weakness }: Finding): readonly JsonObject[] | undefined {
  return weakness === undefined
    ? undefined
    : [{ id: weakness, index: weaknesses.indexOf(weakness), toolComponent: { name: 'CWE', index: 0 } }];
}

const justification = ({ reason, by, until }: NonNullable<Finding['acceptance']>): string =>
  [reason, by === '' ? '' : `Accepted by ${by}`, `Until ${until}`].filter(Boolean).join('. ');
