// Guesses the language of a text by its script and its most frequent small words.

const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['el', /\p{Script=Greek}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

const words: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the of and to in is are was were that with for by on from not be this it which has have at as no an can one or its',
  ),
  de: set(
    'der die das und ist nicht mit den von zu im auf ein eine dem des für wird wurde sind sich auch als bei aus nach einer oder kein',
  ),
  fr: set(
    'le la les des et est une un du dans que qui pour pas sur par avec au aux sont ce cette été ne plus ou se il ont',
  ),
  es: set('el la los las de que y en un una es por con para no se del al lo como más fue son está sin su este esta o'),
  pt: set(
    'o a os as de que e em um uma é por com para não se do da no na ao como mais foi são está sem seu sua dos das pelo',
  ),
  it: set(
    'il lo la i gli le di che e è un una per con non del della dei nel alla sono da si al come più stato anche o nella',
  ),
  nl: set(
    'de het een en van is niet dat met op te voor zijn door aan er ook om bij als uit naar wordt werd maar of geen',
  ),
  no: set('det og er ikke på som med av til den en et for var har ble fra kan ved å om eller de ikkje skal'),
};

/** Two-letter tag, or null when the text does not tell: fewer than 30 words, or two languages close together. */
export function guessLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of scripts) if ((text.match(pattern)?.length ?? 0) > 0.3 * letters) return language;
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (all.length < 30) return null;
  const counts = Object.entries(words)
    .map(([language, small]) => ({ language, count: all.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0) }))
    .sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || best.count < 0.12 * all.length || best.count < 1.4 * (second?.count ?? 0)) return null;
  return best.language;
}

function set(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
