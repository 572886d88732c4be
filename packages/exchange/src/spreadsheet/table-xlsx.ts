// One table as a workbook that says who took it and when.
import ExcelJS from 'exceljs';
import type { TableContent } from '../tables/columns.ts';
import { addSheet } from './to-xlsx.ts';
import { withSteadyTimes } from './zip.ts';

export interface TakenTable {
  readonly title: string;
  readonly content: TableContent;
  /** Who took it; stands in the properties of the file and on its second sheet. */
  readonly by: string;
  /** RFC 3339 */
  readonly now: string;
}

/** Typed cells, no formulas; same input, same bytes. */
export async function tableXlsx({ title, content, by, now }: TakenTable): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const made = new Date(Date.parse(now));
  workbook.title = title;
  workbook.creator = by;
  workbook.lastModifiedBy = by;
  workbook.created = made;
  workbook.modified = made;
  addSheet(workbook, 'Vessels', content);
  addSheet(workbook, 'About', {
    header: ['What', 'Is'],
    rows: [
      ['Table', title],
      ['Taken by', by],
      ['Taken at', now],
    ],
  });
  return withSteadyTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
