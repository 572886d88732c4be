// Days and months between calendar dates, without a clock.

/** Days of the year before each month, from January at 1, without a leap day. */
const BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Two digits of a text as a number; 528 is ten times the code of '0' plus that code. */
function pair(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** Number of the day in the Gregorian calendar, from a date YYYY-MM-DD; only differences of two of them mean anything. */
export function dayNumber(date: string): number {
  const year = pair(date, 0) * 100 + pair(date, 2);
  const month = pair(date, 5);
  const past = month > 2 ? year : year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return year * 365 + leapDays + (BEFORE_MONTH[month] ?? Number.NaN) + pair(date, 8);
}

/** Whole months of age: days ÷ 30.4375 rounded down; 0 for a day yet to come. 30.4375 is 487 sixteenths. */
export function wholeMonths(days: number): number {
  return days <= 0 ? 0 : Math.floor((days * 16) / 487);
}
