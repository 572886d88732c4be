// The browser builds of the CSV libraries; their own typings would bring Node into a pure package, ours do not.
export { parse } from 'csv-parse/browser/esm/sync';
export { stringify } from 'csv-stringify/browser/esm/sync';
