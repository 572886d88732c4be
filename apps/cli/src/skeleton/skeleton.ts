// A report before the work: who, what and when still to be filled in, everything not tested, valid as a draft.
import type { Execution, Member, Report, System, Zone } from '@plimsoll/standard';
import { methodology, type Procedure, type ProfileId } from '@plimsoll/standard/methodology';
import { zoneById, type ShipSystem } from '@plimsoll/standard/systems';
import { applies } from '@plimsoll/scoring';
import { usualSystems, type ShipType } from './usual-systems.ts';

export interface SkeletonOf {
  readonly id: string;
  /** Instant of writing, RFC 3339 in UTC. */
  readonly now: string;
  readonly type: ShipType;
  readonly profile: ProfileId;
  readonly imoNumber: string;
  readonly name: string;
  readonly flag: string;
}

/** Placeholders in brackets: the validator reminds of each at submission. */
const todo = (what: string): string => `[TODO: ${what}]`;

export function skeletonReport(of: SkeletonOf): Report {
  const kinds = usualSystems(of.type);
  const systems = kinds.map(systemOf);
  const vessel = vesselOf(of, kinds);
  const procedures = methodology.procedures.filter((procedure) => applies(procedure, { vessel, systems }));
  return {
    format: 'plimsoll-report',
    formatVersion: '1.0',
    id: of.id,
    revision: 1,
    issuedAt: of.now,
    language: 'en',
    methodology: { id: methodology.id, version: methodology.version, profile: of.profile },
    vessel,
    company: {
      name: todo('name of the company'),
      role: 'ism-company',
      contacts: [{ role: 'Designated person ashore' }],
    },
    engagement: engagementOf(of.now),
    supplier: { registerId: 'S-0000', name: todo('name of the supplier') },
    team: [lead],
    scope: {
      included: todo('what is assessed'),
      targetProfile: `Mandatory and required procedures of the profile ${of.profile}`,
      exclusions: [],
      limitations: [],
    },
    systems,
    zones: zonesOf(kinds),
    conduits: [],
    authorisations: [scopeLetter(of.now)],
    executions: procedures.map((procedure, n) => executionOf(procedure, n, systems)),
    findings: [],
    evidence: [],
    incidents: [],
    handback: [],
    changes: [],
    summary: {
      forMaster: todo('summary for the Master'),
      forCompany: todo('what the company has to decide'),
      positive: [],
      urgentActions: [todo('the most urgent action')],
    },
    attestation: {
      lead: lead.id,
      declaration: todo('declaration of the lead'),
      independence: todo('statement of independence'),
      methodFollowed: true,
      deviations: [],
      declaredAt: of.now,
    },
    responses: [],
  };
}

const lead: Member = {
  id: 'P1',
  registerId: 'P-00000',
  role: 'lead',
  certificates: [],
  conflicts: { none: true, statement: todo('conflicts, or that there are none') },
};

function vesselOf(of: SkeletonOf, kinds: readonly ShipSystem[]): Report['vessel'] {
  return {
    imoNumber: of.imoNumber,
    name: of.name,
    flag: of.flag,
    type: of.type,
    grossTonnage: 1,
    builtOn: '1900-01-01',
    classSociety: 'other',
    classNotations: [],
    dynamicPositioning: kinds.some(({ code }) => code === 'NAV-DP') ? 'DP2' : 'none',
    internationalVoyages: true,
    frameworks: [],
  };
}

function engagementOf(now: string): Report['engagement'] {
  return {
    reference: todo('number of the job'),
    kind: 'initial',
    basis: todo('what asked for the assessment'),
    commissionedBy: 'company',
    period: { start: now, end: now },
    places: ['XZXXX'],
    rulesOfEngagement: {
      reference: todo('number of the rules of engagement'),
      signedAt: now,
      signedBy: ['DPA', 'M'],
      scopeSignedAt: now,
      stopWord: todo('stop word'),
      insurer: 'not-required',
    },
    crewHours: { agreed: 0, used: 0 },
    independence: {
      type: 'A',
      assurance: 'certified-independent',
      declaration: todo('declaration of independence'),
      ties: [],
    },
  };
}

function scopeLetter(now: string): Report['authorisations'][number] {
  return {
    id: 'AUT-00',
    kind: 'scope-letter',
    procedures: [],
    systems: [],
    window: { start: now, end: now },
    vesselStates: ['A', 'L', 'C', 'D', 'O'],
    grantedAt: now,
    authorisers: [{ role: 'DPA', at: now, reference: todo('number of the scope letter') }],
    withdrawals: [],
  };
}

/** Named by its code, not numbered: a numbered inventory that is taken in later must not fall onto other systems. */
function systemOf(kind: ShipSystem): System {
  return {
    id: `${kind.code}-1`,
    name: kind.title,
    code: kind.code,
    function: kind.title,
    category: kind.usualTier,
    zone: kind.zone,
    owner: todo('department'),
    maker: todo('maker'),
    model: todo('model'),
    versions: [],
    ports: [],
    protocols: [],
    links: [],
    untrustedLinks: [],
    connectivity: zoneById(kind.zone)?.untrusted ? 'CY5' : 'CY3',
  };
}

function zonesOf(kinds: readonly ShipSystem[]): Zone[] {
  return [...new Set(kinds.map(({ zone }) => zone))]
    .sort()
    .map((id) => ({ id, name: zoneById(id)?.title ?? id, kind: id, asDrawn: true, asFound: true }));
}

function executionOf(procedure: Procedure, n: number, systems: readonly System[]): Execution {
  const codes = procedure.applicability?.anySystem ?? [];
  const touched =
    procedure.id === methodology.sampling.procedure ? systems : systems.filter(({ code }) => codes.includes(code));
  return {
    id: `EX-${String(n + 1).padStart(3, '0')}`,
    procedure: procedure.id,
    systems: touched.map(({ id }) => id),
    outcome: 'not-tested',
    reason: 'time',
    evidence: [],
    findings: [],
  };
}
