// Finds keys that an object has twice, with both places; used only when the counts show that some were lost in parsing.
import { pointer, type Pointer } from '../pointer.ts';
import { endOfString } from './text-survey.ts';

export interface DuplicateKey {
  readonly at: Pointer;
  readonly key: string;
  /** Offsets of the first and of this key’s opening quote. */
  readonly first: number;
  readonly offset: number;
}

interface Frame {
  readonly keys: Map<string, number> | null;
  segment: string | number;
}

/** The text must be well formed JSON. */
export function findDuplicateKeys(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const frames: Frame[] = [];
  let isKey = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const frame = frames.at(-1);
    if (char === '"') {
      const end = endOfString(text, i);
      if (isKey && frame?.keys) noteKey(text, { start: i, end }, frames, found);
      isKey = false;
      i = end;
    } else if (char === '{') {
      frames.push({ keys: new Map(), segment: '' });
      isKey = true;
    } else if (char === '[') {
      frames.push({ keys: null, segment: 0 });
    } else if (char === '}' || char === ']') frames.pop();
    else if (char === ',' && frame) {
      if (frame.keys) isKey = true;
      else frame.segment = Number(frame.segment) + 1;
    }
  }
  return found;
}

function noteKey(
  text: string,
  span: { start: number; end: number },
  frames: readonly Frame[],
  found: DuplicateKey[],
): void {
  const frame = frames.at(-1);
  if (!frame?.keys) return;
  const key = String(JSON.parse(text.slice(span.start, span.end + 1)));
  frame.segment = key;
  const first = frame.keys.get(key);
  if (first === undefined) frame.keys.set(key, span.start);
  else found.push({ at: pointer(...frames.map(({ segment }) => segment)), key, first, offset: span.start });
}
