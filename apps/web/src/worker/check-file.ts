// Checks the bytes of a file: validation, the score when nothing stands in its way, and the titles needed to show both.
import { score, scoreInputOf, type ScoreResult } from '@plimsoll/scoring';
import type { Report } from '@plimsoll/standard';
import { ruleCatalogue, rules } from '@plimsoll/standard/rules';
import { validate, type ValidationResult } from '@plimsoll/validator';
import type { Checked, CheckProfile } from './protocol.ts';
import { textLines, type TextLines } from './text-lines.ts';

export interface CheckRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly profile: CheckProfile;
  /** RFC 3339 UTC, seconds. */
  readonly submittedAt: string;
}

export function checkFile({ bytes, name, profile, submittedAt }: CheckRequest): { checked: Checked; lines: TextLines } {
  const result = validate(bytes, { profile, name, inputs: { submittedAt } });
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = textLines(text);
  const used = new Set(result.messages.map(({ rule }) => rule));
  const entries = rules.filter(({ id }) => used.has(id));
  const categories = ruleCatalogue.categories
    .filter(({ id }) => entries.some(({ category }) => category === id))
    .map(({ id, title }) => ({ id, title }));
  const categoryOf = Object.fromEntries(entries.map(({ id, category }) => [id, category]));
  return {
    checked: { result, preview: previewOf(result, text), categories, categoryOf, lineCount: lines.count },
    lines,
  };
}

/** The score as of the day of issue; an unfinished draft may hold no score, which is no fault. */
function previewOf(result: ValidationResult, text: string): ScoreResult | null {
  if (result.counts.error > 0 || result.verdict === 'unreadable') return null;
  try {
    const report = JSON.parse(text) as Report;
    return score(scoreInputOf(report), report.issuedAt.slice(0, 10));
  } catch {
    return null;
  }
}
