// Weaknesses and CVE statements as CycloneDX vulnerabilities, one for each state in which a group of systems is.
import type { Finding } from '@plimsoll/standard';
import { cvssOf } from '@plimsoll/scoring';
import { ordinarySecond } from '../calendar.ts';
import type { JsonObject } from '../context.ts';
import { listOrNone } from '../present.ts';
import { weaknesses, type Source } from '../source.ts';
import { knownVulnerabilities, type KnownVulnerability, type VulnerabilityStatus } from '../vulnerabilities.ts';
import { named, SHIP, systemRef } from './terms.ts';

const STATE_OF_STATUS = {
  affected: 'exploitable',
  'under-investigation': 'in_triage',
  fixed: 'resolved',
  'not-affected': 'not_affected',
} as const satisfies Record<VulnerabilityStatus, string>;

type State = NonNullable<Finding['state']>;

/** Fixed but not verified is not resolved: somebody has to look. */
const STATE_OF_FINDING = {
  open: 'exploitable',
  planned: 'exploitable',
  accepted: 'exploitable',
  compensated: 'exploitable',
  fixed: 'in_triage',
  closed: 'resolved',
} as const satisfies Record<State, string>;

const RESPONSE: Readonly<Partial<Record<State, string>>> = {
  accepted: 'will_not_fix',
  compensated: 'workaround_available',
  planned: 'update',
};

const METHOD = { '2.0': 'CVSSv2', '3.0': 'CVSSv3', '3.1': 'CVSSv31', '4.0': 'CVSSv4' } as const;

export function vulnerabilities(source: Source): readonly JsonObject[] {
  const known = knownVulnerabilities(source.report);
  const groups = new Map<string, KnownVulnerability[]>();
  for (const item of known) {
    const key = `${item.cve}:${item.status}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [
    ...[...groups].map(([key, items]) => published(source, key, items)),
    ...weaknesses(source.report).map((finding) => weakness(source, finding)),
  ];
}

/** A published vulnerability in one state. */
function published(source: Source, key: string, items: readonly KnownVulnerability[]): JsonObject {
  const [first] = items;
  const findings = [...new Set(items.flatMap((item) => item.findings))];
  const cve = first?.cve ?? key;
  return {
    'bom-ref': `vulnerability:${key}`,
    id: cve,
    source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${cve}` },
    ratings: listOrNone(
      findings.filter(({ cves }) => cves?.length === 1).flatMap((finding) => ratings(source, finding)),
    ),
    cwes: cwes(findings),
    recommendation: findings.flatMap(({ recommendation }) => recommendation ?? []).join('\n'),
    analysis: {
      state: STATE_OF_STATUS[first?.status ?? 'under-investigation'],
      detail: items
        .filter(({ statement }) => statement !== '')
        .map(({ system, statement }) => `${system}: ${statement}`)
        .join('\n'),
    },
    affects: items.map(({ system }) => ({ ref: systemRef(system) })),
    properties: listOrNone(findings.flatMap(({ id }) => named({ finding: id }))),
  };
}

/** A weakness that the assessors found, under their own number. */
function weakness(source: Source, finding: Finding): JsonObject {
  const state = finding.state ?? 'open';
  const response = RESPONSE[state];
  const changed = (finding.history ?? []).map(({ at }) => ordinarySecond(at)).sort();
  const known = finding.systems.filter((id) => source.systems.has(id));
  return {
    'bom-ref': `finding:${finding.id}`,
    id: finding.id,
    source: { name: source.report.supplier.name },
    references: listOrNone(
      (finding.cves ?? []).map((cve) => ({
        id: cve,
        source: { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${cve}` },
      })),
    ),
    ratings: ratings(source, finding),
    cwes: cwes([finding]),
    description: finding.title,
    detail: finding.description,
    recommendation: finding.recommendation,
    workaround: finding.compensation?.control,
    proofOfConcept: finding.reproduction === undefined ? undefined : { reproductionSteps: finding.reproduction },
    created: changed[0],
    updated: changed.at(-1),
    analysis: {
      state: STATE_OF_FINDING[state],
      response: response === undefined ? undefined : [response],
      detail: finding.acceptance?.reason || finding.publicSummary,
    },
    affects: [...new Set(known.length === 0 ? [SHIP] : known.map(systemRef))].map((ref) => ({ ref })),
    properties: [
      ...named({
        state,
        'safety-severity': finding.safetySeverity,
        exposure: finding.exposure,
        exploited: finding.exploited,
        cause: finding.cause,
        'due-on': finding.dueOn,
        'owner-role': finding.ownerRole,
      }),
      ...(finding.techniques ?? []).flatMap((technique) => named({ 'attack-technique': technique })),
    ],
  };
}

/** Our resulting severity, and the CVSS score of the vector where there is a valid one. */
function ratings(source: Source, finding: Finding): readonly JsonObject[] {
  const cvss = finding.cvss === undefined ? null : cvssOf(finding.cvss.vector);
  const severity = source.scored.get(finding.id)?.severity ?? finding.severity ?? 'unknown';
  return [
    {
      source: { name: 'Plimsoll' },
      severity,
      method: 'other',
      justification: 'Technical severity and consequence for the safety of the ship together.',
    },
    ...(cvss === null || finding.cvss === undefined
      ? []
      : [{ score: cvss.score, severity: cvss.band, method: METHOD[cvss.version], vector: finding.cvss.vector }]),
  ];
}

const cwes = (findings: readonly Finding[]): readonly number[] | undefined =>
  listOrNone(
    [
      ...new Set(
        findings.flatMap(({ weakness: cwe }) => (cwe === undefined ? [] : [Number(cwe.slice('CWE-'.length))])),
      ),
    ].filter((id) => id > 0),
  );
