// The exact effect of one change on the score: a finding dealt with, a procedure retested, another date.
import type { Assurance, FindingState, ScoredExecution, ScoreInput } from './input.ts';
import type { ScoreResult } from './result.ts';
import { figuresOf } from './figures.ts';
import { thousandths } from './fixed-point.ts';
import { ASSURANCE_ORDER } from './model.ts';
import { published } from './score.ts';

/** One change. `remove` takes the finding out; `close` is fixed and retested; `fix` is fixed but not verified; `compensate` is a verified compensating control. */
export type WhatIf =
  | { readonly kind: 'remove' | 'close' | 'fix' | 'compensate'; readonly finding: string }
  /** The procedure passed on the day of the score, as prescribed, with the strongest assurance it had (certified and independent where it had none). */
  | { readonly kind: 'retest'; readonly procedure: string }
  | { readonly kind: 'as-of'; readonly asOf: string };

export interface WhatIfResult {
  readonly before: ScoreResult;
  readonly after: ScoreResult;
  /** Published total after less published total before, so that the three figures add up; negative when the change costs points. */
  readonly gained: number;
  /** The same before publication, in ten-thousandths of a point: an effect too small to move a published digit is seen here. */
  readonly gainedExact: number;
}

/**
 * Computes both scores in full, with all changes together. A finding or procedure that the input does not have changes
 * nothing; passes are dated on `asOf`; of several other dates the last counts.
 */
export function whatIf(input: ScoreInput, asOf: string, change: WhatIf | readonly WhatIf[]): WhatIfResult {
  let [supposed, day] = [input, asOf];
  for (const one of 'kind' in change ? [change] : change) {
    if (one.kind === 'as-of') day = one.asOf;
    else supposed = changed(supposed, asOf, one);
  }
  const before = figuresOf(input, asOf);
  const after = figuresOf(supposed, day);
  return {
    before: published(before, asOf),
    after: published(after, day),
    gained: gained(after.total, before.total),
    gainedExact: after.total - before.total,
  };
}

/** Points between two shares in millionths as published: the difference of what both round to, one decimal. */
export function gained(after: number, before: number): number {
  return (thousandths(after) - thousandths(before)) / 10;
}

const STATE_AFTER = { close: 'closed', fix: 'fixed', compensate: 'compensated' } as const satisfies Record<
  string,
  FindingState
>;

function changed(input: ScoreInput, asOf: string, change: Exclude<WhatIf, { kind: 'as-of' }>): ScoreInput {
  if (change.kind === 'retest') return retested(input, asOf, new Set([change.procedure]));
  if (change.kind === 'remove') return withoutFindings(input, new Set([change.finding]));
  const state = STATE_AFTER[change.kind];
  const findings = input.findings.map((finding) => (finding.id === change.finding ? { ...finding, state } : finding));
  return { ...input, findings };
}

export function withoutFindings(input: ScoreInput, ids: ReadonlySet<string>): ScoreInput {
  return { ...input, findings: input.findings.filter(({ id }) => !ids.has(id)) };
}

/** The input as if these procedures had passed on that day; `assurance` overrides the one they had. */
export function retested(input: ScoreInput, asOf: string, ids: ReadonlySet<string>, assurance?: Assurance): ScoreInput {
  const procedures = input.procedures.map((procedure) => {
    if (!ids.has(procedure.id)) return procedure;
    const had = strongest(procedure.executions);
    const pass: ScoredExecution = { outcome: 'pass', on: asOf, method: 'prescribed', assurance: assurance ?? had };
    return { ...procedure, executions: [pass] };
  });
  return { ...input, procedures };
}

function strongest(executions: readonly ScoredExecution[]): Assurance {
  const had = new Set(executions.filter(({ outcome }) => outcome !== 'not-tested').map(({ assurance }) => assurance));
  return ASSURANCE_ORDER.find((assurance) => had.has(assurance)) ?? 'certified-independent';
}
