// Makes the complete, consistent report of a described assessment.
import type { Execution, Report, System } from '@plimsoll/standard';
import { methodology, type Procedure } from '@plimsoll/standard/methodology';
import { appliesTo } from './applies.ts';
import { addDays, addMinutes, numbered, uuidOf } from './derive.ts';
import type { ShipDescription } from './describe.ts';
import type { EvidenceFile } from './evidence-bytes.ts';
import { executionsOf } from './executions.ts';
import { findingsOf, linked } from './findings.ts';
import { inventoryOf } from './inventory.ts';
import { permissionsFor } from './permissions.ts';
import { schedule, type Slot } from './schedule.ts';
import { singleUnit, targets } from './targets.ts';

export interface BuiltReport {
  readonly report: Report;
  /** Bytes of the evidence by file name. */
  readonly files: ReadonlyMap<string, EvidenceFile>;
}

export function buildReport(ship: ShipDescription): BuiltReport {
  const inventory = inventoryOf(ship.systems, ship.key);
  const { systems } = inventory;
  const omitted = new Set(ship.omitted);
  const wanted = methodology.procedures.filter(({ id }) => !omitted.has(id));
  const applicable = wanted.filter((procedure) => appliesTo(procedure, ship.vessel, systems));
  const doable = applicable.filter(({ id }) => !(id in ship.notTested));
  const slots = schedule(
    doable.map((procedure) => ({ procedure, systems: systemsFor(procedure, systems) })),
    ship,
  );
  const permissions = permissionsFor(slots, ship, systems);
  const done = executionsOf(slots, { ship, permissions, systems });
  const findings = findingsOf({ ship, systems, executions: done.executions, idOf: done.idOf });
  const undone = wanted
    .filter((procedure) => !doable.includes(procedure))
    .map((procedure, n) =>
      undoneExecution(procedure, numbered('EX-', slots.length + n + 1), {
        ship,
        isApplicable: applicable.includes(procedure),
        systems,
      }),
    );
  const incident = incidentOf(ship, slots, done.idOf);
  const last = slots.at(-1)?.end ?? '';
  const issuedAt = addMinutes(`${addDays(last, 6)}T13:00:00Z`, 7);
  const report: Report = {
    format: 'plimsoll-report',
    formatVersion: '1.0',
    id: uuidOf(ship.key),
    revision: 1,
    issuedAt,
    language: 'en',
    methodology: { id: methodology.id, version: methodology.version, profile: ship.profile },
    vessel: ship.vessel,
    company: ship.company,
    engagement: engagementOf(ship, slots),
    supplier: ship.supplier,
    team: ship.team.map(({ id, registerId, role, certificate, domains, highestClass, mentor }) => ({
      id,
      registerId,
      role,
      ...(mentor ? { mentor } : {}),
      certificates: [{ number: certificate, scheme: 'Maritime Cyber Security Specialist', domains, highestClass }],
      conflicts: { none: true, statement: 'Nothing to declare' },
    })),
    scope: {
      included:
        'All computer-based systems aboard that serve a function of the ship, the networks between them and the links ashore',
      targetProfile: `Mandatory and required procedures of the profile ${ship.profile}, advisory ones as time allowed`,
      exclusions: [],
      limitations: ship.limitations,
    },
    ...inventory,
    authorisations: permissions.authorisations,
    executions: [...linked(done.executions, findings), ...undone],
    findings,
    evidence: done.evidence,
    incidents: incident ? [incident] : [],
    handback: handbackOf(slots, systems),
    changes: ship.changes ?? [],
    summary: ship.summary,
    attestation: {
      lead: 'P1',
      declaration: 'This report says what the team saw and tested aboard and ashore, and nothing that it did not.',
      independence: `The supplier is a type ${ship.independenceType} inspection body; no member of the team sold, installed or maintained a system aboard in the last 24 months.`,
      methodFollowed: true,
      deviations: [],
      declaredAt: addMinutes(issuedAt, -9),
    },
    responses: (ship.responses ?? []).map((response) => ({ ...response, by: 'P1', at: addMinutes(issuedAt, -30) })),
  };
  return { report, files: done.files };
}

function systemsFor(procedure: Procedure, systems: readonly System[]): string[] {
  if (procedure.id === 'AST-01') return sample(systems);
  if (procedure.id === 'AST-02') return systems.map(({ id }) => id);
  const codes = targets[procedure.id] ?? [];
  const having = (code: string): System[] => systems.filter((system) => system.code === code);
  const found = codes.flatMap((code) =>
    code === 'REM-GW' && having(code).length === 0 ? having('IT-EDGE') : having(code),
  );
  return [...new Set((singleUnit.has(procedure.id) ? found.slice(0, 1) : found).map(({ id }) => id))];
}

/** All of category III and twenty others, or all others when there are fewer. */
function sample(systems: readonly System[]): string[] {
  const others = systems.filter(({ category }) => category !== 'III').slice(0, methodology.sampling.othersAtLeast + 2);
  return systems.filter((system) => system.category === 'III' || others.includes(system)).map(({ id }) => id);
}

/** What a ship does not have, where a procedure does not apply to her. */
const absent: Readonly<Record<string, string>> = {
  'MCH-07': 'No dynamic positioning aboard',
  'CGO-02': 'No cargo control or gauging aboard',
  'CGO-03': 'Ballast is worked by hand only',
  'CGO-04': 'Nothing of the cargo is watched from ashore',
  'CGO-05': 'No emergency shutdown of cargo aboard',
  'CGO-06': 'No cargo network aboard',
  'CRW-03': 'No network for guests aboard',
  'CRW-04': 'No cameras, door control or hotel systems aboard',
  'PHY-03': 'No cameras and no electric doors aboard',
};

function undoneExecution(
  procedure: Procedure,
  id: string,
  { ship, isApplicable, systems }: { ship: ShipDescription; isApplicable: boolean; systems: readonly System[] },
): Execution {
  const base = { id, procedure: procedure.id, evidence: [], findings: [] };
  if (!isApplicable)
    return {
      ...base,
      systems: [],
      outcome: 'not-applicable',
      reason: procedure.id === 'CRW-03' ? 'no-such-network' : 'no-such-system',
      remarks: absent[procedure.id] ?? 'The inventory shows none',
    };
  const why = ship.notTested[procedure.id];
  return {
    ...base,
    systems: systemsFor(procedure, systems),
    outcome: 'not-tested',
    reason: why?.reason ?? 'time',
    remarks: why?.remarks ?? 'Not reached in the time agreed',
  };
}

function engagementOf(ship: ShipDescription, slots: readonly Slot[]): Report['engagement'] {
  const first = slots[0]?.start ?? '';
  const last = slots.at(-1)?.end ?? '';
  const hours =
    Math.round(
      slots
        .filter(({ procedure, isAboard }) => isAboard && procedure.safetyClass !== 'S0')
        .reduce((sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / 3_600_000, 0) * 6,
    ) / 10;
  return {
    reference: `E-${ship.key
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '-')
      .slice(0, 40)}`,
    kind: ship.kind,
    basis: ship.basis,
    commissionedBy: ship.commissionedBy,
    period: { start: `${first.slice(0, 10)}T06:00:00Z`, end: `${last.slice(0, 10)}T19:00:00Z` },
    places: [ship.locode],
    rulesOfEngagement: {
      reference: `ROE ${ship.key.toUpperCase()}`,
      signedAt: `${addDays(first, -3)}T15:20:00Z`,
      signedBy: ['DPA', 'M'],
      scopeSignedAt: `${addDays(first, -4)}T10:12:00Z`,
      stopWord: 'ANCHOR',
      insurer: 'informed',
    },
    crewHours: { agreed: Math.ceil(hours + 6), used: hours },
    peopleTestsApproval: {
      approvedBy: 'CSO',
      at: `${addDays(first, -3)}T09:40:00Z`,
      reference: 'Approval of the company for tests on people',
    },
    independence: {
      type: ship.independenceType,
      assurance: ship.independenceType === 'A' ? 'certified-independent' : 'second-party',
      declaration: 'No member of the team sold, installed or maintained a system aboard in the last 24 months.',
      ties: [],
    },
    ...(ship.previousReport ? { previousReport: ship.previousReport } : {}),
  };
}

function incidentOf(
  ship: ShipDescription,
  slots: readonly Slot[],
  idOf: ReadonlyMap<string, string>,
): Report['incidents'][number] | null {
  const slot = slots.find(({ procedure }) => procedure.id === ship.incident?.procedure);
  if (!slot || !ship.incident) return null;
  const at = addMinutes(slot.start, 11);
  return {
    id: 'IN-1',
    at,
    executions: [idOf.get(slot.procedure.id) ?? ''],
    systems: slot.systems.slice(0, 1),
    description: ship.incident.description,
    effect: ship.incident.effect,
    restoredAt: addMinutes(at, ship.incident.minutes ?? 9),
    reportedTo: [
      { role: 'M', at: addMinutes(at, 2) },
      { role: 'CE', at: addMinutes(at, 2) },
      { role: 'DPA', at: addMinutes(at, 45) },
    ],
  };
}

/** Every system touched from class S2 up is given back after the last work on it. */
function handbackOf(slots: readonly Slot[], systems: readonly System[]): Report['handback'] {
  const lastEnd = new Map<string, string>();
  for (const slot of slots)
    if (['S2', 'S3', 'S4'].includes(slot.procedure.safetyClass))
      for (const id of slot.systems) if ((lastEnd.get(id) ?? '') < slot.end) lastEnd.set(id, slot.end);
  const byZone = new Map<string, string[]>();
  for (const { id, zone } of systems) if (lastEnd.has(id)) byZone.set(zone, [...(byZone.get(zone) ?? []), id]);
  return [...byZone].map(([zone, ids], n) => ({
    id: numbered('HB-', n + 1, 2),
    systems: ids,
    at: addMinutes(
      ids
        .map((id) => lastEnd.get(id) ?? '')
        .toSorted()
        .at(-1) ?? '',
      16,
    ),
    working: true,
    signedBy: zone === 'Z3' || zone === 'Z4' ? ('M' as const) : ('CE' as const),
    remarks: 'Working as before, nothing of the team left aboard',
  }));
}
