// A report as a workbook: one sheet for each table, one that says what it is, one with the meaning of the codes.
import ExcelJS from 'exceljs';
import type { Report } from '@plimsoll/standard';
import type { ExportContext, ExportOptions } from '../context.ts';
import type { Cell } from '../csv/write.ts';
import { sourceOf } from '../source.ts';
import type { TableContent } from '../tables/columns.ts';
import { sheetsOf } from '../tables/sheets.ts';
import { withSteadyTimes } from './zip.ts';

/** Longest text Excel keeps in a cell. */
const LONGEST_CELL = 32_767;

/** Typed cells, no formulas, nothing altered: text stays text even where it looks like a formula. Same input, same bytes. */
export async function toXlsx(report: Report, context: ExportContext, options: ExportOptions = {}): Promise<Uint8Array> {
  const source = sourceOf(report, context, options);
  const workbook = new ExcelJS.Workbook();
  const made = new Date(Date.parse(context.now));
  workbook.creator = `Plimsoll ${context.toolVersion}`;
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = made;
  workbook.modified = made;
  for (const { name, content } of sheetsOf(source)) addSheet(workbook, name, content);
  const written = await workbook.xlsx.writeBuffer();
  return withSteadyTimes(new Uint8Array(written));
}

/** Adds one table as a sheet with typed cells. */
export function addSheet(workbook: ExcelJS.Workbook, name: string, { header, rows }: TableContent): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = header.map((title, n) => ({
    width: widthOf(
      title,
      rows.map((row) => row[n]),
    ),
  }));
  sheet.addRow([...header]).font = { bold: true };
  for (const row of rows) {
    const added = sheet.addRow(
      row.map((cell) => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : (cell ?? null))),
    );
    row.forEach((cell, n) => {
      const target = added.getCell(n + 1);
      target.alignment = { vertical: 'top', wrapText: true };
      if (typeof cell === 'string') target.numFmt = '@';
    });
  }
  if (header.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: header.length } };
}

function widthOf(title: string, cells: readonly Cell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? '').length), title.length);
  return Math.min(60, longest + 2);
}
