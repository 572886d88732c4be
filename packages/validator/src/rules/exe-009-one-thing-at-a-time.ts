// EXE-009: one person does not work on two different systems at the same time.
import { gather } from '../gather.ts';
import type { PlacedExecution } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { stillRunning } from './still-running.ts';

/** A passive capture (S2) runs by itself. Overlaps in different places are TEA-009’s. */
export const oneThingAtATime: Check = ({ done }) => {
  const attended = done.filter(({ systems, procedure }) => systems.length > 0 && procedure?.safetyClass !== 'S2');
  if (attended.length === 0) return 'not-applicable';
  const sorted = attended.toSorted((a, b) => a.start - b.start || a.n - b.n);
  const running = new Map<string, PlacedExecution[]>();
  return gather(sorted, (execution): Problem[] => {
    const other = (execution.value.performedBy ?? [])
      .map((person) => collision(execution, person, running))
      .find((found) => found !== null);
    if (!other) return [];
    const values = {
      procedure: execution.value.procedure,
      other: other.execution.value.procedure,
      person: other.person,
    };
    return [{ at: `${execution.at}/start`, related: [`${other.execution.at}/end`], values }];
  });
};

function collision(
  execution: PlacedExecution,
  person: string,
  running: Map<string, PlacedExecution[]>,
): { person: string; execution: PlacedExecution } | null {
  const going = stillRunning(running, person, execution);
  const found = going.find((other) => samePlace(execution, other) && !sharesSystem(execution, other));
  going.push(execution);
  return found ? { person, execution: found } : null;
}

const samePlace = (a: PlacedExecution, b: PlacedExecution): boolean => a.value.place?.locode === b.value.place?.locode;

const sharesSystem = (a: PlacedExecution, b: PlacedExecution): boolean =>
  b.value.systems.some((id) => a.value.systems.includes(id));
