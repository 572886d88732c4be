// SAF-011: each system touched from class S2 up was handed back after the last test on it.
import { gather } from '../gather.ts';
import { instant, type PlacedExecution, type ReportIndex } from '../report-index.ts';
import type { Check, Problem } from '../rule.ts';
import { isOnBench } from './allowed-state.ts';
import { isFrom } from './safety-class.ts';

export const handedBack: Check = (index) => {
  const last = lastTouch(index.done.filter((execution) => isFrom(execution, 'S2') && !isOnBench(execution)));
  if (last.size === 0) return 'not-applicable';
  const entries = lastEntries(index);
  return gather(index.systems, ({ at, value: { id, name } }): Problem[] => {
    const touch = last.get(id);
    if (!touch) return [];
    const values = { system: name, procedure: touch.value.procedure, end: touch.value.end ?? '' };
    const entry = entries.get(id);
    if (!entry) return [{ at, related: [touch.at], values }];
    if (!(instant(entry.time) < touch.end)) return [];
    return [
      { at: entry.at, related: [`${touch.at}/end`, at], variant: 'early', values: { ...values, handed: entry.time } },
    ];
  });
};

function lastTouch(executions: readonly PlacedExecution[]): Map<string, PlacedExecution> {
  const last = new Map<string, PlacedExecution>();
  for (const execution of executions)
    for (const { value } of execution.systems) {
      const known = last.get(value.id);
      if (!known || execution.end > known.end) last.set(value.id, execution);
    }
  return last;
}

/** The newest hand-back entry of each system. */
function lastEntries({ handback }: ReportIndex): Map<string, { at: string; time: string }> {
  const entries = new Map<string, { at: string; time: string }>();
  for (const { at, value } of handback)
    for (const system of value.systems) {
      const known = entries.get(system);
      if (!known || instant(value.at) > instant(known.time)) entries.set(system, { at: `${at}/at`, time: value.at });
    }
  return entries;
}
