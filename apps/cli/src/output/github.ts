// Validation results as workflow commands: at most ten of each kind, gravest first, and one line for the rest.
import type { Message, ValidationResult } from '@plimsoll/validator';
import { asSentences } from './sentence.ts';

const MOST = 10;
const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

export function githubAnnotations(results: readonly ValidationResult[]): string {
  const all = results.flatMap((result) =>
    result.messages.filter((message) => !message.answer).map((message) => ({ message, file: result.input.name })),
  );
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const kind = all.filter(({ message }) => message.severity === severity);
    lines.push(...kind.slice(0, MOST).map(({ message, file }) => annotation(message, file)));
    if (kind.length > MOST)
      lines.push(
        `::${commands[severity]} title=plimsoll::${kind.length - MOST} more of this kind; the full result has them`,
      );
  }
  return lines.length === 0 ? '' : lines.join('\n') + '\n';
}

function annotation(message: Message, file: string): string {
  const place = message.at[0];
  const properties = [
    `file=${property(file)}`,
    `line=${place?.line ?? 1}`,
    `col=${place?.column ?? 1}`,
    `endLine=${place?.endLine ?? 1}`,
    `title=${property(message.rule)}`,
  ];
  return `::${commands[message.severity]} ${properties.join(',')}::${data(asSentences(message))}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
