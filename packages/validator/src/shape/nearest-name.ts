// Guesses which known name a misspelt one was meant to be; names may be guessed, meanings never.

/** Damerau-Levenshtein (optimal string alignment) at most a third of the length; null when nothing is near. */
export function nearestName(word: string, known: readonly string[]): string | null {
  if (word.length > 60) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of known) {
    if (name.toLowerCase().replaceAll(/[-_]/g, '') === word.toLowerCase().replaceAll(/[-_]/g, '')) return name;
    const distance = distanceOf(word, name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_unused, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
