// `plimsoll convert`: a report out to another format, or a foreign file into a draft; what is lost or refused is said on standard error.
import {
  mergeIntoDraft,
  type DraftReport,
  type ExportName,
  type Imported,
  type Merge,
  type Table,
  type Tier,
} from '@plimsoll/exchange';
import { exitCodes } from '../exit-codes.ts';
import { exportReport } from '../convert/export-report.ts';
import { fatesText, importFile, type Source } from '../convert/import-file.ts';
import { lossesText } from '../convert/losses-text.ts';
import { readJson } from '../read-input.ts';
import { readReport } from '../read-report.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { writeOutput } from '../write-output.ts';

export interface ConvertOptions {
  readonly to?: ExportName;
  readonly from?: Source;
  readonly into?: string;
  readonly table: Table;
  readonly tier: Tier;
  readonly losses?: boolean;
  readonly output?: string;
}

export async function runConvert(file: string, options: ConvertOptions): Promise<number> {
  const { to, from, into } = options;
  if (to && from)
    throw new UsageError(
      'Only one of --to and --from can be given.',
      'Use --to for a report of ours, --from for a foreign file.',
    );
  if (to && into !== undefined)
    throw new UsageError('--into goes with --from.', 'With --to, name the file to write with -o.');
  if (from && options.losses)
    throw new UsageError('--losses goes with --to.', 'What became of each row of an import is always said.');
  if (to) return exportTo(file, to, options);
  if (from) return importFrom(file, from, options);
  throw new UsageError(
    'Nothing says what to convert to.',
    'Add --to and a format, or --from and the format of the file; see plimsoll convert --help.',
  );
}

async function exportTo(file: string, to: ExportName, options: ConvertOptions): Promise<number> {
  const report = await readReport(file);
  const isFile = options.output !== undefined && options.output !== '-';
  const result = await exportReport(report, to, {
    context: { now: now(), toolVersion: version },
    tier: options.tier,
    table: options.table,
    bom: isFile,
  });
  if (options.losses) process.stderr.write(lossesText(report, to, options.tier));
  if (!result.ok) return refuse(`${file} has no ${to} form: ${result.reason}`);
  await writeOutput(result.data, options.output);
  return exitCodes.ok;
}

/** SOURCE_DATE_EPOCH makes two runs give the same bytes. */
function now(): string {
  const seconds = Number(process.env['SOURCE_DATE_EPOCH']);
  const date = process.env['SOURCE_DATE_EPOCH'] && Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
  return `${date.toISOString().slice(0, 19)}Z`;
}

async function importFrom(file: string, from: Source, options: ConvertOptions): Promise<number> {
  const draft = options.into === undefined ? null : await draftFrom(options.into);
  const result = await importFile(file, from);
  if (!result.ok) return refuse(`${file} can't be taken as ${from}: ${result.reason}`);
  process.stderr.write(fatesText(result.rows, result.notes, from === 'sarif' ? 'result' : 'row'));
  const output = draft ? merged(draft, result.parts, options.into ?? '') : result.parts;
  await writeOutput(JSON.stringify(output, null, 2) + '\n', options.output);
  return exitCodes.ok;
}

async function draftFrom(name: string): Promise<DraftReport> {
  const draft = (await readJson(name)) as DraftReport | null;
  if (draft === null || typeof draft !== 'object' || draft.format !== 'plimsoll-report')
    throw new UsageError(`${name} is not a report.`, 'Start one with plimsoll new.');
  return draft;
}

function merged(draft: DraftReport, parts: Imported, name: string): Merge['report'] {
  const { report, added, changed, unchanged } = mergeIntoDraft(draft, parts);
  process.stderr.write(
    `${name}: ${added.length} added, ${changed.length} changed, ${unchanged.length} unchanged; check with plimsoll validate --profile draft\n`,
  );
  return report;
}

function refuse(text: string): number {
  process.stderr.write(`plimsoll: ${text}\n`);
  return exitCodes.refused;
}
