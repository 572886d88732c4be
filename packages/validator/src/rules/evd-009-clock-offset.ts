// EVD-009: the clock of the device is known, and a large offset was taken out of the times.
import type { Evidence } from '@plimsoll/standard';
import { gather } from '../gather.ts';
import type { Check, Problem } from '../rule.ts';

/** Kinds that carry the time of a device. */
const byDevice: ReadonlySet<Evidence['kind']> = new Set(['photo', 'screenshot', 'capture', 'log', 'recording', 'scan']);
/** Seconds. */
const LARGEST = 60;

export const clockOffset: Check = ({ evidence }) => {
  const timed = evidence.filter(({ value }) => byDevice.has(value.kind));
  if (timed.length === 0) return 'not-applicable';
  return gather(timed, ({ at, value }): Problem[] => {
    const offset = value.clockOffsetSeconds;
    if (offset === undefined) return [{ at, values: { evidence: value.id } }];
    if (Math.abs(offset) <= LARGEST || value.clockCorrected) return [];
    const place = value.clockCorrected === undefined ? `${at}/clockOffsetSeconds` : `${at}/clockCorrected`;
    return [{ at: place, variant: 'uncorrected', values: { evidence: value.id, seconds: Math.abs(offset) } }];
  });
};
