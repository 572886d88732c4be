// Findings with their derived severity, due dates that fit it, and links that agree in both directions.
import { findingSeverity } from '@plimsoll/scoring';
import type { Execution, Finding, System } from '@plimsoll/standard';
import { procedureById } from '@plimsoll/standard/methodology';
import { addDays, addMinutes, numbered } from './derive.ts';
import type { NoteDescription, SettledDescription, ShipDescription, WeaknessDescription } from './describe.ts';

const dueDays = { critical: 28, high: 84, medium: 170, low: 340, info: 365 } as const;

interface Context {
  readonly ship: ShipDescription;
  readonly systems: readonly System[];
  readonly executions: readonly Execution[];
  readonly idOf: ReadonlyMap<string, string>;
}

export function findingsOf(context: Context): Finding[] {
  const { ship } = context;
  const weaknesses = ship.weaknesses.map((one, n) => weaknessOf(one, numbered('F-', n + 1, 2), context));
  const settled = (ship.settled ?? []).map((one, n) =>
    settledOf(one, numbered('F-', weaknesses.length + n + 1, 2), context),
  );
  const notes = ship.notes.map((one, n) =>
    noteOf(one, numbered('F-', weaknesses.length + settled.length + n + 1, 2), context),
  );
  return [...weaknesses, ...settled, ...notes];
}

function weaknessOf(one: WeaknessDescription, id: string, { ship, systems, executions, idOf }: Context): Finding {
  const execution = executions.find((done) => done.id === idOf.get(one.procedure));
  if (!execution?.end)
    throw new RangeError(`${ship.key}: ${one.procedure} was not done, so it can't have led to a finding`);
  const affected = systems.filter(
    (system) =>
      one.systems.includes(system.code) && (execution.systems.length === 0 || execution.systems.includes(system.id)),
  );
  const chosen = affected.length > 0 ? affected : systems.filter((system) => execution.systems.includes(system.id));
  const exposure = [one.exposure, ...chosen.map(({ connectivity }) => connectivity)].toSorted().at(-1) ?? one.exposure;
  const found = execution.end;
  const base: Finding = {
    id,
    kind: 'weakness',
    title: one.title,
    description: one.description,
    publicSummary: one.publicSummary,
    systems: chosen.map((system) => system.id),
    executions: [execution.id],
    weakness: one.weakness,
    techniques: one.techniques,
    cves: [],
    ...(one.cvss ? { cvss: { vector: one.cvss } } : {}),
    safetySeverity: one.safetySeverity,
    exposure,
    exploited: false,
    recommendation: one.recommendation,
    cause: one.cause,
    state: one.state ?? 'open',
    ownerRole: 'Technical superintendent',
    history: [{ at: found, state: 'open', by: execution.performedBy?.[0] ? 'Team' : 'Lead', note: 'Found' }],
    ...(one.previous ? { previous: one.previous } : {}),
  };
  const { severity, safety } = findingSeverity(
    base,
    [procedureById.get(one.procedure)?.weight ?? 3],
    chosen.map(({ category }) => category),
  );
  const isDangerous = severity === 'critical' && chosen.some(({ category }) => category === 'III');
  return {
    ...base,
    safetySeverity: safety,
    severity,
    dueOn: addDays(found, dueDays[severity]),
    history: [
      ...(base.history ?? []),
      ...(one.state && one.state !== 'open'
        ? [{ at: addMinutes(found, 25), state: one.state, by: 'Technical superintendent', note: 'Work order opened' }]
        : []),
    ],
    ...(isDangerous
      ? {
          fastLane: {
            companyInformedAt: addMinutes(found, 55),
            makerInformedAt: addMinutes(found, 1440),
            flagInformedAt: addMinutes(found, 1500),
            reference: `Fast lane ${id}`,
          },
        }
      : {}),
  };
}

function settledOf(
  { previousId, from, as, text, description, publicSummary, recommendation }: SettledDescription,
  id: string,
  { ship, systems, executions, idOf }: Context,
): Finding {
  const codes = new Set(
    (ship.previousSystems ?? [])
      .filter((system) => from.systems.includes(system.id))
      .map(({ code, name }) => `${code} ${name}`),
  );
  const own = systems.filter(({ code, name }) => codes.has(`${code} ${name}`)).map((system) => system.id);
  const procedure = previousProcedure(from, ship);
  const execution = executions.find((done) => done.id === idOf.get(procedure));
  const at = execution?.end ?? '';
  const checker = execution?.performedBy?.[0] ?? 'P1';
  const { closedBy: _closedBy, retest: _retest, fastLane, ...kept } = from;
  return {
    ...kept,
    id,
    ...(description ? { description } : {}),
    ...(publicSummary ? { publicSummary } : {}),
    ...(recommendation ? { recommendation } : {}),
    systems: own,
    executions: execution ? [execution.id] : [],
    state: as,
    previous: { report: ship.previousReport?.id ?? '', finding: previousId },
    history: [
      ...(from.history ?? []),
      { at, state: as, by: as === 'accepted' ? 'Designated person ashore' : 'Team', note: text },
    ],
    ...(fastLane ? { fastLane } : {}),
    ...(as === 'closed' ? { retest: execution?.id ?? '', closedBy: checker, fixedBy: 'Chief engineer' } : {}),
    ...(as === 'compensated' ? { compensation: { control: text, verifiedAt: at, verifiedBy: checker } } : {}),
    ...(as === 'accepted'
      ? { acceptance: { reason: text, by: 'Designated person ashore', until: addDays(at, 150) } }
      : {}),
  };
}

/** The procedure that found it last time. */
function previousProcedure(from: Finding, ship: ShipDescription): string {
  return ship.previousExecutions?.find(({ id }) => from.executions.includes(id))?.procedure ?? '';
}

function noteOf(one: NoteDescription, id: string, { executions, idOf }: Context): Finding {
  const execution = executions.find((done) => done.id === idOf.get(one.procedure));
  return {
    id,
    kind: one.kind,
    title: one.title,
    description: one.description,
    publicSummary: one.publicSummary,
    systems: execution?.systems ?? [],
    executions: execution ? [execution.id] : [],
  };
}

/** What findings say of executions, the executions say too. */
export function linked(executions: readonly Execution[], findings: readonly Finding[]): Execution[] {
  return executions.map((execution) => ({
    ...execution,
    findings: findings.filter((finding) => finding.executions.includes(execution.id)).map(({ id }) => id),
  }));
}
