// Days and instants as options give them.
import { UsageError } from './usage-error.ts';

/** @throws UsageError when it is not a calendar day. */
export function dayOption(text: string | undefined, otherwise: string): string {
  if (text === undefined) return otherwise.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isReal(`${text}T00:00:00Z`))
    throw new UsageError(`${text} is not a day.`, 'Write it as 2026-12-01.');
  return text;
}

/** @throws UsageError when it is not an RFC 3339 instant in UTC. */
export function timeOption(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/.test(text) || !isReal(text))
    throw new UsageError(`${text} is not a time in UTC.`, 'Write it as 2026-04-24T16:30:00Z.');
  return text;
}

/** Date.parse takes 30 February for 1 March; the same text must come back. */
function isReal(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}
