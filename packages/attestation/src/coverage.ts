// Counts what was done: each procedure of the catalogue once, by its worst outcome.
import type { Execution, Report } from '@plimsoll/standard';
import type { Attestation } from '@plimsoll/standard/attestation';
import { methodology } from '@plimsoll/standard/methodology';

type Counts = Omit<Attestation['coverage'], 'mandatory'>;

/** Counts over all procedures of the catalogue and over the mandatory ones (weight 3); a procedure without an execution is not tested. */
export function coverageOf(report: Report): Attestation['coverage'] {
  const outcomes = new Map<string, Execution['outcome']>();
  for (const { procedure, outcome } of report.executions) {
    const before = outcomes.get(procedure);
    if (before === undefined || BADNESS[outcome] > BADNESS[before]) outcomes.set(procedure, outcome);
  }
  const counts: Attestation['coverage'] = { ...none(), mandatory: none() };
  for (const { id, weight } of methodology.procedures) {
    const column = COLUMN[outcomes.get(id) ?? 'not-tested'];
    counts[column]++;
    if (weight === 3) counts.mandatory[column]++;
  }
  return counts;
}

const none = (): Counts => ({ pass: 0, partial: 0, fail: 0, notTested: 0, notApplicable: 0 });

const BADNESS = { 'not-applicable': 0, pass: 1, 'not-tested': 2, partial: 3, fail: 4 } as const satisfies Record<
  Execution['outcome'],
  number
>;

const COLUMN = {
  pass: 'pass',
  partial: 'partial',
  fail: 'fail',
  'not-tested': 'notTested',
  'not-applicable': 'notApplicable',
} as const satisfies Record<Execution['outcome'], keyof Counts>;
