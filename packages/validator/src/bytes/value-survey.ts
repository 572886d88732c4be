// One walk over the parsed value for what the usual parser lets through: lost digits, lone surrogates, invisible characters, extensions.
import { pointer, type Pointer } from '../pointer.ts';

export interface ValueFault {
  readonly at: Pointer;
  readonly variant: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ValueSurvey {
  readonly members: number;
  readonly numbers: readonly ValueFault[];
  readonly characters: readonly ValueFault[];
  readonly invisible: readonly ValueFault[];
  readonly extensions: readonly Pointer[];
}

interface Walk {
  members: number;
  readonly path: (string | number)[];
  readonly numbers: ValueFault[];
  readonly characters: ValueFault[];
  readonly invisible: ValueFault[];
  readonly extensions: Pointer[];
  /** Strings need a look only when the text has such characters at all, raw or escaped. */
  readonly looksAtStrings: boolean;
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/;
const suspectText = /\\u|\\b|\\f|[\u007f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** The value must not nest deeper than the published limit; the text survey has seen to that. */
export function surveyValue(root: unknown, text: string): ValueSurvey {
  const walk: Walk = {
    members: 0,
    path: [],
    numbers: [],
    characters: [],
    invisible: [],
    extensions: [],
    looksAtStrings: suspectText.test(text),
  };
  visit(root, walk);
  return walk;
}

function visit(value: unknown, walk: Walk): void {
  if (typeof value === 'number') checkNumber(value, walk);
  else if (typeof value === 'string') {
    if (walk.looksAtStrings) checkString(value, walk);
  } else if (Array.isArray(value)) {
    for (let n = 0; n < value.length; n++) {
      walk.path.push(n);
      visit(value[n], walk);
      walk.path.pop();
    }
  } else if (value !== null && typeof value === 'object') visitObject(value as Record<string, unknown>, walk);
}

function visitObject(object: Record<string, unknown>, walk: Walk): void {
  for (const key in object) {
    walk.members++;
    walk.path.push(key);
    if (walk.looksAtStrings) checkString(key, walk);
    if (key.charCodeAt(0) === 120 && key.charCodeAt(1) === 45) walk.extensions.push(pointer(...walk.path));
    visit(object[key], walk);
    walk.path.pop();
  }
}

function checkNumber(value: number, walk: Walk): void {
  const variant = !Number.isFinite(value)
    ? 'overflow'
    : Object.is(value, -0)
      ? 'negative-zero'
      : Number.isInteger(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER
        ? 'integer'
        : null;
  if (variant) walk.numbers.push({ at: pointer(...walk.path), variant, values: {} });
}

function checkString(text: string, walk: Walk): void {
  const lone = firstLoneSurrogate(text);
  const bad = lone === null ? control.exec(text)?.[0] : text.charAt(lone);
  if (bad !== undefined)
    walk.characters.push({
      at: pointer(...walk.path),
      variant: lone === null ? 'control' : 'surrogate',
      values: { character: codePoint(bad) },
    });
  const hidden = invisible.exec(text)?.[0];
  if (hidden !== undefined)
    walk.invisible.push({ at: pointer(...walk.path), variant: 'message', values: { character: codePoint(hidden) } });
}

function firstLoneSurrogate(text: string): number | null {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i) & 0xfc00;
    if (unit === 0xdc00) return i;
    if (unit !== 0xd800) continue;
    if ((text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) return i;
    i++;
  }
  return null;
}

const codePoint = (char: string): string => 'U+' + char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
