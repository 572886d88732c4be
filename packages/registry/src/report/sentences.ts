// Takes a report's observed text apart into sentences that can be compared exactly, so that a moderator sees what was copied.
import type { Report } from '@plimsoll/standard';

export interface Sentence {
  /** JSON Pointer of the text it stands in. */
  readonly pointer: string;
  /** As written. */
  readonly text: string;
  /** Its words in lower case with single spaces: equal for sentences that differ only in case, marks and spaces. */
  readonly words: string;
}

/** Shorter sentences agree by chance: “Done with the chief engineer.” */
export const SHORTEST_IN_WORDS = 8;

/** What was seen and thought aboard. Permits, declarations and restorations are forms, and forms are alike. */
const observed = ['executions', 'findings', 'incidents', 'summary'] as const satisfies readonly (keyof Report)[];
const forms: ReadonlySet<string> = new Set(['restoration', 'permits', 'authorisation']);

/**
 * The sentences of the observed text in their order, of eight words and more; a sentence that stands twice is told twice.
 * @param boilerplate words of sentences that everybody may use, such as those of the standard; see `sentenceWords`
 */
export function sentencesOf(report: Report, boilerplate: ReadonlySet<string> = new Set()): Sentence[] {
  const found: Sentence[] = [];
  for (const part of observed)
    walk((report as Partial<Report>)[part], `/${part}`, (pointer, text) => {
      for (const one of sentencesIn(text)) if (!boilerplate.has(one.words)) found.push({ pointer, ...one });
    });
  return found;
}

/** The words of every sentence in any value, however deep: made of the standard’s own texts it is the boilerplate. */
export function sentenceWords(value: unknown): Set<string> {
  const found = new Set<string>();
  walk(value, '', (_pointer, text) => {
    for (const { words } of sentencesIn(text)) found.add(words);
  });
  return found;
}

function sentencesIn(text: string): { text: string; words: string }[] {
  return text
    .split(/(?<=[.!?;:])\s+|[\r\n]+/u)
    .map((one) => one.trim())
    .flatMap((one) => {
      const words = one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.length < SHORTEST_IN_WORDS ? [] : [{ text: one, words: words.join(' ') }];
    });
}

function walk(value: unknown, pointer: string, visit: (pointer: string, text: string) => void): void {
  if (typeof value === 'string') visit(pointer, value);
  else if (Array.isArray(value)) for (const [n, one] of value.entries()) walk(one, `${pointer}/${n}`, visit);
  else if (value !== null && typeof value === 'object')
    for (const [name, one] of Object.entries(value))
      if (!forms.has(name)) walk(one, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, visit);
}
