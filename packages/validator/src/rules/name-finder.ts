// Finds names of other ships and companies in texts, in one pass whatever their number.
interface Entry {
  readonly name: string;
  readonly isOwn: boolean;
}

const LONGEST_IN_WORDS = 8;
const SHORTEST_SINGLE_WORD = 4;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Finds the first stray name in a text: whole words, any case, the longest name at a place wins. A name of one word counts
 * only when it is written with a capital letter and has four letters. One pass, whatever the number of names.
 */
export function nameFinder(others: readonly string[], own: readonly string[]): (text: string) => string | null {
  const byFirstWord = new Map<string, { entries: Map<string, Entry>; longest: number }>();
  const add = (name: string, isOwn: boolean): void => {
    const words = name.toLowerCase().match(WORD) ?? [];
    const [first] = words;
    if (
      first === undefined ||
      words.length > LONGEST_IN_WORDS ||
      (words.length === 1 && first.length < SHORTEST_SINGLE_WORD)
    )
      return;
    const known = byFirstWord.get(first) ?? { entries: new Map<string, Entry>(), longest: 0 };
    known.longest = Math.max(known.longest, words.length);
    const key = words.join(' ');
    if (isOwn || !known.entries.has(key)) known.entries.set(key, { name, isOwn });
    byFirstWord.set(first, known);
  };
  for (const name of others) add(name, false);
  for (const name of own) add(name, true);
  return (text) => {
    const written = text.match(WORD) ?? [];
    const words = text.toLowerCase().match(WORD) ?? [];
    for (let n = 0; n < words.length; n++) {
      const known = byFirstWord.get(words[n] ?? '');
      if (!known) continue;
      for (let length = Math.min(known.longest, words.length - n); length > 0; length--) {
        const entry = known.entries.get(words.slice(n, n + length).join(' '));
        if (!entry) continue;
        if (!entry.isOwn && (length > 1 || /^\p{Lu}/u.test(written[n] ?? ''))) return entry.name;
        n += length - 1;
        break;
      }
    }
    return null;
  };
}
