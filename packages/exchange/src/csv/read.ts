// Reads CSV as people save it: with or without byte order mark, with commas, semicolons or tabs.
import { restored } from './write.ts';
import { parse } from './csv-library.js';

export type CsvResult =
  | { readonly ok: true; readonly delimiter: string; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly reason: string };

const LONGEST_ROW = 1_000_000;

/** The delimiter is the one that most often stands in the first line, outside quotes. Empty lines are skipped. */
export function readCsv(text: string): CsvResult {
  const delimiter = likelyDelimiter(text);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    });
    return { ok: true, delimiter, rows: rows.map((row) => row.map((field) => restored(field).trim())) };
  } catch (error) {
    return {
      ok: false,
      reason: `This is no readable CSV: ${error instanceof Error ? error.message : 'unknown reason'}`,
    };
  }
}

function likelyDelimiter(text: string): string {
  const first = firstLine(text.startsWith('\uFEFF') ? text.slice(1) : text);
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Without what stands in quotes, where the line may even break. */
function firstLine(text: string): string {
  const unquoted = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  return unquoted.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
}
