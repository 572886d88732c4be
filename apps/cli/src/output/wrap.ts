// Breaks text at words for the width that there is.
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > Math.max(20, width)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Columns of the terminal; elsewhere COLUMNS, or 100. Never wider than is good to read. */
export function widthOf(stream: { columns?: number }): number {
  const asked = stream.columns || Number(process.env['COLUMNS']);
  return Number.isInteger(asked) && asked > 0 ? Math.max(30, Math.min(asked, 120)) : 100;
}
