// A page of the result for the summary of a GitHub job: verdict and counts for each file, and what fails, gravest first.
import { appendFile } from 'node:fs/promises';
import { env, stderr } from 'node:process';
import type { Message, ValidationResult } from '@plimsoll/validator';
import { asSentences } from './sentence.ts';

/** GitHub cuts a step's summary at 1 MiB; fifty rows of messages are as much as somebody reads. */
const MOST = 50;

/** Appends to the file that GITHUB_STEP_SUMMARY names; elsewhere there is no such file and nothing is written. */
export async function writeJobSummary(results: readonly ValidationResult[]): Promise<void> {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    await appendFile(file, jobSummary(results));
  } catch (error) {
    stderr.write(`The job summary was not written: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}

export function jobSummary(results: readonly ValidationResult[]): string {
  const all = results.flatMap(({ input, messages }) =>
    messages.filter(({ answer }) => !answer).map((message) => ({ file: input.name, message })),
  );
  const worst = [...all].sort((a, b) => rank[a.message.severity] - rank[b.message.severity]);
  return (
    [
      '## Plimsoll',
      '',
      '| Report | Verdict | Errors | Warnings | Answered |',
      '| --- | --- | --: | --: | --: |',
      ...results.map(
        ({ input, verdict, counts }) =>
          `| ${cell(input.name)} | ${verdict} | ${counts.error} | ${counts.warning} | ${counts.answered} |`,
      ),
      ...(worst.length === 0 ? [] : ['', '| | Rule | Where | What |', '| --- | --- | --- | --- |']),
      ...worst.slice(0, MOST).map(({ file, message }) => row(file, message)),
      ...(worst.length > MOST ? ['', `${worst.length - MOST} more; the full result has them.`] : []),
    ].join('\n') + '\n\n'
  );
}

const rank = { error: 0, warning: 1, note: 2 } as const;

const row = (file: string, message: Message): string =>
  `| ${message.severity} | ${message.rule} | ${cell(file)}, line ${message.at[0]?.line ?? 1} | ${cell(asSentences(message))} |`;

/** Text of a report is a stranger's: no mark-up of it is obeyed. */
const cell = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]()#+!|~@]/g, '\\$&')
    .replace(/\s+/g, ' ');
