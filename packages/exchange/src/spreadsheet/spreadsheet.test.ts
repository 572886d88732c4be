// Workbooks keep types and text, hold no formula, are the same bytes each time, and inventories are read from them.
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../rec190/columns.ts';
import { fullReport } from '../testing/full-report.ts';
import { allReports, CONTEXT } from '../testing/reports.ts';
import { fromRec190Xlsx } from './from-rec190-xlsx.ts';
import { toXlsx } from './to-xlsx.ts';
import { unpackedSize } from './zip.ts';

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

describe('a report as a workbook', () => {
  test.each(allReports)('%s', async (_name, report) => {
    const workbook = await opened(await toXlsx(report, CONTEXT));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'about',
      'executions',
      'findings',
      'systems',
      'evidence',
      'codes',
    ]);
    expect(workbook.getWorksheet('executions')?.rowCount).toBe(report.executions.length + 1);
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        });
      });
    }
  });

  test('text that looks like a formula stays the text it is; numbers stay numbers', async () => {
    const { report } = fullReport({ 'findings[].title': '=1+1', 'executions[].place.latitude': -33.9 });
    const workbook = await opened(await toXlsx(report, CONTEXT));
    expect(workbook.getWorksheet('findings')?.getCell('C2').value).toBe('=1+1');
    const sheet = workbook.getWorksheet('executions');
    const column = (sheet?.getRow(1).values as string[]).indexOf('place.latitude');
    expect(sheet?.getRow(2).getCell(column).value).toBe(-33.9);
  });

  test('the first sheet says the tier and the time', async () => {
    const workbook = await opened(await toXlsx(fullReport().report, CONTEXT, { tier: 'shareable' }));
    const rows = workbook.getWorksheet('about')?.getSheetValues().map(String).join('\n') ?? '';
    expect(rows).toContain('sharingTier,shareable');
    expect(rows).toContain(`exportedAt,${CONTEXT.now}`);
  });

  test('the same bytes at another hour', async () => {
    const { report } = fullReport();
    const first = await toXlsx(report, CONTEXT);
    await new Promise((resolve) => {
      setTimeout(resolve, 2100);
    });
    expect(Buffer.from(await toXlsx(report, CONTEXT)).equals(Buffer.from(first))).toBe(true);
  });
});

describe('an inventory in a workbook', () => {
  async function workbookOf(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Cover').addRow(['Asset inventory']);
    const sheet = workbook.addWorksheet('Inventory');
    sheet.addRow(COLUMNS.map(({ heading }) => heading));
    fill(sheet);
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  test('is found on the sheet with the headings; a number is text, a formula its last value', async () => {
    const bytes = await workbookOf((sheet) => {
      const row = sheet.addRow([7, 'Navigation', 'Radar', '', 'II', 'M', 'R', '', '', '', 'Radar 2.1']);
      row.getCell(13).value = { formula: '"Z"&"3"', result: 'Z3' };
      row.getCell(14).value = { richText: [{ text: 'Sees ' }, { text: 'ships' }] };
    });
    const result = await fromRec190Xlsx(bytes);
    expect(result.ok && result.systems).toMatchObject([
      { id: 'CBS-7', name: 'Radar', category: 'II', zone: 'ZONE-Z3', versions: [{ part: 'Radar', version: '2.1' }] },
    ]);
  });

  test('is not read when it is no workbook', async () => {
    expect(await fromRec190Xlsx(new TextEncoder().encode('System,Maker,Model'))).toEqual({
      ok: false,
      reason: 'This is no workbook (xlsx).',
    });
  });

  test('is not unpacked when it says that it is huge', async () => {
    const bytes = (await workbookOf(() => undefined)).slice();
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bytes.buffer).setUint32(at + 24, 3_000_000_000, true);
    expect(unpackedSize(bytes)).toBeGreaterThan(3_000_000_000 - 1);
    expect(await fromRec190Xlsx(bytes)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('200 MB') as unknown,
    });
  });
});
