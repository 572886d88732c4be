// Says which members of this very report the target format leaves behind.
import { lossesOf, type ExportName, type Tier } from '@plimsoll/exchange';
import type { Report } from '@plimsoll/standard';

export function lossesText(report: Report, to: ExportName, tier: Tier): string {
  const byWhy = new Map<string, string[]>();
  for (const { field, why } of lossesOf(to))
    if (holds(report, field.split('.'))) byWhy.set(why, [...(byWhy.get(why) ?? []), field]);
  const count = [...byWhy.values()].flat().length;
  const hidden = tier === 'shareable' ? 'What only the company may read is left out besides (tier shareable).\n' : '';
  if (count === 0) return `${to} carries everything that this report holds.\n${hidden}`;
  const lines = [...byWhy].flatMap(([why, fields]) => [
    `  ${why.replace(/\.$/, '')}:`,
    ...fields.map((field) => `    ${field}`),
  ]);
  return `${to} leaves out ${count} ${count === 1 ? 'member' : 'members'} of this report:\n${lines.join('\n')}\n${hidden}`;
}

/** `findings[].cvss.score`: whether any item has it; an empty list holds nothing. */
function holds(value: unknown, path: readonly string[]): boolean {
  if (value === undefined || value === null) return false;
  const [step, ...rest] = path;
  if (step === undefined) return !Array.isArray(value) || value.length > 0;
  const name = step.replace(/\[\]$/, '');
  const next = (value as Readonly<Record<string, unknown>>)[name];
  return step.endsWith('[]') ? Array.isArray(next) && next.some((item) => holds(item, rest)) : holds(next, rest);
}
