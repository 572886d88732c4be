// Says on which day a company is to be reminded of a finding: 14 and 3 days before it is due, and each week after.
const BEFORE = [3, 14] as const;
const WEEK = 7;

/**
 * The newest reminder that has come due, so that one missed by a night without power is still sent, once.
 * @param dueOn YYYY-MM-DD @param today YYYY-MM-DD @returns the day it belongs to; null: none yet
 */
export function reminderDay(dueOn: string, today: string): string | null {
  const left = (Date.parse(dueOn) - Date.parse(today)) / 86_400_000;
  if (left <= -WEEK) return shifted(dueOn, WEEK * Math.floor(-left / WEEK));
  const before = BEFORE.find((days) => left <= days);
  return before === undefined ? null : shifted(dueOn, -before);
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
