// Writes tables as RFC 4180 text that a spreadsheet opens without running anything in it.
import { stringify } from './csv-library.js';

export type Cell = string | number | boolean | undefined;

export interface WriteOptions {
  /** Byte order mark in front, by which spreadsheets know UTF-8. Without it: yes. */
  readonly bom?: boolean;
}

/** Every field quoted, lines end in CR LF, numbers with a decimal point, dates as they are. */
export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: WriteOptions = {},
): string {
  const records = [header, ...rows.map((row) => row.map(cellText))];
  return stringify(records, {
    bom: options.bom ?? true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
  });
}

/** A number is no text: its minus sign stays. */
const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? neutralised(cell) : cell === undefined ? '' : String(cell);

/**
 * Text that a spreadsheet could take for a formula gets an apostrophe in front: it starts, white space and apostrophes
 * aside, with an equals, plus, minus or at sign, also in full width, or with a tab, carriage return or line feed.
 */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `neutralised`. */
export function restored(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;
