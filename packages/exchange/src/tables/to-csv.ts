// One table of a report as CSV for people.
import type { Report } from '@plimsoll/standard';
import { writeCsv, type WriteOptions } from '../csv/write.ts';
import type { ExportContext, ExportOptions } from '../context.ts';
import { sourceOf } from '../source.ts';
import { tableOf, type Table } from './columns.ts';

/**
 * RFC 4180, UTF-8, header in the names of the report, lists joined by semicolons. Text that looks like a formula gets an
 * apostrophe in front, so a CSV is for reading: for machines take JSON, for people who edit take XLSX.
 */
export function toCsv(
  report: Report,
  table: Table,
  context: ExportContext,
  options: ExportOptions & WriteOptions = {},
): string {
  const { header, rows } = tableOf(sourceOf(report, context, options), table);
  return writeCsv(header, rows, options);
}
