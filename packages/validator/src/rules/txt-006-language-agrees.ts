// TXT-006: the language of the text is the one that the report names, so that readers and machines treat it right.
import type { Check } from '../rule.ts';
import { guessLanguage } from './guess-language.ts';

/** Characters looked at; more would not change the guess. */
const ENOUGH = 8_000;
const LEAST = 200;

/** Tags that the guess can't tell from the language it names: same script, or nearly the same small words. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn'],
  zh: ['yue', 'ja'],
  ar: ['fa', 'ur', 'ps'],
  no: ['nb', 'nn', 'da', 'sv'],
  es: ['ca', 'gl', 'ast'],
  pt: ['gl'],
  nl: ['af', 'fy', 'nds'],
  de: ['lb', 'gsw'],
  it: ['co', 'rm'],
  fr: ['oc', 'wa'],
};

export const languageAgrees: Check = ({ report, texts }) => {
  let sample = '';
  for (const { text } of texts) if (sample.length < ENOUGH) sample += ` ${text.slice(0, 1000)}`;
  if (sample.length < LEAST) return 'not-applicable';
  const named = report.language.split('-', 1)[0] ?? '';
  const guess = guessLanguage(sample);
  return guess === null || guess === named || LIKE[guess]?.includes(named)
    ? []
    : [{ at: '/language', values: { named, guess } }];
};
