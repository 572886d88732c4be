// A report in the format of another system: which writer makes it, and what it says when it can't.
import {
  toCsafVex,
  toCsv,
  toCycloneDxVdr,
  toOscalAssessmentResults,
  toOscalPoam,
  toRec190Csv,
  toSarif,
  type ExportContext,
  type ExportName,
  type ExportOptions,
  type Table,
  type WriteOptions,
} from '@plimsoll/exchange';
import type { Report } from '@plimsoll/standard';
import { withPackage } from '../optional-package.ts';

export interface ExportRequest {
  readonly context: ExportContext;
  readonly tier: NonNullable<ExportOptions['tier']>;
  readonly table: Table;
  /** Byte order mark in CSV: for a file that a spreadsheet opens, not for a pipe. */
  readonly bom: boolean;
}

export type Exported =
  { readonly ok: true; readonly data: string | Uint8Array } | { readonly ok: false; readonly reason: string };

type Writer = (
  report: Report,
  request: ExportRequest,
  options: ExportOptions & WriteOptions,
) => Exported | Promise<Exported>;

const json = (document: object): Exported => ({ ok: true, data: JSON.stringify(document, null, 2) + '\n' });

const writers = {
  'oscal-ar': (report, { context }, options) => json(toOscalAssessmentResults(report, context, options)),
  'oscal-poam': (report, { context }, options) => jsonOrReason(toOscalPoam(report, context, options)),
  sarif: (report, { context }, options) => json(toSarif(report, context, options)),
  'csaf-vex': (report, { context }, options) => jsonOrReason(toCsafVex(report, context, options)),
  'cyclonedx-vdr': (report, { context }, options) => json(toCycloneDxVdr(report, context, options)),
  csv: (report, { context, table }, options) => ({ ok: true, data: toCsv(report, table, context, options) }),
  'rec190-csv': (report, _request, options) => ({ ok: true, data: toRec190Csv(report, options) }),
  xlsx: async (report, { context }, options) => {
    const { toXlsx } = await withPackage('exceljs', 'A workbook', () => import('@plimsoll/exchange/spreadsheet'));
    return { ok: true, data: await toXlsx(report, context, options) };
  },
} as const satisfies Record<ExportName, Writer>;

export async function exportReport(report: Report, to: ExportName, request: ExportRequest): Promise<Exported> {
  const write: Writer = writers[to];
  return write(report, request, { tier: request.tier, bom: request.bom });
}

function jsonOrReason(
  result: { readonly ok: true; readonly document: object } | { readonly ok: false; readonly reason: string },
): Exported {
  return result.ok ? json(result.document) : result;
}
