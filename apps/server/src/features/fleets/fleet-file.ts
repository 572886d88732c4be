// Reads a list of vessels from the bytes of a file that a person saved: a table with a column of IMO numbers, or JSON Lines.
import { readCsv } from '@plimsoll/exchange';
import { ProblemError } from '../../http/problem-response.ts';

export interface FleetFileRow {
  /** Counted from 1, the heading included. */
  readonly row: number;
  /** As it stands, without “IMO” in front. */
  readonly imoNumber: string;
  readonly name: string;
}

const MOST_BYTES = 4_194_304;
const MOST_ROWS = 10_000;
const cannot = (detail: string): ProblemError => new ProblemError('fleet-file-not-understood', { detail });

/** @throws ProblemError fleet-file-not-understood, document-too-large */
export function readFleetFile(bytes: Uint8Array): readonly FleetFileRow[] {
  if (bytes.length > MOST_BYTES)
    throw new ProblemError('document-too-large', { detail: 'A list of vessels has at most 4 MiB.' });
  const text = textOf(bytes);
  const rows = /^\s*\{/.test(text) ? fromJsonLines(text) : fromTable(text);
  if (rows.length === 0) throw cannot('The file has no row with a vessel.');
  if (rows.length > MOST_ROWS) throw cannot(`The file has ${rows.length} rows; at most ${MOST_ROWS} are read at once.`);
  return rows;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw cannot('The file is no text in UTF-8.');
  }
}

const normal = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z]/g, '');
const NUMBER_HEADINGS = ['imonumber', 'imo', 'imono', 'imonr', 'lrimo', 'vesselimo'];
const NAME_HEADINGS = ['name', 'vesselname', 'vessel', 'shipname', 'ship'];

const numberOf = (text: string): string =>
  text
    .trim()
    .replace(/^imo[\s:]*/i, '')
    .slice(0, 40);

/** A file without headings is one column of numbers. */
function fromTable(text: string): FleetFileRow[] {
  const read = readCsv(text);
  if (!read.ok) throw cannot(read.reason);
  const headings = (read.rows[0] ?? []).map(normal);
  const number = headings.findIndex((heading) => NUMBER_HEADINGS.includes(heading));
  const name = headings.findIndex((heading) => NAME_HEADINGS.includes(heading));
  const hasHeading = number >= 0;
  if (!hasHeading && !/^\d{7}$/.test(numberOf(read.rows[0]?.[0] ?? '')))
    throw cannot('No column is named imoNumber, and the first column does not begin with an IMO number.');
  return read.rows
    .map((cells, n) => ({
      row: n + 1,
      imoNumber: numberOf(cells[hasHeading ? number : 0] ?? ''),
      name: (name < 0 ? '' : (cells[name] ?? '')).slice(0, 200),
      isBlank: cells.every((cell) => cell === ''),
    }))
    .slice(hasHeading ? 1 : 0)
    .filter(({ isBlank }) => !isBlank)
    .map(({ row, imoNumber, name: text }) => ({ row, imoNumber, name: text }));
}

function fromJsonLines(text: string): FleetFileRow[] {
  return text.split('\n').flatMap((line, n) => {
    if (line.trim() === '') return [];
    let parsed: unknown;
    try {
      parsed = JSON.parse(line);
    } catch {
      throw cannot(`Line ${n + 1} is no JSON.`);
    }
    const { imoNumber, name } = (parsed ?? {}) as { imoNumber?: unknown; name?: unknown };
    const isText = typeof imoNumber === 'string' || typeof imoNumber === 'number';
    return [
      {
        row: n + 1,
        imoNumber: numberOf(isText ? String(imoNumber) : ''),
        name: typeof name === 'string' ? name.slice(0, 200) : '',
      },
    ];
  });
}
