// Keeps, person by person, the executions that had not ended when the next began, for the rules on doing two things at once.
import type { PlacedExecution } from '../report-index.ts';

/** Compared with at most this many executions that are still going on, so that the cost stays linear. */
const RUNNING_MOST = 16;

/** The person’s list, without what ended before this execution began; the caller adds the execution when it has looked. */
export function stillRunning(
  running: Map<string, PlacedExecution[]>,
  person: string,
  { start }: PlacedExecution,
): PlacedExecution[] {
  const known = running.get(person);
  if (!known) {
    const none: PlacedExecution[] = [];
    running.set(person, none);
    return none;
  }
  let kept = 0;
  for (const one of known) if (one.end > start) known[kept++] = one;
  known.length = kept;
  if (kept > RUNNING_MOST) known.shift();
  return known;
}
