// EXE-012: a partial or fail says what was seen, and a pass on a sample says what was looked at.
import { methodology, type Procedure } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

export const remarksAndSample: Check = ({ done }) => {
  if (done.length === 0) return 'not-applicable';
  return gather(done, ({ at, value, procedure }): Problem[] => {
    const values = { procedure: value.procedure, outcome: value.outcome };
    if (value.outcome !== 'pass') return isBlank(value.remarks) ? [{ at, values }] : [];
    return procedure && sampled.has(procedure.id) && isBlank(value.sample) ? [{ at, variant: 'sample', values }] : [];
  });
};

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const isSampled = ({ id, title }: Procedure): boolean =>
  id === methodology.sampling.procedure || /\bsampled?\b/i.test(title);

/** The procedures whose title asks for a sample, and that of the sampling rule. */
const sampled: ReadonlySet<string> = new Set(methodology.procedures.filter(isSampled).map(({ id }) => id));
