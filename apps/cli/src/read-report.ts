// Opens a report for commands that need it sound in shape: a broken one is refused with the way to see why.
import type { Report } from '@plimsoll/standard';
import { validate } from '@plimsoll/validator';
import { readBytes } from './read-input.ts';
import { UsageError } from './usage-error.ts';

/** @throws UsageError when the file can't be opened or isn't a report in shape. */
export async function readReport(name: string): Promise<Report> {
  const bytes = await readBytes(name);
  const { messages } = validate(bytes, { profile: 'draft', name });
  const broken = messages.find(({ severity, rule }) => severity === 'error' && /^(BYT|SCH)/.test(rule));
  if (broken)
    throw new UsageError(
      `${name} is not a readable report: ${broken.rule} ${broken.text} (${broken.at[0]?.line ?? 1}:${broken.at[0]?.column ?? 1}).`,
      `Run plimsoll validate ${name} to see all of it.`,
    );
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Report;
}
