// EVD-013: evidence is not older at submission than the ageing class of what it serves allows.
import { methodology, type AgeClassId } from '@plimsoll/standard/methodology';
import { gather } from '../gather.ts';
import { instant } from '../report-index.ts';
import type { Check } from '../rule.ts';
import { andOthers, byCause, placesOf } from './by-cause.ts';
import { evidenceUsers } from './evidence-users.ts';

const graceMonths: ReadonlyMap<AgeClassId, number> = new Map(
  methodology.ageClasses.map(({ id, graceMonths: months }) => [id, months]),
);

/** The fastest ageing class counts where evidence serves several procedures. */
export const evidenceAge: Check = (index, { submittedAt }) => {
  const submitted = instant(submittedAt);
  const users = evidenceUsers(index);
  const used = index.evidence.filter(({ value }) => users.has(value.id));
  if (used.length === 0 || Number.isNaN(submitted)) return 'not-applicable';
  const old = gather(used, ({ at, value }) => {
    const limits = (users.get(value.id) ?? []).flatMap(({ procedure }) =>
      procedure ? [{ procedure: procedure.id, months: graceMonths.get(procedure.ageClass) ?? Infinity }] : [],
    );
    const [fastest] = limits.toSorted((a, b) => a.months - b.months);
    return fastest && monthsLater(value.capturedAt, fastest.months) < submitted ? [{ at, value, fastest }] : [];
  });
  return byCause(old, ({ fastest }) => String(fastest.months)).map(({ first, others }) => ({
    at: `${first.at}/capturedAt`,
    related: placesOf(others, 'capturedAt'),
    values: {
      evidence: first.value.id,
      others: andOthers(others),
      ...first.fastest,
      captured: first.value.capturedAt.slice(0, 10),
      submitted: submittedAt?.slice(0, 10) ?? '',
    },
  }));
};

/** The same day and time of a later month; the last day where that month is shorter. */
function monthsLater(time: string, months: number): number {
  const date = new Date(instant(time));
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}
