// Finds what a template leaves in a text: to-do marks, brackets to be filled, sample text.
/** Words that mark unfinished text when they stand in capitals. */
const WORD = /\b(?:TODO|TBD|TBC|TBA|FIXME|XXX+)\b/;

/** Phrases and brackets of templates. Every quantifier is bounded, so the search is linear. */
const PHRASE =
  /\blorem ipsum\b|\bto be (?:completed|confirmed|determined|filled in|written|added)\b|\b(?:sample|placeholder|dummy|example) text\b|\byour text here\b|\b(?:insert|enter|add|describe) (?:text|name|date|details|description) here\b|\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}|<(?:insert|enter|add|name|date|vessel|ship|company|text|placeholder)\b[^<>\n]{0,60}>|\[(?:insert|enter|add|describe|complete|fill|name|date|vessel|ship|company|client|text|placeholder|x{2,9}|\.{2,9}|…)(?![a-z])[^\][\n]{0,60}\]|\?{3}|_{5}/i;

/** The first mark of an unfinished text, or null. */
export const placeholderIn = (text: string): string | null => (WORD.exec(text) ?? PHRASE.exec(text))?.[0] ?? null;
