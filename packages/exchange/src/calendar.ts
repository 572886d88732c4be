// Reckoning with dates and instants as strings, because pure code has no clock of its own.

/** The instant so many calendar months later; the 31st becomes the last day of a shorter month. */
export function monthsAfter(instant: string, months: number): string {
  const from = new Date(Date.parse(ordinarySecond(instant)));
  const day = from.getUTCDate();
  const to = new Date(from.getTime());
  to.setUTCDate(1);
  to.setUTCMonth(to.getUTCMonth() + months);
  to.setUTCDate(Math.min(day, daysInMonth(to)));
  return to.toISOString().replace('.000Z', 'Z');
}

/** Leap seconds are allowed in our reports and refused by most formats: 23:59:60 becomes 23:59:59. */
export const ordinarySecond = (instant: string): string => instant.replace(/:60(?=[.Z])/, ':59');

export const endOfDay = (date: string): string => `${date}T23:59:59Z`;

export const dateOf = (instant: string): string => instant.slice(0, 10);

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
}
