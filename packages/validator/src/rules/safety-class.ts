// Compares safety classes, since most duties begin at one.
import type { SafetyClass } from '@plimsoll/standard/methodology';
import type { PlacedExecution } from '../report-index.ts';

const rank = { S0: 0, S1: 1, S2: 2, S3: 3, S4: 4 } as const satisfies Record<SafetyClass, number>;

export const classRank = (safetyClass: SafetyClass): number => rank[safetyClass];

/** Whether the procedure of the execution is known and of this safety class or a higher one. */
export const isFrom = (execution: PlacedExecution, least: SafetyClass): boolean =>
  execution.procedure !== undefined && rank[execution.procedure.safetyClass] >= rank[least];
