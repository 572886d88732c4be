// Second door: workbooks, which need the spreadsheet library and are not for the browser.
export { toXlsx } from './spreadsheet/to-xlsx.ts';
export { fromRec190Xlsx } from './spreadsheet/from-rec190-xlsx.ts';
