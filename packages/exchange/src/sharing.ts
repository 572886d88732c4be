// Cuts a report down to what may be shown to others, once, before any converter sees it.
import type {
  Authorisation,
  Conduit,
  Engagement,
  Evidence,
  Execution,
  Finding,
  Member,
  Report,
  System,
  Vessel,
  Zone,
} from '@plimsoll/standard';
import type { Tier } from './context.ts';
import { omit } from './omit.ts';

/** What the document to be made is about: a ship and her assessment, or products and their vulnerabilities. */
export type Subject = 'ship' | 'products';

/**
 * A report that holds only what the tier allows. Shareable leaves out all that the schema marks confidential, every free
 * text it does not mark for sharing, addresses, serial numbers, contacts, network detail and evidence that is not
 * classified shareable. Never both ship and product: a document about products does not name the ship, one about the ship
 * names no make, version or vulnerability. Texts the type demands become empty; converters leave empty texts out.
 */
export function reportForTier(report: Report, tier: Tier, subject: Subject = 'ship'): Report {
  if (tier === 'confidential') return report;
  const isAboutShip = subject === 'ship';
  const evidence = report.evidence.filter((item) => item.classification === 'shareable').map(shareableEvidence);
  const kept = new Set(evidence.map((item) => item.id));
  return {
    ...report,
    vessel: isAboutShip ? omit(report.vessel, 'imoNumberOverride') : namelessVessel(report.vessel),
    company: isAboutShip
      ? { ...omit(report.company, 'email'), contacts: [] }
      : { name: '', role: report.company.role, contacts: [] },
    engagement: shareableEngagement(report.engagement),
    team: report.team.map(shareableMember),
    systems: report.systems.map((system) => ({
      ...shareableSystem(system),
      ...(isAboutShip ? {} : productOf(system)),
    })),
    zones: report.zones.map(shareableZone),
    conduits: report.conduits.map(shareableConduit),
    authorisations: report.authorisations.map(shareableAuthorisation),
    executions: report.executions.map((execution) => shareableExecution(execution, kept)),
    findings: report.findings.map((finding) =>
      isAboutShip ? withoutVulnerability(shareableFinding(finding)) : shareableFinding(finding),
    ),
    evidence,
    incidents: report.incidents.map((incident) => ({ ...omit(incident, 'effect'), description: '' })),
    handback: report.handback.map((entry) => omit(entry, 'remarks', 'signature')),
    changes: report.changes.map((change) => ({ ...change, text: '', record: '', previousSystems: [] })),
    responses: [],
  };
}

const namelessVessel = (vessel: Vessel): Vessel => ({
  ...omit(vessel, 'imoNumberOverride', 'mmsi', 'callSign', 'formerNames', 'personsOnBoard'),
  imoNumber: '',
  name: '',
  classNotations: [],
});

const shareableEngagement = (engagement: Engagement): Engagement => ({
  ...omit(engagement, 'peopleTestsApproval'),
  reference: '',
  rulesOfEngagement: { ...engagement.rulesOfEngagement, reference: '', stopWord: '' },
  independence: { ...engagement.independence, ties: [] },
});

const shareableMember = (member: Member): Member => ({
  ...member,
  registerId: '',
  certificates: [],
  conflicts: { none: member.conflicts.none, statement: '' },
});

const shareableSystem = (system: System): System => ({
  id: system.id,
  name: system.name,
  code: system.code,
  function: system.function,
  category: system.category,
  zone: system.zone,
  owner: '',
  maker: '',
  model: '',
  versions: [],
  ports: [],
  protocols: [],
  links: [],
  untrustedLinks: [],
  connectivity: system.connectivity,
  ...(system.parent === undefined ? {} : { parent: system.parent }),
  ...(system.supportEndsOn === undefined ? {} : { supportEndsOn: system.supportEndsOn }),
  ...(system.redundantWith === undefined ? {} : { redundantWith: system.redundantWith }),
});

const productOf = ({ maker, model, versions, identifiers, vulnerabilityStatements }: System): Partial<System> => ({
  maker,
  model,
  versions,
  ...(identifiers === undefined ? {} : { identifiers: omit(identifiers, 'serial') }),
  ...(vulnerabilityStatements === undefined
    ? {}
    : { vulnerabilityStatements: vulnerabilityStatements.map((known) => ({ ...known, statement: '' })) }),
});

const shareableZone = (zone: Zone): Zone => omit(zone, 'remarks');

const shareableConduit = (conduit: Conduit): Conduit => ({ ...omit(conduit, 'remarks'), protection: '' });

const shareableAuthorisation = (authorisation: Authorisation): Authorisation => ({
  id: authorisation.id,
  kind: authorisation.kind,
  procedures: authorisation.procedures,
  systems: authorisation.systems,
  window: authorisation.window,
  vesselStates: authorisation.vesselStates,
  grantedAt: authorisation.grantedAt,
  authorisers: authorisation.authorisers.map(({ role, at }) => ({ role, at, reference: '' })),
  withdrawals: authorisation.withdrawals,
});

function shareableExecution(execution: Execution, evidence: ReadonlySet<string>): Execution {
  const hidden = [
    'methodReason',
    'place',
    'deviation',
    'devices',
    'stateBefore',
    'stateAfter',
    'restoration',
    'crew',
    'sample',
    'remarks',
  ] as const;
  const locode = execution.place?.locode;
  return {
    ...omit(execution, ...hidden),
    evidence: execution.evidence.filter((id) => evidence.has(id)),
    ...(locode === undefined ? {} : { place: { locode } }),
  };
}

function shareableFinding(finding: Finding): Finding {
  const { ownerResponse, history, acceptance } = finding;
  return {
    ...omit(finding, 'reproduction', 'compensation', 'fastLane', 'ownerRole', 'fixedBy'),
    description: finding.publicSummary,
    ...(ownerResponse === undefined ? {} : { ownerResponse: { ...ownerResponse, text: '' } }),
    ...(history === undefined ? {} : { history: history.map(({ at, state }) => ({ at, state, by: '' })) }),
    ...(acceptance === undefined ? {} : { acceptance: { reason: '', by: '', until: acceptance.until } }),
  };
}

const withoutVulnerability = (finding: Finding): Finding => omit(finding, 'cves', 'cvss', 'techniques', 'exploited');

const shareableEvidence = (evidence: Evidence): Evidence => ({
  id: evidence.id,
  kind: evidence.kind,
  title: evidence.title,
  fileName: evidence.fileName,
  mediaType: evidence.mediaType,
  size: evidence.size,
  sha256: evidence.sha256,
  capturedAt: evidence.capturedAt,
  capturedBy: evidence.capturedBy,
  classification: evidence.classification,
  showsPeople: evidence.showsPeople,
});
