// Validation results as one SARIF 2.1.0 run, for code-scanning services and editors.
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ruleById } from '@plimsoll/standard/rules';
import type { Message, MessagePlace, ValidationResult } from '@plimsoll/validator';
import type { Baseline, EarlierMessage } from '../baseline.ts';
import { version } from '../version.ts';
import { asSentences } from './sentence.ts';

export interface SarifOptions {
  /** What an earlier run reported. */
  readonly baseline: Baseline | null;
  /** Passed and not applicable rules are left out unless asked for. */
  readonly withPassed: boolean;
}

export function sarifOf(results: readonly ValidationResult[], options: SarifOptions): object {
  const gone = goneSince(options.baseline, results);
  const ids = [
    ...new Set([...results.flatMap((result) => result.rules.map(({ id }) => id)), ...gone.map(([, { rule }]) => rule)]),
  ];
  const indexOf = new Map(ids.map((id, n) => [id, n]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plimsoll',
            version,
            semanticVersion: version,
            informationUri: 'https://plimsoll.example/',
            rules: ids.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: [
          ...results.flatMap((result) => [
            ...result.messages.map((message) => fromMessage(message, { result, indexOf, options })),
            ...result.rules
              .filter(({ result: outcome }) => outcome === 'not-run' || (options.withPassed && outcome !== 'failed'))
              .map((rule) => fromRule(rule, result, indexOf)),
          ]),
          ...gone.map(([fingerprint, message]) => asAbsent(fingerprint, message, indexOf)),
        ],
        invocations: [{ executionSuccessful: results.every(({ faults }) => faults.length === 0) }],
      },
    ],
  };
}

const levels = { error: 'error', warning: 'warning', note: 'note' } as const;

function descriptor(id: string): object {
  const rule = ruleById.get(id);
  const severity = rule?.severity.submission;
  return {
    id,
    name: rule?.slug ?? id,
    shortDescription: { text: rule?.title ?? id },
    fullDescription: { text: rule?.why ?? id },
    help: { text: rule?.do ?? '' },
    helpUri: `https://plimsoll.example/rules/${id}`,
    defaultConfiguration: { level: severity && severity !== 'off' ? levels[severity] : 'none' },
  };
}

interface Context {
  readonly result: ValidationResult;
  readonly indexOf: ReadonlyMap<string, number>;
  readonly options: SarifOptions;
}

function fromMessage(message: Message, { result, indexOf, options }: Context): object {
  const [place, ...related] = message.at;
  return {
    ruleId: message.rule,
    ruleIndex: indexOf.get(message.rule) ?? -1,
    kind: 'fail',
    level: levels[message.severity],
    message: { text: asSentences(message) },
    locations: place ? [location(place, result.input.name)] : [],
    ...(related.length > 0
      ? { relatedLocations: related.map((one, n) => ({ id: n + 1, ...location(one, result.input.name) })) }
      : {}),
    partialFingerprints: { 'plimsoll/v1': message.fingerprint },
    ...(message.answer
      ? { suppressions: [{ kind: 'inSource', status: 'accepted', justification: message.answer.text }] }
      : {}),
    ...(options.baseline ? { baselineState: options.baseline.has(message.fingerprint) ? 'unchanged' : 'new' } : {}),
  };
}

/** SARIF 2.1.0, 3.27.24: a result of the baseline that this run does not report. */
function goneSince(baseline: Baseline | null, results: readonly ValidationResult[]): [string, EarlierMessage][] {
  const present = new Set(results.flatMap(({ messages }) => messages.map(({ fingerprint }) => fingerprint)));
  return [...(baseline ?? [])].filter(([fingerprint]) => !present.has(fingerprint));
}

function asAbsent(
  fingerprint: string,
  { rule, file, pointer }: EarlierMessage,
  indexOf: ReadonlyMap<string, number>,
): object {
  const physical = file === null ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(file) } } };
  const logical = pointer === null ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] };
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    kind: 'fail',
    level: 'none',
    message: { text: `${rule} was reported by the earlier run and is not reported now.` },
    locations: file === null && pointer === null ? [] : [{ ...physical, ...logical }],
    partialFingerprints: { 'plimsoll/v1': fingerprint },
    baselineState: 'absent',
  };
}

function fromRule(
  rule: ValidationResult['rules'][number],
  result: ValidationResult,
  indexOf: ReadonlyMap<string, number>,
): object {
  const kind = { passed: 'pass', failed: 'fail', 'not-applicable': 'notApplicable', 'not-run': 'open' }[rule.result];
  const text =
    rule.result === 'not-run' ? `${rule.id} was not run: ${rule.reason ?? 'unknown'}` : `${rule.id}: ${rule.result}`;
  return {
    ruleId: rule.id,
    ruleIndex: indexOf.get(rule.id) ?? -1,
    kind,
    level: 'none',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(result.input.name) } } }],
  };
}

function location(place: MessagePlace, file: string): object {
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: Math.max(place.endColumn, place.endLine === place.line ? place.column + 1 : 1),
  };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region },
    logicalLocations: [
      {
        fullyQualifiedName: place.pointer,
        ...(place.thing ? { name: place.thing.label, kind: place.thing.kind } : {}),
      },
    ],
  };
}

/** Relative to where the command runs when the file lies below it, as uploaders want; standard input has no address, so it gets a name. */
function uriOf(file: string): string {
  if (file === 'stdin' || file === '') return 'stdin.json';
  const near = relative(process.cwd(), resolve(file));
  if (near.startsWith('..') || isAbsolute(near)) return pathToFileURL(file).href;
  return near.split(sep).map(encodeURIComponent).join('/');
}
