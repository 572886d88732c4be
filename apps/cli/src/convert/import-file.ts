// A foreign inventory or scanner log read into drafts, with what became of each row.
import { fromRec190Csv, fromSarif, type Fate, type Imported, type Rec190Result } from '@plimsoll/exchange';
import { withPackage } from '../optional-package.ts';
import { readBytes, readText } from '../read-input.ts';

export const sources = ['rec190-csv', 'rec190-xlsx', 'sarif'] as const;
export type Source = (typeof sources)[number];

export type ImportedFile =
  | { readonly ok: true; readonly parts: Imported; readonly rows: readonly Fate[]; readonly notes: readonly string[] }
  | { readonly ok: false; readonly reason: string };

export async function importFile(file: string, from: Source): Promise<ImportedFile> {
  if (from === 'sarif') {
    const result = fromSarif(await readText(file));
    return result.ok
      ? {
          ok: true,
          parts: { findings: result.findings, evidence: result.evidence },
          rows: result.rows,
          notes: result.notes,
        }
      : result;
  }
  const result = from === 'rec190-csv' ? fromRec190Csv(await readText(file)) : await fromWorkbook(file);
  if (!result.ok) return result;
  const unknown = result.headings
    .filter(({ column, text }) => column === undefined && text.trim() !== '')
    .map(({ text }) => text);
  return {
    ok: true,
    parts: { systems: result.systems, zones: result.zones },
    rows: result.rows,
    notes: unknown.length === 0 ? [] : [`Columns not understood and left out: ${unknown.join(', ')}.`],
  };
}

async function fromWorkbook(file: string): Promise<Rec190Result> {
  const { fromRec190Xlsx } = await withPackage('exceljs', 'A workbook', () => import('@plimsoll/exchange/spreadsheet'));
  return fromRec190Xlsx(await readBytes(file));
}

/** What became of the rows, for standard error: counts first, then what is to be said, once for all rows it holds for. */
export function fatesText(rows: readonly Fate[], notes: readonly string[], noun: 'row' | 'result'): string {
  const count = (fate: Fate['fate']): number => rows.filter((row) => row.fate === fate).length;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    if (row.fate === 'ok' && row.notes.length === 0) continue;
    const text = `${row.fate}: ${[row.notes.length > 0 ? row.notes.join(' ') : row.text, ...missing(row)].join(' ')}`;
    groups.set(text, [...(groups.get(text) ?? []), row.row]);
  }
  return (
    [
      `${rows.length} ${noun}${rows.length === 1 ? '' : 's'}: ${count('ok')} taken as they stand, ${count('changed')} with changes, ${count('duplicate')} double, ${count('refused')} refused`,
      ...[...groups].map(([text, numbers]) => `  ${noun}${numbers.length === 1 ? '' : 's'} ${ranges(numbers)} ${text}`),
      ...notes,
    ].join('\n') + '\n'
  );
}

const missing = (row: Fate): string[] =>
  row.missing.length === 0 ? [] : [`Still missing: ${row.missing.join(', ')}.`];

/** 1, 2, 3, 7 as `1–3, 7`; ascending in, ascending out. */
export function ranges(numbers: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
