// The tables that people ask for: which columns they have, named as in the report, and where each value comes from.
import type { Evidence, Execution, Finding, System } from '@plimsoll/standard';
import type { Cell } from '../csv/write.ts';
import { titleOfProcedure, type Source } from '../source.ts';

export type Table = 'executions' | 'findings' | 'systems' | 'evidence';

export const TABLES: readonly Table[] = ['executions', 'findings', 'systems', 'evidence'];

export interface TableContent {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tableOf(source: Source, table: Table): TableContent {
  const { report } = source;
  switch (table) {
    case 'executions':
      return content(EXECUTIONS, report.executions, source);
    case 'findings':
      return content(FINDINGS, report.findings, source);
    case 'systems':
      return content(SYSTEMS, report.systems, source);
    case 'evidence':
      return content(EVIDENCE, report.evidence, source);
  }
}

type Columns<T> = Readonly<Record<string, (thing: T, source: Source) => Cell>>;

function content<T>(columns: Columns<T>, things: readonly T[], source: Source): TableContent {
  const named = Object.entries(columns);
  return {
    header: named.map(([name]) => name),
    rows: things.map((thing) => named.map(([, cell]) => cell(thing, source))),
  };
}

const list = (values: readonly string[] | undefined): string => (values ?? []).join('; ');

const EXECUTIONS: Columns<Execution> = {
  id: ({ id }) => id,
  procedure: ({ procedure }) => procedure,
  procedureTitle: ({ procedure }) => titleOfProcedure(procedure),
  systems: ({ systems }) => list(systems),
  outcome: ({ outcome }) => outcome,
  knowledge: ({ knowledge }) => knowledge,
  method: ({ method }) => method,
  methodReason: ({ methodReason }) => methodReason,
  reason: ({ reason }) => reason,
  vesselState: ({ vesselState }) => vesselState,
  condition: ({ condition }) => condition,
  'place.locode': ({ place }) => place?.locode,
  'place.berth': ({ place }) => place?.berth,
  'place.latitude': ({ place }) => place?.latitude,
  'place.longitude': ({ place }) => place?.longitude,
  start: ({ start }) => start,
  end: ({ end }) => end,
  performedBy: ({ performedBy }) => list(performedBy),
  authorisations: ({ authorisations }) => list(authorisations),
  deviation: ({ deviation }) => deviation,
  sample: ({ sample }) => sample,
  evidence: ({ evidence }) => list(evidence),
  findings: ({ findings }) => list(findings),
  remarks: ({ remarks }) => remarks,
};

const FINDINGS: Columns<Finding> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  severity: ({ id, severity }, { scored }) => scored.get(id)?.severity ?? severity,
  state: ({ state }) => state,
  dueOn: ({ dueOn }) => dueOn,
  ownerRole: ({ ownerRole }) => ownerRole,
  systems: ({ systems }) => list(systems),
  executions: ({ executions }) => list(executions),
  weakness: ({ weakness }) => weakness,
  cves: ({ cves }) => list(cves),
  techniques: ({ techniques }) => list(techniques),
  'cvss.vector': ({ cvss }) => cvss?.vector,
  safetySeverity: ({ safetySeverity }) => safetySeverity,
  exposure: ({ exposure }) => exposure,
  exploited: ({ exploited }) => exploited,
  cause: ({ cause }) => cause,
  publicSummary: ({ publicSummary }) => publicSummary,
  description: ({ description }) => description,
  recommendation: ({ recommendation }) => recommendation,
  'ownerResponse.decision': ({ ownerResponse }) => ownerResponse?.decision,
  'ownerResponse.text': ({ ownerResponse }) => ownerResponse?.text,
  'acceptance.until': ({ acceptance }) => acceptance?.until,
};

const SYSTEMS: Columns<System> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  code: ({ code }) => code,
  function: (system) => system.function,
  category: ({ category }) => category,
  categoryReason: ({ categoryReason }) => categoryReason,
  zone: ({ zone }) => zone,
  owner: ({ owner }) => owner,
  maker: ({ maker }) => maker,
  model: ({ model }) => model,
  versions: ({ versions }) => list(versions.map(({ part, version }) => `${part} ${version}`)),
  ports: ({ ports }) => list(ports.map(({ kind, count, locked }) => `${count} ${kind}${locked ? ' locked' : ''}`)),
  protocols: ({ protocols }) => list(protocols),
  links: ({ links }) => list(links.map(({ system }) => system)),
  untrustedLinks: ({ untrustedLinks }) => list(untrustedLinks.map(({ to, purpose }) => `${to}: ${purpose}`)),
  connectivity: ({ connectivity }) => connectivity,
  supportEndsOn: ({ supportEndsOn }) => supportEndsOn,
  compensatingMeasures: ({ compensatingMeasures }) => compensatingMeasures,
  'identifiers.cpe': ({ identifiers }) => identifiers?.cpe,
  'identifiers.purl': ({ identifiers }) => identifiers?.purl,
  'identifiers.serial': ({ identifiers }) => identifiers?.serial,
  addresses: ({ addresses }) => list(addresses),
  approvals: ({ approvals }) => list(approvals),
  cves: ({ vulnerabilityStatements }) =>
    list((vulnerabilityStatements ?? []).map(({ cve, status }) => `${cve} ${status}`)),
};

const EVIDENCE: Columns<Evidence> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  fileName: ({ fileName }) => fileName,
  mediaType: ({ mediaType }) => mediaType,
  size: ({ size }) => size,
  sha256: ({ sha256 }) => sha256,
  capturedAt: ({ capturedAt }) => capturedAt,
  capturedBy: ({ capturedBy }) => capturedBy,
  'tool.name': ({ tool }) => tool?.name,
  'tool.version': ({ tool }) => tool?.version,
  clockOffsetSeconds: ({ clockOffsetSeconds }) => clockOffsetSeconds,
  'capture.point': ({ capture }) => capture?.point,
  classification: ({ classification }) => classification,
  showsPeople: ({ showsPeople }) => showsPeople,
  masking: ({ masking }) => masking,
};
