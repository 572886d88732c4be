// Any bytes in, a result out: runs the phases in order, keeps cascades away, and never throws.
import type { Report } from '@plimsoll/standard';
import { methodology } from '@plimsoll/standard/methodology';
import {
  ruleCatalogue,
  ruleById,
  rules as entries,
  type RuleEntry,
  type RuleNeed,
  type RuleSeverity,
  type ValidationProfile,
} from '@plimsoll/standard/rules';
import type { Sha256 } from '@plimsoll/proofs';
import { readBytes, type ReadProblem } from './bytes/read-bytes.ts';
import type { Inputs } from './inputs.ts';
import { composeMessages, type Document, type FoundProblem } from './message/compose.ts';
import { buildIndex, type ReportIndex } from './report-index.ts';
import type {
  Message,
  NotRunReason,
  RuleResult,
  ValidationCounts,
  ValidationResult,
  ValidationVerdict,
} from './result.ts';
import type { Problem } from './rule.ts';
import { checks } from './rules.gen.ts';
import { checkShape, type Shape } from './shape/check-shape.ts';

export interface ValidateOptions {
  readonly profile?: ValidationProfile;
  readonly inputs?: Inputs;
  /** Name of the file, repeated in the result. */
  readonly name?: string;
  /** The platform’s own SHA-256 where it has one that answers at once: the result is the same, sooner. */
  readonly sha256?: Sha256;
}

/** More problems of one rule than this are counted and not shown. */
const MOST_PER_RULE = 1000;

/**
 * Validates a report. Total: any bytes give a result, in time and memory linear in their number.
 * @param source bytes of the file, or its text
 */
export function validate(source: Uint8Array | string, options: ValidateOptions = {}): ValidationResult {
  const run = new Run(options);
  const read = readBytes(source);
  if (read.problems.length > 0) run.addRead(read.problems);
  const isStopped = run.hasErrorIn('bytes');
  if (!isStopped) {
    const shape = checkShape(read.value, read.survey);
    run.finishBytes();
    run.addShape(shape);
    run.runRules(read.value as Report, shape);
  } else run.skipAfterBytes(read.value !== undefined);
  return run.result(
    { text: read.text, parsed: read.value, ...(read.positions ? { positions: read.positions } : {}) },
    read.size,
  );
}

class Run {
  readonly #profile: ValidationProfile;
  readonly #inputs: Inputs;
  readonly #name: string;
  readonly #sha256: Sha256 | undefined;
  readonly #found: FoundProblem[] = [];
  readonly #results = new Map<string, RuleResult>();
  readonly #counted = new Map<string, number>();
  readonly #faults: { rule: string; message: string }[] = [];
  #omitted = 0;

  constructor(options: ValidateOptions) {
    this.#profile = options.profile ?? 'submission';
    this.#inputs = options.inputs ?? {};
    this.#name = options.name ?? '';
    this.#sha256 = options.sha256;
  }

  addRead(problems: readonly ReadProblem[]): void {
    for (const { rule, problem } of problems) this.#add(rule, problem);
  }

  hasErrorIn(phase: RuleEntry['phase']): boolean {
    return this.#found.some(({ entry, severity }) => entry.phase === phase && severity === 'error');
  }

  finishBytes(): void {
    this.#passTheRest('bytes');
  }

  /** When the bytes fail nothing else runs; the other bytes rules had their say only if the text could be parsed. */
  skipAfterBytes(isParsed: boolean): void {
    if (isParsed) this.#passTheRest('bytes');
    for (const entry of this.#asked())
      if (!this.#results.has(entry.id))
        this.#results.set(entry.id, { id: entry.id, result: 'not-run', reason: 'earlier-phase-failed' });
  }

  addShape(shape: Shape): void {
    for (const { rule, problem } of shape.problems) this.#add(rule, problem);
    this.#passTheRest('shape');
  }

  runRules(report: Report, shape: Shape): void {
    let index: ReportIndex | null = null;
    const explained = new Set(shape.problems.map(({ problem }) => problem.at));
    for (const entry of this.#asked()) {
      if (this.#results.has(entry.id)) continue;
      const hindrance = this.#hindrance(entry, shape.brokenParts);
      if (hindrance) {
        this.#results.set(entry.id, { id: entry.id, result: 'not-run', ...hindrance });
        continue;
      }
      index ??= buildIndex(readable(report, shape.brokenParts), shape.annotated, this.#sha256);
      this.#runRule(entry, index, explained);
    }
  }

  result(document: Document, size: number): ValidationResult {
    const messages = composeMessages(this.#found, document);
    messages.push(...this.#uselessAnswers(document, messages));
    const rules = this.#asked().map(
      (entry) => this.#results.get(entry.id) ?? { id: entry.id, result: 'not-run' as const, reason: 'fault' as const },
    );
    const counts = countsOf(messages, rules, this.#omittedErrors());
    return {
      format: 'plimsoll-validation',
      formatVersion: '1.0',
      tool: {
        name: 'plimsoll',
        ruleSet: ruleCatalogue.ruleSet,
        methodology: `${methodology.id} ${methodology.version}`,
      },
      input: { name: this.#name, size },
      profile: this.#profile,
      inputsUsed: Object.entries(this.#inputs).flatMap(([name, value]) => (value === undefined ? [] : [name])),
      verdict: this.#verdict(counts, rules),
      counts,
      rules,
      messages,
      omitted: this.#omitted,
      faults: this.#faults,
      subject: subjectOf(document.parsed),
    };
  }

  #asked(): RuleEntry[] {
    return entries.filter((entry) => entry.severity[this.#profile] !== 'off' && entry.status !== 'retired');
  }

  #runRule(entry: RuleEntry, index: ReportIndex, explained: ReadonlySet<string>): void {
    try {
      const verdict = checks[entry.id]?.(index, this.#inputs) ?? 'not-applicable';
      if (verdict === 'not-applicable') {
        this.#results.set(entry.id, { id: entry.id, result: 'not-applicable' });
        return;
      }
      for (const problem of verdict) if (!explained.has(problem.at)) this.#add(entry.id, problem);
      if (!this.#results.has(entry.id)) this.#results.set(entry.id, { id: entry.id, result: 'passed' });
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      this.#faults.push({ rule: entry.id, message });
      this.#results.set(entry.id, { id: entry.id, result: 'not-run', reason: 'fault', detail: message });
    }
  }

  #hindrance(entry: RuleEntry, broken: ReadonlySet<string>): { reason: NotRunReason; detail?: string } | null {
    const missing = entry.needs
      .map((need) => missingInput[need]?.(this.#inputs))
      .find((reason) => reason !== undefined && reason !== null);
    if (missing) return { reason: missing };
    const unheld = entry.asks?.find((part) => this.#inputs.register?.holds?.has(part) === false);
    if (unheld) return { reason: 'no-register', detail: unheld };
    if (entry.port && !this.#inputs[entry.port]) return { reason: 'no-exploited-list' };
    if (!checks[entry.id]) return { reason: entry.status === 'planned' ? 'no-code-list' : 'fault' };
    if (broken.has('')) return { reason: 'broken-part', detail: 'report' };
    const part =
      entry.reads.find((name) => broken.has(name)) ?? (entry.reads.length === 0 ? [...broken][0] : undefined);
    return part === undefined ? null : { reason: 'broken-part', detail: part };
  }

  #add(rule: string, problem: Problem): void {
    const entry = ruleById.get(rule);
    const severity = entry?.severity[this.#profile];
    if (!entry || severity === undefined || severity === 'off') return;
    this.#results.set(rule, { id: rule, result: 'failed' });
    const count = (this.#counted.get(rule) ?? 0) + 1;
    this.#counted.set(rule, count);
    if (count > MOST_PER_RULE) this.#omitted++;
    else this.#found.push({ entry, severity: severityOf(entry, problem.severity, severity), problem });
  }

  #omittedErrors(): number {
    let count = 0;
    for (const [rule, n] of this.#counted)
      if (n > MOST_PER_RULE && ruleById.get(rule)?.severity[this.#profile] === 'error') count += n - MOST_PER_RULE;
    return count;
  }

  #passTheRest(phase: RuleEntry['phase']): void {
    for (const entry of this.#asked())
      if (entry.phase === phase && !this.#results.has(entry.id))
        this.#results.set(entry.id, { id: entry.id, result: 'passed' });
  }

  /** An answer whose cause is gone becomes a note, so that nobody relies on it. */
  #uselessAnswers(document: Document, messages: readonly Message[]): Message[] {
    const responses = (document.parsed as { responses?: unknown } | null)?.responses;
    if (!Array.isArray(responses) || this.hasErrorIn('shape')) return [];
    const used = new Set(
      messages.flatMap((message) => (message.answer ? [`${message.rule} ${message.answer.text}`] : [])),
    );
    const idle = (responses as Report['responses']).flatMap((response, n) => {
      const entry = ruleById.get(response.rule);
      const isIdle =
        entry &&
        this.#results.get(response.rule)?.result !== 'not-run' &&
        !used.has(`${response.rule} ${response.text}`);
      return isIdle
        ? [
            {
              entry: {
                ...entry,
                message: `The report answers ${entry.id} for {target}, which does not warn of it`,
                do: 'Take the answer out.',
              },
              severity: 'note' as const,
              problem: { at: `/responses/${n}`, values: { target: response.target } },
            },
          ]
        : [];
    });
    return composeMessages(idle, document);
  }

  #verdict(counts: ValidationCounts, rules: readonly RuleResult[]): ValidationVerdict {
    if (this.hasErrorIn('bytes')) return 'unreadable';
    if (counts.error > 0) return 'refused';
    if (rules.some(({ id, result }) => result === 'not-run' && ruleById.get(id)?.severity[this.#profile] === 'error'))
      return 'incomplete';
    return counts.warning > counts.answered ? 'unanswered' : 'accepted';
  }
}

const missingInput: Partial<Record<RuleNeed, (inputs: Inputs) => NotRunReason | null>> = {
  R: (inputs) => (inputs.register ? null : 'no-register'),
  H: (inputs) => (inputs.earlier ? null : 'no-earlier-reports'),
  V: (inputs) => (inputs.evidence ? null : 'no-evidence'),
  T: (inputs) => (inputs.submittedAt ? null : 'no-submission-time'),
  P: () => 'no-population',
};

/** A problem’s own severity holds where the profile takes the rule as seriously as submission does. */
function severityOf(entry: RuleEntry, own: RuleSeverity | undefined, asked: RuleSeverity): RuleSeverity {
  return own !== undefined && asked === entry.severity.submission ? own : asked;
}

const listParts = [
  'team',
  'systems',
  'zones',
  'conduits',
  'authorisations',
  'executions',
  'findings',
  'evidence',
  'incidents',
  'handback',
  'changes',
  'responses',
] as const;

/** The report with empty lists in place of broken ones; rules that read them are not run. */
function readable(report: Report, broken: ReadonlySet<string>): Report {
  if (broken.size === 0) return report;
  const mended: Record<string, unknown> = { ...report };
  for (const part of listParts) if (broken.has(part) || !Array.isArray(mended[part])) mended[part] = [];
  return mended as unknown as Report;
}

function countsOf(messages: readonly Message[], rules: readonly RuleResult[], omittedErrors: number): ValidationCounts {
  const of = (severity: RuleSeverity): number => messages.filter((message) => message.severity === severity).length;
  const by = (outcome: RuleResult['result']): number => rules.filter(({ result }) => result === outcome).length;
  return {
    error: of('error') + omittedErrors,
    warning: of('warning'),
    note: of('note'),
    answered: messages.filter((message) => message.severity === 'warning' && message.answer).length,
    passed: by('passed'),
    failed: by('failed'),
    notApplicable: by('not-applicable'),
    notRun: by('not-run'),
  };
}

function subjectOf(parsed: unknown): ValidationResult['subject'] {
  const report = parsed as { vessel?: { name?: unknown; imoNumber?: unknown }; revision?: unknown } | null | undefined;
  const { name, imoNumber } = report?.vessel ?? {};
  if (typeof name !== 'string' || typeof imoNumber !== 'string') return null;
  return { vessel: name, imoNumber, revision: typeof report?.revision === 'number' ? report.revision : 0 };
}
