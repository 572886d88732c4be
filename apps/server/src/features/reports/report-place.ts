// Draws a part of a report as lines of name and text, so that one place can be read without the whole.
import { pointer as step, type Place } from '@plimsoll/validator';

export interface PlaceLine {
  readonly name: string;
  readonly pointer: string;
  readonly text: string;
}

/** Lines beyond are counted and not shown. */
const MOST_LINES = 200;

export function linesOf(value: unknown, at: string): { lines: PlaceLine[]; more: number } {
  const lines: PlaceLine[] = [];
  walk(value, { name: '', pointer: at }, lines);
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}

function walk(value: unknown, { name, pointer }: { name: string; pointer: string }, lines: PlaceLine[]): void {
  if (value === null || typeof value !== 'object') {
    lines.push({ name, pointer, text: typeof value === 'string' ? value : JSON.stringify(value) });
    return;
  }
  for (const [member, one] of Object.entries(value)) {
    const words = Array.isArray(value) ? `item ${Number(member) + 1}` : wordsOf(member);
    walk(one, { name: name === '' ? words : `${name}, ${words}`, pointer: `${pointer}${step(member)}` }, lines);
  }
}

/** `publicSummary` → public summary */
const wordsOf = (member: string): string => member.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

export const labelOf = ({ thing, detail }: Place): string =>
  [thing?.label, detail].filter((one) => one !== undefined && one !== '').join(', ');
