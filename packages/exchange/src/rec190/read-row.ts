// Turns one row of the inventory into a draft of a system, and says what was understood, altered and left open.
import type { System } from '@plimsoll/standard';
import { systems as kinds } from '@plimsoll/standard/systems';
import type { Draft, DraftSystem } from '../draft/draft.ts';
import { COLUMNS, type ColumnId } from './columns.ts';
import { isNothing, localIdOf, readCategory, readList, readPorts, readUntrusted, readVersions } from './values.ts';

export type Row = Readonly<Partial<Record<ColumnId, string>>>;

export interface RowReading {
  readonly system: DraftSystem;
  /** Name of the zone as written, to be turned into a zone by who sees all rows. */
  readonly zoneName: string | undefined;
  /** Names of other systems as written. */
  readonly linkNames: readonly string[];
  readonly notes: readonly string[];
}

export type RowResult =
  { readonly ok: true; readonly reading: RowReading } | { readonly ok: false; readonly reason: string };

/** A row without the name of a system or of equipment is refused. */
export function readRow(row: Row): RowResult {
  const cell = (column: ColumnId): string | undefined => {
    const text = row[column]?.trim() ?? '';
    return text === '' || isNothing(text) ? undefined : text;
  };
  const name = [cell('system'), cell('equipment')].filter((text) => text !== undefined).join(', ');
  if (name === '') return { ok: false, reason: 'Neither the system (column C) nor the equipment (column D) is named.' };
  const item = row.item ?? '';
  const id = localIdOf(item === '' ? name : /^\d/.test(item) ? `CBS-${item}` : item);
  if (id === '')
    return {
      ok: false,
      reason: `No identifier can be made from “${name}”; give the row an item number in letters or digits.`,
    };
  const { values, notes } = readValues(cell);
  const system: DraftSystem = { id, name: name.slice(0, LONGEST), ...values };
  return {
    ok: true,
    reading: {
      system,
      zoneName: cell('zone'),
      linkNames: readList(cell('links') ?? ''),
      notes: [...notes, ...notCarried(cell), ...cut(name)],
    },
  };
}

const LONGEST = 300;

type CellOf = (column: ColumnId) => string | undefined;

function readValues(cell: CellOf): { readonly values: Draft<System>; readonly notes: readonly string[] } {
  const category = readCategory(cell('category') ?? '');
  const versions = [
    readVersions(cell('os') ?? '', 'Operating system'),
    readVersions(cell('firmware') ?? '', 'Firmware'),
    readVersions(cell('software') ?? '', 'Software'),
  ];
  const ports = readPorts(cell('ports') ?? '');
  const untrusted = readUntrusted(cell('untrusted') ?? '');
  const values = given({
    code: codeOf(cell),
    function: (cell('function') ?? cell('purpose'))?.slice(0, LONGEST),
    category: category.value,
    maker: cell('maker')?.slice(0, LONGEST),
    model: cell('model')?.slice(0, LONGEST),
    versions: versions.flatMap((reading) => reading.value ?? []),
    ports: ports.value,
    protocols: readList(cell('protocols') ?? ''),
    untrustedLinks: untrusted.value,
    identifiers: identifiersOf(cell('identifier')),
    addresses: readList(cell('addresses') ?? ''),
    approvals: readList(cell('approvals') ?? ''),
  });
  const chosen = values.code === undefined ? [] : [`Code ${values.code} was chosen by the name.`];
  return {
    values,
    notes: [...chosen, ...[category, ...versions, ports, untrusted].flatMap((reading) => reading.notes)],
  };
}

/** The code of our list, when the file names it, its last part or its title word for word, and only one kind fits. */
function codeOf(cell: CellOf): string | undefined {
  const words = [cell('system'), cell('equipment')]
    .filter((text) => text !== undefined)
    .map((text) => text.toLowerCase());
  const fitting = kinds.filter(({ code, title }) =>
    [code, code.split('-')[1] ?? code, title].some((name) => words.includes(name.toLowerCase())),
  );
  return fitting.length === 1 ? fitting[0]?.code : undefined;
}

function identifiersOf(text: string | undefined): Draft<System['identifiers']> {
  if (text === undefined) return undefined;
  if (text.startsWith('cpe:2.3:')) return { cpe: text };
  return text.startsWith('pkg:') ? { purl: text } : { serial: text.slice(0, LONGEST) };
}

const NOT_CARRIED: readonly ColumnId[] = ['location', 'excluded', 'log'];

function notCarried(cell: CellOf): readonly string[] {
  const notes = NOT_CARRIED.filter((id) => cell(id) !== undefined).map((id) => {
    const column = COLUMNS.find((item) => item.id === id);
    return `Column ${column?.letter ?? ''} (${column?.heading ?? id}) has no place in a report and stays in the file.`;
  });
  if (cell('excluded') !== undefined)
    notes.push('The file marks the system as excluded: say so in the scope, with the reason.');
  if (cell('function') !== undefined && cell('purpose') !== undefined)
    notes.push('Column N (Purpose) stays in the file: the function of column B was taken.');
  return notes;
}

const cut = (name: string): readonly string[] =>
  name.length > LONGEST ? [`The name was cut to ${LONGEST} characters.`] : [];

/** Without members that have no value or are an empty list. */
function given(values: Readonly<Record<string, unknown>>): Draft<System> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
