// One pass over the text before it is parsed: how deep it nests, how many members it has, how long its longest string is.
import { limits } from './limits.ts';

export interface TextSurvey {
  /** Number of `:` outside strings, which is the number of members of all objects when the text is well formed. */
  readonly members: number;
  readonly depth: number;
  /** Where a limit is first broken, if one is. */
  readonly broken: { readonly variant: 'depth' | 'string'; readonly offset: number } | null;
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Stops at the first limit broken, so time and memory stay bounded whatever the text. */
export function surveyText(text: string): TextSurvey {
  let members = 0;
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case QUOTE: {
        const end = endOfString(text, i);
        if (end < 0) return { members, depth: deepest, broken: null };
        if (end - i > limits.stringLength) return { members, depth: deepest, broken: { variant: 'string', offset: i } };
        i = end;
        break;
      }
      case 58:
        members++;
        break;
      case 123:
      case 91:
        if (++depth > deepest) deepest = depth;
        if (depth > limits.depth) return { members, depth, broken: { variant: 'depth', offset: i } };
        break;
      case 125:
      case 93:
        depth--;
    }
  }
  return { members, depth: deepest, broken: null };
}

/** Offset of the closing quote of the string that opens at `start`; −1 when it never closes. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    for (let k = end - 1; k > start && text.charCodeAt(k) === BACKSLASH; k--) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
