// Second door: workbooks, which need the spreadsheet library and are not for the browser.
export { toXlsx } from './spreadsheet/to-xlsx.ts';
export { tableXlsx } from './spreadsheet/table-xlsx.ts';
export type { TakenTable } from './spreadsheet/table-xlsx.ts';
export { fromRec190Xlsx } from './spreadsheet/from-rec190-xlsx.ts';
