// Reads an asset inventory in the columns of IACS Rec 190 into drafts of systems and zones, row by row.
import type { Draft, DraftSystem, DraftZone, Fate } from '../draft/draft.ts';
import { readCsv } from '../csv/read.ts';
import { COLUMNS, understandHeadings, type Heading } from './columns.ts';
import { readRow, type Row, type RowReading } from './read-row.ts';
import { localIdOf, readZoneKind } from './values.ts';

export type Rec190Result =
  | {
      readonly ok: true;
      readonly systems: readonly DraftSystem[];
      readonly zones: readonly DraftZone[];
      readonly rows: readonly Fate[];
      /** How each heading of the file was understood. */
      readonly headings: readonly Heading[];
    }
  | { readonly ok: false; readonly reason: string };

/** Commas, semicolons or tabs, with or without byte order mark; headings in our words, in Rec 190’s, or as letters. */
export function fromRec190Csv(text: string): Rec190Result {
  const read = readCsv(text);
  return read.ok ? fromRec190Rows(read.rows) : read;
}

const MOST_ROWS = 5000;

/** `rows` holds the header at the first row that has at least three known headings; titles may stand above it. */
export function fromRec190Rows(rows: readonly (readonly string[])[]): Rec190Result {
  if (rows.length > MOST_ROWS)
    return { ok: false, reason: `The file has ${rows.length} rows; at most ${MOST_ROWS} are read at once.` };
  const headerAt = rows
    .slice(0, 20)
    .findIndex((row) => understandHeadings(row).filter(({ column }) => column !== undefined).length >= 3);
  const header = rows[headerAt];
  if (header === undefined) {
    return {
      ok: false,
      reason: `No row with headings was found. The columns are: ${COLUMNS.map(({ heading }) => heading).join(', ')}.`,
    };
  }
  const headings = understandHeadings(header);
  const body = rows.slice(headerAt + 1).map((cells, n) => ({ row: headerAt + 2 + n, cells: cellsOf(headings, cells) }));
  return {
    ok: true,
    headings,
    ...readBody(body.filter(({ cells }) => Object.values(cells).some((text) => text !== ''))),
  };
}

function cellsOf(headings: readonly Heading[], cells: readonly string[]): Row {
  return Object.fromEntries(
    headings.flatMap(({ column }, n) => (column === undefined ? [] : [[column, (cells[n] ?? '').trim()]])),
  );
}

interface Body {
  readonly systems: readonly DraftSystem[];
  readonly zones: readonly DraftZone[];
  readonly rows: readonly Fate[];
}

function readBody(rows: readonly { readonly row: number; readonly cells: Row }[]): Body {
  const taken = new Map<string, number>();
  const read = rows.map(({ row, cells }) => {
    const result = readRow(cells);
    if (!result.ok) return { row, refusal: result.reason };
    const { id } = result.reading.system;
    const before = taken.get(id);
    if (before !== undefined) return { row, duplicateOf: before, id };
    taken.set(id, row);
    return { row, reading: result.reading };
  });
  const readings = read.flatMap(({ reading }) => reading ?? []);
  const zones = zonesOf(readings);
  const finished = new Map(readings.map((reading) => [reading.system.id, finish(reading, readings, zones)]));
  return {
    systems: [...finished.values()].map(({ system }) => system),
    zones,
    rows: read.map(({ row, refusal, duplicateOf, id, reading }): Fate => {
      if (refusal !== undefined) return fate(row, 'refused', refusal);
      if (reading === undefined)
        return fate(row, 'duplicate', `The same item as in row ${duplicateOf ?? 0}; the first one was taken.`, id);
      const done = finished.get(reading.system.id);
      return done === undefined ? fate(row, 'refused', 'Not read.') : taking(row, done.system, done.notes);
    }),
  };
}

function zonesOf(readings: readonly RowReading[]): readonly DraftZone[] {
  const names = [...new Set(readings.flatMap(({ zoneName }) => zoneName ?? []))];
  return names.map((name): DraftZone => {
    const kind = readZoneKind(name).value;
    return { id: zoneIdOf(name), name, asDrawn: true, ...(kind === undefined ? {} : { kind }) };
  });
}

const zoneIdOf = (name: string): string => localIdOf(`ZONE-${name}`);

/** Sets zone and links, now that all systems and zones are known. */
function finish(
  reading: RowReading,
  all: readonly RowReading[],
  zones: readonly DraftZone[],
): { system: DraftSystem; notes: readonly string[] } {
  const notes = [...reading.notes];
  const links = reading.linkNames.flatMap((name): readonly Draft<NonNullable<DraftSystem['links']>[number]>[] => {
    const found = all.filter(({ system }) => system !== reading.system && isNamed(system, name));
    if (found.length === 1 && found[0] !== undefined) return [{ system: found[0].system.id, purpose: name }];
    notes.push(
      found.length === 0
        ? `No row is named “${name}”, so that connection was left out.`
        : `Several rows are named “${name}”; choose one.`,
    );
    return [];
  });
  const zone = zones.find(({ name }) => name === reading.zoneName);
  if (reading.zoneName !== undefined) notes.push(...readZoneKind(reading.zoneName).notes);
  const system = {
    ...reading.system,
    ...(zone === undefined ? {} : { zone: zone.id }),
    ...(links.length === 0 ? {} : { links }),
  };
  return { system, notes };
}

const isNamed = (system: DraftSystem, name: string): boolean => {
  const word = name.toLowerCase();
  const own = (system.name ?? '').toLowerCase();
  return (
    own === word ||
    own.split(', ').includes(word) ||
    system.id.toLowerCase() === word ||
    system.id.toLowerCase() === `cbs-${word}`
  );
};

/** What a system of a finished report needs besides name and id. */
const NEEDED = ['code', 'function', 'category', 'zone', 'owner', 'maker', 'model', 'connectivity'] as const;

function taking(row: number, system: DraftSystem, notes: readonly string[]): Fate {
  const understood = Object.fromEntries(
    Object.entries(system).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const missing = NEEDED.filter((name) => system[name] === undefined);
  const text =
    notes.length === 0
      ? 'Taken as it stands.'
      : `Taken, with ${notes.length === 1 ? 'one note' : `${notes.length} notes`}.`;
  return { row, fate: notes.length === 0 ? 'ok' : 'changed', id: system.id, text, understood, notes, missing };
}

function fate(row: number, kind: Fate['fate'], text: string, id?: string): Fate {
  return { row, fate: kind, text, understood: {}, notes: [], missing: [], ...(id === undefined ? {} : { id }) };
}
