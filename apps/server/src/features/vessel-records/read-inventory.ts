// Reads an inventory of systems from the bytes of a file: a table with the columns of Rec 190, or JSON with systems as the report format describes them.
import { fromRec190Csv } from '@plimsoll/exchange';
import schema from '@plimsoll/standard/schemas/report' with { type: 'json' };
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { ProblemError } from '../../http/problem-response.ts';

export interface Inventory {
  readonly source: string;
  readonly systems: readonly { readonly id: string; readonly [member: string]: unknown }[];
  readonly rows: readonly { row: number; fate: string; text: string; notes: string[] }[];
}

const MOST_BYTES = 4_194_304;
const MOST_SYSTEMS = 5000;

/** @throws ProblemError inventory-not-understood, document-too-large */
export function readInventory(bytes: Uint8Array): Inventory {
  if (bytes.length > MOST_BYTES)
    throw new ProblemError('document-too-large', { detail: 'An inventory has at most 4 MiB.' });
  const text = textOf(bytes);
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromTable(text);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError('inventory-not-understood', { detail: 'The file is no text in UTF-8.' });
  }
}

function fromTable(text: string): Inventory {
  const read = fromRec190Csv(text);
  if (!read.ok) throw new ProblemError('inventory-not-understood', { detail: read.reason });
  const zones = new Map(read.zones.map(({ id, name }) => [id, name]));
  return {
    source: 'Inventory with the columns of IACS Rec 190',
    systems: read.systems.map(({ zone, ...system }) => ({
      ...system,
      ...(zone === undefined ? {} : { zone, 'x-zone-name': zones.get(zone) ?? zone }),
    })),
    rows: read.rows.map(({ row, fate, text: said, notes }) => ({ row, fate, text: said, notes: [...notes] })),
  };
}

function fromJson(text: string): Inventory {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new ProblemError('inventory-not-understood', { detail: error instanceof Error ? error.message : 'No JSON.' });
  }
  const systems = Array.isArray(document) ? document : (document as { systems?: unknown }).systems;
  if (!Array.isArray(systems) || systems.length > MOST_SYSTEMS)
    throw new ProblemError('inventory-not-understood', {
      detail: `The document is no list of at most ${MOST_SYSTEMS} systems, and has none in its member systems.`,
    });
  const check = draftCheck();
  const errors = systems.flatMap((system: unknown, n) =>
    check(system)
      ? []
      : (check.errors ?? []).map(({ instancePath, message }) => ({
          pointer: `/${n}${instancePath}`,
          text: message ?? 'not as described',
        })),
  );
  if (errors.length > 0) throw new ProblemError('inventory-not-understood', { errors: errors.slice(0, 100) });
  const seen = new Set<string>();
  const rows = (systems as Inventory['systems']).map(({ id }, n) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice
      ? { row: n + 1, fate: 'duplicate', text: `${id} stands twice; the first one was taken.`, notes: [] }
      : { row: n + 1, fate: 'ok', text: 'Taken as it stands.', notes: [] };
  });
  return {
    source: 'Inventory as JSON',
    systems: (systems as Inventory['systems']).filter((_, n) => rows[n]?.fate === 'ok'),
    rows,
  };
}

let compiled: ValidateFunction | null = null;

/** A system of an inventory may lack what a finished report needs; what it has, has the form of the report. */
function draftCheck(): ValidateFunction {
  if (compiled) return compiled;
  const { $defs } = schema as unknown as { $defs: Record<string, object> };
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  compiled = ajv.compile({
    $defs: { ...$defs, system: { ...$defs['system'], required: ['id', 'name'] } },
    $ref: '#/$defs/system',
  });
  return compiled;
}
