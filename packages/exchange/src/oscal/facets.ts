// A CVSS vector and our own measures as facets of an OSCAL risk, with the names OSCAL 1.2 gives to each metric.
import type { Finding } from '@plimsoll/standard';
import { cvssOf, type ScoredFinding } from '@plimsoll/scoring';
import type { JsonObject } from '../context.ts';
import { NAMESPACE, oneLine } from './terms.ts';

const CIA_2 = { N: 'none', P: 'partial', C: 'complete' };
const CIA_3 = { N: 'none', L: 'low', H: 'high', X: 'not-defined' };
const REQUIREMENT = { L: 'low', M: 'medium', H: 'high', X: 'not-defined', ND: 'not-defined' };
const VECTOR_3 = { N: 'network', A: 'adjacent', L: 'local', P: 'physical', X: 'not-defined' };
const HIGH_LOW = { H: 'high', L: 'low', X: 'not-defined' };
const INTERACTION = { N: 'none', R: 'required', X: 'not-defined' };
const SCOPE = { U: 'unchanged', C: 'changed', X: 'not-defined' };
const REMEDIATION = {
  OF: 'official-fix',
  TF: 'temporary-fix',
  O: 'official-fix',
  T: 'temporary-fix',
  W: 'workaround',
  U: 'unavailable',
  X: 'not-defined',
  ND: 'not-defined',
};

type Metrics = Readonly<Record<string, readonly [name: string, values: Readonly<Record<string, string>>]>>;

const CVSS_2: Metrics = {
  AV: ['access-vector', { L: 'local', A: 'adjacent-network', N: 'network' }],
  AC: ['access-complexity', { H: 'high', M: 'medium', L: 'low' }],
  Au: ['authentication', { M: 'multiple', S: 'single', N: 'none' }],
  C: ['confidentiality-impact', CIA_2],
  I: ['integrity-impact', CIA_2],
  A: ['availability-impact', CIA_2],
  E: ['exploitability', { U: 'unproven', POC: 'proof-of-concept', F: 'functional', H: 'high', ND: 'not-defined' }],
  RL: ['remediation-level', REMEDIATION],
  RC: ['report-confidence', { UC: 'unconfirmed', UR: 'uncorroborated', C: 'confirmed', ND: 'not-defined' }],
  CDP: [
    'collateral-damage-potential',
    { N: 'none', L: 'low', LM: 'low-medium', MH: 'medium-high', H: 'high', ND: 'not-defined' },
  ],
  CR: ['confidentiality-requirement', REQUIREMENT],
  IR: ['integrity-requirement', REQUIREMENT],
  AR: ['availability-requirement', REQUIREMENT],
};

const CVSS_3: Metrics = {
  AV: ['attack-vector', VECTOR_3],
  AC: ['access-complexity', HIGH_LOW],
  PR: ['privileges-required', CIA_3],
  UI: ['user-interaction', INTERACTION],
  S: ['scope', SCOPE],
  C: ['confidentiality-impact', CIA_3],
  I: ['integrity-impact', CIA_3],
  A: ['availability-impact', CIA_3],
  E: ['exploit-code-maturity', { U: 'unproven', P: 'proof-of-concept', F: 'functional', H: 'high', X: 'not-defined' }],
  RL: ['remediation-level', REMEDIATION],
  RC: ['report-confidence', { U: 'unknown', R: 'reasonable', C: 'confirmed', X: 'not-defined' }],
  CR: ['confidentiality-requirement', REQUIREMENT],
  IR: ['integrity-requirement', REQUIREMENT],
  AR: ['availability-requirement', REQUIREMENT],
  MAV: ['modified-attack-vector', VECTOR_3],
  MAC: ['modified-attack-complexity', HIGH_LOW],
  MPR: ['modified-privileges-required', CIA_3],
  MUI: ['modified-user-interaction', INTERACTION],
  MS: ['modified-scope', SCOPE],
  MC: ['modified-confidentiality', CIA_3],
  MI: ['modified-integrity', CIA_3],
  MA: ['modified-availability', CIA_3],
};

const SYSTEMS = {
  '2.0': 'http://www.first.org/cvss/v2.0',
  '3.0': 'http://www.first.org/cvss/v3.0',
  '3.1': 'http://www.first.org/cvss/v3.1',
  '4.0': 'https://www.first.org/cvss/v4-0',
} as const;

/** One facet for each metric of a valid vector; none for a vector that is not valid. */
export function cvssFacets(vector: string): readonly JsonObject[] {
  const known = cvssOf(vector);
  if (known === null) return [];
  const system = SYSTEMS[known.version];
  const metrics = vector
    .split('/')
    .map((part) => part.split(':'))
    .filter((pair) => pair[0] !== 'CVSS');
  return metrics.flatMap(([metric = '', value = '']) => {
    if (known.version === '4.0') return [{ name: metric.toLowerCase(), system, value: value.toLowerCase() }];
    const [name, values] = (known.version === '2.0' ? CVSS_2 : CVSS_3)[metric] ?? [];
    const word = values?.[value];
    return name === undefined || word === undefined ? [] : [{ name, system, value: word }];
  });
}

/** Our measures, in our namespace, and the published vulnerabilities. */
export function ownFacets(finding: Finding, scored: ScoredFinding | undefined): readonly JsonObject[] {
  const score = finding.cvss === undefined ? null : cvssOf(finding.cvss.vector);
  const own = {
    severity: scored?.severity ?? finding.severity,
    'safety-severity': finding.safetySeverity,
    exposure: finding.exposure,
    category: scored?.tier,
    exploited: finding.exploited,
    'cvss-vector': finding.cvss?.vector,
    'cvss-score': score?.score,
  };
  return [
    ...Object.entries(own).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [{ name, system: NAMESPACE, value: oneLine(String(value)) }],
    ),
    ...(finding.cves ?? []).map((cve) => ({ name: 'cve-id', system: 'http://cve.mitre.org', value: cve })),
  ];
}
