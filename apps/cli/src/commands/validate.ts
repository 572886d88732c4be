// `plimsoll validate`: files, folders or standard input in; a verdict, an exit status and a result in one of five formats out.
import { availableParallelism } from 'node:os';
import type { ValidationProfile } from '@plimsoll/standard/rules';
import { validate, type ValidationResult } from '@plimsoll/validator';
import { exitCodes, gravest, verdictExit } from '../exit-codes.ts';
import { applyFixes } from '../apply-fixes.ts';
import { baselineFrom, type Baseline } from '../baseline.ts';
import { githubAnnotations } from '../output/github.ts';
import { writeJobSummary } from '../output/job-summary.ts';
import { humanResult, plural, quietLine, type ShownVerdict } from '../output/human.ts';
import { junitOf } from '../output/junit.ts';
import { sarifOf } from '../output/sarif.ts';
import { coloursFor } from '../output/style.ts';
import { widthOf } from '../output/wrap.ts';
import { startProgress } from '../output/progress.ts';
import { nodeSha256 } from '../node-sha256.ts';
import { openPorts, type PortOptions, type Ports } from '../port-files.ts';
import { redactResult } from '../redact.ts';
import { expandInputs, readBytes } from '../read-input.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';
import { validateInWorkers } from '../validate-in-workers.ts';

export interface ValidateCommandOptions extends PortOptions {
  readonly format: 'human' | 'json' | 'sarif' | 'junit' | 'github';
  readonly profile: ValidationProfile;
  readonly baseline?: string;
  readonly maxWarnings?: number;
  readonly maxMessages: number;
  readonly fix?: boolean;
  readonly offline?: boolean;
  readonly quiet?: boolean;
  readonly strict?: boolean;
  readonly redact?: boolean;
  readonly color: boolean;
  readonly output?: string;
}

/** From so many files on, both cores are used. */
const MANY = 24;

export async function runValidate(names: readonly string[], options: ValidateCommandOptions): Promise<number> {
  if (options.fix && names.includes('-')) throw new UsageError('Standard input can not be fixed.', 'Name the file.');
  const files = await expandInputs(names);
  const baseline = options.baseline === undefined ? null : await baselineFrom(options.baseline);
  const isStreaming = options.format === 'human' && options.output === undefined;
  const results: ValidationResult[] = [];
  const codes: number[] = [];
  const totals = { error: 0, warning: 0, unanswered: 0 };
  const progress = startProgress(files.length, 'validated');
  for await (const raw of resultsOf(files, options)) {
    const result = options.redact ? redactResult(raw) : raw;
    codes.push(exitOf(result, options));
    totals.error += result.counts.error;
    totals.warning += result.counts.warning;
    totals.unanswered += result.counts.warning - result.counts.answered;
    progress.advance();
    if (isStreaming) {
      progress.clear();
      await writeOutput(humanText(result, files.length, options), undefined);
    } else results.push(result);
  }
  progress.end();
  if (isStreaming && files.length > 1) await writeOutput(totalLine(files.length, codes, totals), undefined);
  if (!isStreaming) await writeOutput(render(results, options, baseline), options.output);
  if (options.format === 'github') await writeJobSummary(results);
  const isOverLimit = options.maxWarnings !== undefined && totals.unanswered > options.maxWarnings;
  return gravest([...codes, ...(isOverLimit ? [exitCodes.refused] : [])]);
}

async function* resultsOf(files: readonly string[], options: ValidateCommandOptions): AsyncGenerator<ValidationResult> {
  if (files.length >= MANY && !options.fix && !files.includes('-') && availableParallelism() > 1) {
    yield* validateInWorkers(files, { profile: options.profile, ports: portOptions(options) });
    return;
  }
  const ports = await openPorts(options);
  for (const file of files) yield await validateOne(file, options, ports);
}

async function validateOne(file: string, options: ValidateCommandOptions, ports: Ports): Promise<ValidationResult> {
  const bytes = await readBytes(file);
  const run = (source: Uint8Array): ValidationResult =>
    validate(source, {
      profile: options.profile,
      name: file === '-' ? 'stdin' : file,
      inputs: ports.inputsFor(parsed(source, options)),
      sha256: nodeSha256,
    });
  const result = run(bytes);
  if (!options.fix) return result;
  const { text, applied } = applyFixes(Buffer.from(bytes).toString('utf8'), result);
  if (applied === 0) return result;
  await writeOutput(text, file);
  const seal = isSigned(text) ? '; the signature no longer fits, so sign the report again' : '';
  process.stderr.write(`${file}: ${applied} safe ${applied === 1 ? 'fix' : 'fixes'} written${seal}\n`);
  return run(Buffer.from(text));
}

function isSigned(text: string): boolean {
  try {
    return (JSON.parse(text) as { proof?: unknown }).proof !== undefined;
  } catch {
    return false;
  }
}

/** Only the earlier reports depend on the report itself. */
function parsed(source: Uint8Array, options: ValidateCommandOptions): unknown {
  if (options.earlier === undefined) return null;
  try {
    return JSON.parse(Buffer.from(source).toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

const portOptions = ({ register, earlier, evidence, exploited, submittedAt }: ValidateCommandOptions): PortOptions => ({
  ...(register === undefined ? {} : { register }),
  ...(earlier === undefined ? {} : { earlier }),
  ...(evidence === undefined ? {} : { evidence }),
  ...(exploited === undefined ? {} : { exploited }),
  ...(submittedAt === undefined ? {} : { submittedAt }),
});

const outsideReasons = new Set([
  'no-register',
  'no-earlier-reports',
  'no-evidence',
  'no-submission-time',
  'no-exploited-list',
  'no-code-list',
  'no-population',
]);

/** `--offline` says that rules whose input only the body or the archive holds need not run here. */
function exitOf(result: ValidationResult, options: ValidateCommandOptions): number {
  if (result.faults.length > 0) return exitCodes.fault;
  const onlyOutside = result.rules.every(
    ({ result: outcome, reason }) => outcome !== 'not-run' || outsideReasons.has(reason ?? ''),
  );
  if (result.verdict === 'incomplete' && options.offline && onlyOutside)
    return result.counts.warning > result.counts.answered ? exitCodes.unanswered : exitCodes.ok;
  return verdictExit[result.verdict];
}

/** The word must say what the exit status says. */
function shownVerdict(result: ValidationResult, options: ValidateCommandOptions): ShownVerdict {
  if (result.verdict !== 'incomplete') return result.verdict;
  const code = exitOf(result, options);
  return code === exitCodes.ok ? 'accepted-offline' : code === exitCodes.unanswered ? 'unanswered' : 'incomplete';
}

function humanText(result: ValidationResult, count: number, options: ValidateCommandOptions): string {
  if (count > 1 && options.quiet)
    return quietLine(result, shownVerdict(result, options), coloursFor(process.stdout, options.color));
  const text = humanResult(result, {
    colours: coloursFor(process.stdout, options.color),
    isQuiet: options.quiet ?? false,
    most: options.maxMessages === 0 ? Infinity : options.maxMessages,
    width: widthOf(process.stdout),
    verdict: shownVerdict(result, options),
  });
  return count > 1 ? text + '\n' : text;
}

function totalLine(
  count: number,
  codes: readonly number[],
  totals: { error: number; warning: number; unanswered: number },
): string {
  const accepted = codes.filter((code) => code === exitCodes.ok).length;
  return `${plural(count, 'report')}: ${accepted} accepted, ${count - accepted} not; ${plural(totals.error, 'error')}, ${plural(totals.warning, 'warning')} (${totals.unanswered} unanswered)\n`;
}

function render(
  results: readonly ValidationResult[],
  options: ValidateCommandOptions,
  baseline: Baseline | null,
): string {
  if (options.format === 'junit') return junitOf(results, options.strict ?? false);
  if (options.format === 'github') return githubAnnotations(results);
  if (options.format === 'sarif')
    return JSON.stringify(sarifOf(results, { baseline, withPassed: options.strict ?? false }), null, 2) + '\n';
  if (options.format === 'json')
    return (
      JSON.stringify(results.length === 1 ? results[0] : { format: 'plimsoll-validations', results }, null, 2) + '\n'
    );
  return results.map((result) => humanText(result, results.length, options)).join('');
}
