// How many years of school an English text asks for, by the formula of Flesch and Kincaid.

/** Below this the formula says nothing. */
const LEAST_WORDS = 40;

/** Flesch–Kincaid grade level (Kincaid and others, 1975): 0.39 · words per sentence + 11.8 · syllables per word − 15.59. null for a short text. */
export function gradeLevel(text: string): number | null {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return null;
  const sentences = text.split(/[.!?;:](?=\s|$)|\n/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / Math.max(1, sentences) + (11.8 * syllables) / words.length - 15.59;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** Groups of vowels, without a silent e at the end; at least one. */
export function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]e|[^aeiouytd]ed)$/, '').match(/[aeiouy]{1,3}/g)?.length ?? 0;
  return Math.max(1, groups);
}
