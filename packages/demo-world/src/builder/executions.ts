// Turns slots into execution records with their evidence, and says honestly what was not done.
import { sha256Hex } from '@plimsoll/proofs';
import type { Evidence, Execution, System } from '@plimsoll/standard';
import { cardById } from '@plimsoll/standard/cards';
import type { Procedure } from '@plimsoll/standard/methodology';
import { addMinutes, numbered, pick, pickOf } from './derive.ts';
import type { ShipDescription, WeaknessDescription } from './describe.ts';
import { evidenceFile, type EvidenceFile } from './evidence-bytes.ts';
import type { Permissions } from './permissions.ts';
import type { Slot } from './schedule.ts';

export interface Done {
  readonly executions: Execution[];
  readonly evidence: Evidence[];
  readonly files: Map<string, EvidenceFile>;
  readonly idOf: ReadonlyMap<string, string>;
}

interface Work {
  readonly ship: ShipDescription;
  readonly permissions: Permissions;
  readonly systems: readonly System[];
}

export function executionsOf(slots: readonly Slot[], work: Work): Done {
  const { ship, systems } = work;
  const weakness = new Map(ship.weaknesses.map((one) => [one.procedure, one]));
  const idOf = new Map(slots.map(({ procedure }, n) => [procedure.id, numbered('EX-', n + 1)]));
  const held = heldProcedures(ship);
  const evidence: Evidence[] = [];
  const files = new Map<string, EvidenceFile>();
  const executions = slots.map((slot): Execution => {
    const found = weakness.get(slot.procedure.id);
    const outcome = found?.outcome ?? (held.has(slot.procedure.id) ? 'partial' : 'pass');
    const touchesIII = systems.some(({ id, category }) => slot.systems.includes(id) && category === 'III');
    const isRecorded =
      outcome !== 'pass' ||
      touchesIII ||
      rank(slot.procedure) >= 2 ||
      pick(`${ship.key}${slot.procedure.id}r`, 3) === 0;
    const own = isRecorded ? record(slot, { ship, n: evidence.length + 1, outcome, systems }) : null;
    if (own) {
      evidence.push(own.evidence);
      files.set(own.evidence.fileName, own.file);
    }
    return executionOf(slot, {
      work,
      id: idOf.get(slot.procedure.id) ?? '',
      outcome,
      found,
      evidence: own ? [own.evidence.id] : [],
    });
  });
  return { executions, evidence, files, idOf };
}

/** Procedures whose weakness of the last report is still there, behind a control that was seen to work. */
function heldProcedures({ settled = [], previousExecutions = [] }: ShipDescription): ReadonlySet<string> {
  const held = settled.filter(({ as }) => as === 'compensated').flatMap(({ from }) => from.executions);
  return new Set(previousExecutions.filter(({ id }) => held.includes(id)).map(({ procedure }) => procedure));
}

const rank = ({ safetyClass }: Procedure): number => Number(safetyClass.slice(1));

function executionOf(
  slot: Slot,
  {
    work,
    id,
    outcome,
    found,
    evidence,
  }: {
    work: Work;
    id: string;
    outcome: 'pass' | 'partial' | 'fail';
    found: WeaknessDescription | undefined;
    evidence: string[];
  },
): Execution {
  const { ship, permissions } = work;
  const { procedure, start, end } = slot;
  const level = rank(procedure);
  const seen = found?.remarks ?? ship.observations?.[procedure.id];
  return {
    id,
    procedure: procedure.id,
    systems: slot.systems,
    outcome,
    knowledge: procedure.minimumKnowledge === 'stated' ? 'checked' : procedure.minimumKnowledge,
    method: 'prescribed',
    vesselState: slot.state,
    condition: slot.condition,
    place: slot.isAboard
      ? { locode: ship.locode, berth: slot.state === 'U' ? 'Trial area off the port' : ship.berth }
      : { locode: ship.office, berth: 'Office of the supplier' },
    start,
    end,
    performedBy: [slot.person.id],
    authorisations: permissions.idsFor(slot),
    devices:
      level >= 2 && slot.isAboard
        ? [
            {
              name: level === 2 ? 'Receive-only tap 2' : 'Test laptop 3',
              connectedAt: addMinutes(start, 3),
              removedAt: addMinutes(end, -2),
            },
          ]
        : [],
    ...(level >= 3
      ? {
          stateBefore: 'Working, no alarm that was not expected',
          stateAfter: 'Working, same readings as before',
          restoration: {
            statement: 'Connections as before, settings compared with the copy taken before the test',
            confirmedAt: addMinutes(end, 4),
            confirmedBy: slot.isAboard ? 'CE' : 'TS',
          },
        }
      : {}),
    ...(procedure.involvesCrew
      ? {
          crew: {
            role: pickOf(`${ship.key}${procedure.id}c`, [
              'Officer of the watch',
              'Second engineer',
              'Electro-technical officer',
              'Chief officer',
            ]),
            language: 'en',
            offWatch: true,
          },
        }
      : {}),
    ...(sampled.has(procedure.id) ? { sample: sampleWords(slot, ship) } : {}),
    evidence,
    findings: [],
    ...(seen === undefined ? {} : { remarks: seen }),
  };
}

/** Procedures that look at a sample by their own words. */
const sampled = new Set(['GOV-04', 'GOV-05', 'AST-01', 'ITA-01', 'MED-02', 'RES-06']);

function sampleWords(slot: Slot, ship: ShipDescription): string {
  if (slot.procedure.id === 'AST-01')
    return `${slot.systems.length} of ${ship.systems.length} items: all of category III and the others named`;
  return `${4 + pick(ship.key + slot.procedure.id, 6)} taken at random from the list of the last twelve months`;
}

const kinds: Readonly<Record<string, readonly Evidence['kind'][]>> = {
  S0: ['document', 'log'],
  S1: ['photo', 'interview', 'screenshot'],
  S2: ['capture'],
  S3: ['log', 'screenshot'],
  S4: ['log'],
};

function record(
  slot: Slot,
  { ship, n, outcome, systems }: { ship: ShipDescription; n: number; outcome: string; systems: readonly System[] },
): { evidence: Evidence; file: EvidenceFile } {
  const { procedure } = slot;
  const id = numbered('EV-', n);
  const kind = pickOf<Evidence['kind']>(`${ship.key}${procedure.id}k`, kinds[procedure.safetyClass] ?? ['document']);
  const capturedAt = addMinutes(slot.start, 4 + pick(`${ship.key}${procedure.id}t`, 12));
  const names = systems.filter((system) => slot.systems.includes(system.id)).map(({ name }) => name);
  const title = `${titleWords[kind]} for ${procedure.id}${names[0] ? `, ${names[0]}` : ''}`;
  const file = evidenceFile({
    id,
    kind,
    title,
    capturedAt,
    place: slot.isAboard ? ship.locode : ship.office,
    lines: [
      procedure.title,
      `Outcome ${outcome}`,
      ...(cardById.get(procedure.id)?.steps ?? []).map((step, k) => `${k + 1}. ${step} done`),
    ],
  });
  const level = rank(procedure);
  const evidence: Evidence = {
    id,
    kind,
    title,
    fileName: file.fileName,
    mediaType: file.mediaType,
    size: file.bytes.length,
    sha256: sha256Hex(file.bytes),
    capturedAt,
    capturedBy: slot.person.id,
    ...(level >= 2 ? { tool: { name: level === 2 ? 'Packet recorder' : 'Assessment console', version: '4.2' } } : {}),
    clockOffsetSeconds: pick(`${ship.key}${id}o`, 41) / 10 - 2,
    clockCorrected: true,
    ...(kind === 'capture'
      ? {
          capture: {
            point: `Tap at ${names[0] ?? 'the switch'}`,
            filter: 'Headers only',
            masking: 'Payload cut after the header; no content of people kept',
            hostsSeen: 6 + slot.systems.length,
            hostsInventoried: 6 + slot.systems.length,
          },
        }
      : {}),
    classification: 'confidential',
    showsPeople: false,
  };
  return { evidence, file };
}

const titleWords: Readonly<Record<Evidence['kind'], string>> = {
  photo: 'Photograph',
  screenshot: 'Screen',
  capture: 'Capture',
  log: 'Log',
  document: 'Extract of document',
  configuration: 'Settings',
  interview: 'Notes of interview',
  recording: 'Recording',
  scan: 'Scan',
  'foreign-report': 'Report',
  other: 'Record',
};
