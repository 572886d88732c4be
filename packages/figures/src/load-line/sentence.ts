// The verdict sentence of the load line; it stands beside the figure and is the figure's name.
import { day, points } from '../formats.ts';

export type LoadLineState =
  | { readonly state: 'rated'; readonly total: number; readonly line: number }
  | { readonly state: 'not-rated'; readonly since?: string }
  | { readonly state: 'expired'; readonly on: string };

/** lineName says whose line it is, such as “your line” or “the line of this port”. */
export function loadLineSentence(input: LoadLineState, lineName = 'your line'): string {
  if (input.state === 'not-rated') return input.since ? `Not rated since ${day(input.since)}` : 'Not rated';
  if (input.state === 'expired') return `Expired on ${day(input.on)}`;
  const clearance = Math.round((input.total - input.line) * 10) / 10;
  if (clearance === 0) return `${points(input.total)} of 100, on ${lineName}`;
  const by = points(Math.abs(clearance));
  return clearance > 0
    ? `${points(input.total)} of 100, clear of ${lineName} by ${by}`
    : `${points(input.total)} of 100, ${lineName} submerged by ${by}`;
}
