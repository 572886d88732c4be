// The result for people: gravest first, place in words and in lines, at most fifty messages, and what was not run.
import type { Message, ValidationResult } from '@plimsoll/validator';
import type { Colours } from './style.ts';
import { wrap } from './wrap.ts';

export type ShownVerdict = ValidationResult['verdict'] | 'accepted-offline';

export interface HumanOptions {
  readonly colours: Colours;
  readonly isQuiet: boolean;
  readonly most: number;
  readonly width: number;
  /** What the exit status says, where that differs from the verdict: `--offline` forgives rules whose input only others hold. */
  readonly verdict: ShownVerdict;
}

export function humanResult(
  result: ValidationResult,
  { colours, isQuiet, most, width, verdict }: HumanOptions,
): string {
  const lines: string[] = [headline(result, width, colours)];
  if (!isQuiet) {
    for (const message of result.messages.slice(0, most)) lines.push('', ...messageLines(message, width, colours));
    const left = result.messages.length - most + result.omitted;
    if (result.messages.length > most)
      lines.push('', `${left} more messages left out; --max-messages 0 shows all, --format json has them too.`);
    lines.push('');
  }
  const facts = [
    summary(result),
    ...notRunLines(result),
    ...result.faults.map(({ rule, message }) => colours.red(`fault in rule ${rule}: ${message}`)),
  ];
  lines.push(...facts.flatMap((fact) => hanging(fact, width)), verdictWord(verdict, colours));
  return lines.join('\n') + '\n';
}

/** Folded lines stand in a little, so that each fact begins at the margin. */
const hanging = (text: string, width: number): string[] =>
  wrap(text, width - 2).map((line, n) => (n === 0 ? line : `  ${line}`));

function headline({ subject, tool, input }: ValidationResult, width: number, colours: Colours): string {
  const about = subject
    ? `${subject.vessel} · IMO ${subject.imoNumber} · revision ${subject.revision} · rules ${tool.ruleSet}`
    : `rules ${tool.ruleSet}`;
  const gap = width - about.length - input.name.length;
  if (gap >= 2) return colours.bold(about) + ' '.repeat(gap) + colours.dim(input.name);
  return [...hanging(about, width).map((line) => colours.bold(line)), colours.dim(input.name)].join('\n');
}

/** One line for one of many files. */
export function quietLine(result: ValidationResult, verdict: ShownVerdict, colours: Colours): string {
  const { error, warning, answered } = result.counts;
  const fault =
    result.faults.length > 0 ? colours.red(` fault in ${result.faults.map(({ rule }) => rule).join(', ')}`) : '';
  return `${result.input.name}: ${plural(error, 'error')}, ${plural(warning, 'warning')} (${warning - answered} unanswered) · ${verdictWord(verdict, colours)}${fault}\n`;
}

function messageLines(message: Message, width: number, colours: Colours): string[] {
  const [place, ...related] = message.at;
  const position = place ? `${place.line}:${place.column}` : '';
  const word = { error: colours.red('error  '), warning: colours.yellow('warning'), note: colours.cyan('note   ') }[
    message.severity
  ];
  const title = `${word} ${message.rule}  `;
  const plain = 7 + 1 + message.rule.length + 2;
  const isNarrow = width < 60;
  const [first = '', ...rest] = isNarrow
    ? wrap(message.text, width - 2)
    : wrap(message.text, Math.max(30, width - plain - position.length - 2));
  const gap = width - plain - first.length - position.length;
  const lines = isNarrow
    ? [title.trimEnd(), `  ${colours.bold(first)}`]
    : [title + colours.bold(first) + ' '.repeat(Math.max(2, gap)) + colours.dim(position)];
  const indent = isNarrow ? '  ' : ' '.repeat(plain);
  const layout = { indent, width, colours };
  lines.push(...rest.map((line) => indent + colours.bold(line)));
  if (isNarrow) lines.push(indent + colours.dim(position));
  if (place)
    lines.push(
      ...wrap([place.thing?.label, place.detail].filter(Boolean).join(': '), width - indent.length).map(
        (line) => indent + line,
      ),
    );
  lines.push(...labelled('why', message.why, layout), ...labelled('do', message.do, layout));
  if (message.answer) lines.push(...labelled('answered', `${message.answer.text} (${message.answer.by})`, layout));
  if (place) lines.push(`${indent}${colours.dim('at')}   ${place.pointer || '/'}${isNarrow ? '' : alsoAt(related)}`);
  return lines;
}

function alsoAt(related: Message['at']): string {
  if (related.length === 0) return '';
  const named = related.slice(0, 3).map(({ pointer, line, column }) => `${pointer} ${line}:${column}`);
  return `      also ${named.join(', ')}${related.length > 3 ? ` and ${related.length - 3} more` : ''}`;
}

interface Layout {
  readonly indent: string;
  readonly width: number;
  readonly colours: Colours;
}

function labelled(label: string, text: string, { indent, width, colours }: Layout): string[] {
  const pad = ' '.repeat(Math.max(5, label.length + 1));
  return wrap(text, width - indent.length - pad.length).map(
    (line, n) => indent + (n === 0 ? colours.dim(label) + pad.slice(label.length) : pad) + line,
  );
}

function summary({ counts }: ValidationResult): string {
  const unanswered = counts.warning - counts.answered;
  const warnings = `${plural(counts.warning, 'warning')}${counts.warning > 0 ? ` (${unanswered} unanswered)` : ''}`;
  const notes = counts.note > 0 ? `, ${plural(counts.note, 'note')}` : '';
  return `${plural(counts.error, 'error')}, ${warnings}${notes} · ${counts.passed} rules passed, ${counts.failed} failed, ${counts.notApplicable} not applicable, ${counts.notRun} not run`;
}

type NotRunReason = NonNullable<ValidationResult['rules'][number]['reason']>;

const reasonWords = {
  'no-register': 'no registers given; --register FILE',
  'no-earlier-reports': 'no earlier reports given; --earlier FILE|DIR',
  'no-evidence': 'no evidence files given; --evidence DIR',
  'no-submission-time': 'no time of submission given; --submitted-at TIME',
  'no-exploited-list': 'no list of exploited vulnerabilities given; --exploited FILE',
  'no-population': 'runs over many reports, in moderation',
  'no-code-list': 'the standard holds no code list for it',
  'broken-part': 'a part of the report could not be read',
  fault: 'the rule broke',
  'earlier-phase-failed': 'the file can not be read',
} as const satisfies Record<NotRunReason, string>;

function notRunLines({ rules }: ValidationResult): string[] {
  const groups = new Map<NotRunReason, string[]>();
  for (const { id, result, reason } of rules)
    if (result === 'not-run') groups.set(reason ?? 'fault', [...(groups.get(reason ?? 'fault') ?? []), id]);
  return [...groups].map(
    ([reason, ids]) =>
      `not run: ${ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ')} (${reasonWords[reason]})`,
  );
}

function verdictWord(verdict: ShownVerdict, colours: Colours): string {
  return {
    'accepted-offline': colours.green('accepted as far as it can be checked offline'),
    accepted: colours.green('accepted'),
    refused: colours.red('refused'),
    unreadable: colours.red('unreadable'),
    unanswered: colours.yellow('warnings without answers'),
    incomplete: colours.yellow('incomplete: no error found, but not every rule that decides could be run'),
  }[verdict];
}

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
