// Every valid example with 1,000 random edits: always a result, never an exception, and every place it names exists.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from '@plimsoll/standard';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './pointer.ts';
import type { ValidationResult } from './result.ts';
import { chance, mutate } from './testing/mutate.ts';
import { validate } from './validate.ts';

/** A second run on another Node may take fewer. */
const EDITS = Number(process.env['PLIMSOLL_EDITS'] ?? 1000);
const folder = fileURLToPath(new URL('../../../standard/examples/valid/', import.meta.url));
const encode = new TextEncoder();
const decode = new TextDecoder();

describe.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', (name) => {
  const signed = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Report;
  const { proof: _proof, ...unsigned } = signed;
  const texts = { signed: JSON.stringify(signed), unsigned: JSON.stringify(unsigned) };
  it(`survives ${EDITS} random edits`, { timeout: 180_000 }, () => {
    const next = chance([...name].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
    const wrongs: string[] = [];
    for (let n = 0; n < EDITS; n++) {
      // The signature breaks with every edit and takes most of the time to find broken, so it is there in one of four.
      const text = n % 4 === 0 ? texts.signed : texts.unsigned;
      const bytes = encode.encode(mutate(text, next));
      const edited = decode.decode(bytes);
      const result = validate(bytes, { profile: n % 5 === 0 ? 'draft' : 'submission' });
      const wrong = whatIsWrong(result, edited);
      if (wrong) wrongs.push(`edit ${n}: ${wrong}\n${firstDifference(text, edited)}`);
    }
    expect(wrongs).toEqual([]);
  });
});

function whatIsWrong({ faults, messages, counts, rules, verdict }: ValidationResult, text: string): string | null {
  if (faults.length > 0) return `a rule broke: ${JSON.stringify(faults)}`;
  const bySeverity = messages.filter(({ severity }) => severity === 'error').length;
  if (bySeverity !== counts.error) return `counts ${counts.error} errors and shows ${bySeverity}`;
  const { passed, failed, notApplicable, notRun } = counts;
  if (passed + failed + notApplicable + notRun !== rules.length) return 'rules are not all accounted for';
  if (verdict !== 'unreadable' && counts.error > 0 !== (verdict === 'refused'))
    return `${verdict} with ${counts.error} errors`;
  if (verdict === 'unreadable') return null;
  const root = JSON.parse(text) as unknown;
  for (const { rule, at } of messages)
    for (const { pointer, line, column } of at) {
      if (!exists(root, pointer)) return `${rule} points at ${pointer}, which is not there`;
      if (!(line >= 1 && column >= 1)) return `${rule} at ${pointer} has no position`;
    }
  return null;
}

function exists(root: unknown, pointer: string): boolean {
  let value = root;
  for (const segment of segmentsOf(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, segment)) return false;
    value = (value as Record<string, unknown>)[segment];
  }
  return true;
}

function firstDifference(before: string, after: string): string {
  let n = 0;
  while (n < before.length && before[n] === after[n]) n++;
  return `…${before.slice(Math.max(0, n - 60), n + 60)}…\n…${after.slice(Math.max(0, n - 60), n + 60)}…`;
}
