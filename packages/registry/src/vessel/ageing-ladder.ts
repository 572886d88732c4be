// How long a vessel’s profile counts: current, then stale, then expired.
export const ladder = { staleAfterMonths: 12, expiredAfterMonths: 24 } as const;

export type ProfileStatus = 'current' | 'stale' | 'expired' | 'none';

/** @param assessedOn day of the last work aboard, or null @param asOf YYYY-MM-DD */
export function profileStatus(assessedOn: string | null, asOf: string): ProfileStatus {
  if (assessedOn === null) return 'none';
  if (asOf >= addMonths(assessedOn, ladder.expiredAfterMonths)) return 'expired';
  return asOf >= addMonths(assessedOn, ladder.staleAfterMonths) ? 'stale' : 'current';
}

/** The same day some months later; the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
