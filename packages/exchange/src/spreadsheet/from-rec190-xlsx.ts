// Reads an asset inventory from a workbook, after looking whether it is safe to unpack.
import ExcelJS from 'exceljs';
import { fromRec190Rows, type Rec190Result } from '../rec190/from-rec190.ts';
import { understandHeadings } from '../rec190/columns.ts';
import { unpackedSize } from './zip.ts';

const LARGEST = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 200 * 1024 * 1024;

/** The first sheet that has the headings is read; of a cell with a formula the last computed value. */
export async function fromRec190Xlsx(bytes: Uint8Array): Promise<Rec190Result> {
  if (bytes.byteLength > LARGEST) return { ok: false, reason: 'The file is larger than 20 MB.' };
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) return { ok: false, reason: 'This is no workbook (xlsx).' };
  if (unpacked > LARGEST_UNPACKED) return { ok: false, reason: 'The workbook unpacks to more than 200 MB.' };
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    return { ok: false, reason: 'The workbook could not be read.' };
  }
  const sheets = workbook.worksheets.map(rowsOf);
  const chosen = sheets.find((rows) => rows.slice(0, 20).some((row) => known(row) >= 3)) ?? sheets[0];
  return chosen === undefined ? { ok: false, reason: 'The workbook has no sheet.' } : fromRec190Rows(chosen);
}

const known = (row: readonly string[]): number =>
  understandHeadings(row).filter(({ column }) => column !== undefined).length;

const MOST_ROWS = 5100;
const MOST_COLUMNS = 60;

function rowsOf(sheet: ExcelJS.Worksheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let n = 1; n <= Math.min(sheet.rowCount, MOST_ROWS); n += 1) {
    const row = sheet.getRow(n);
    const cells = Array.from({ length: Math.min(Math.max(row.cellCount, 0), MOST_COLUMNS) }, (_, c) =>
      textOf(row.getCell(c + 1)),
    );
    rows.push(cells);
  }
  return rows;
}

/** What the cell shows; dates as ISO, never a number of days. */
function textOf(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'object' ? cell.text.trim() : String(value).trim();
}
