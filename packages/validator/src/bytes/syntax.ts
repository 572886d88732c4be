// Finds where a text stops being JSON (RFC 8259) and says what was expected there; used only after the parser refused it.
export interface SyntaxFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  /** Offset of the bracket or quote that was opened and never closed, when that is the cause. */
  readonly opened?: number;
}

type Want = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const wanted = {
  value: 'a value',
  'value-or-end': 'a value or ]',
  key: 'a property name in double quotes',
  'key-or-end': 'a property name in double quotes, or }',
  colon: ': after the property name',
  'comma-or-end': 'a comma or the closing bracket',
  nothing: 'nothing more: a file holds one value',
} as const satisfies Record<Want, string>;

const literalOrNumber = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const space = /[ \t\n\r]*/y;

/** null: the text is one JSON value. Never recursive, so depth costs memory and not the stack. */
export function findSyntaxFault(text: string): SyntaxFault | null {
  const open: number[] = [];
  let want: Want = 'value';
  let at = skip(text, 0);
  while (at < text.length) {
    const step = readToken(text, at, want, open);
    if ('expected' in step) return step;
    want = step.want;
    at = skip(text, step.next);
  }
  if (want === 'nothing') return null;
  const opened = open.at(-1);
  const expected = opened === undefined ? wanted[want] : `${wanted[want]} to close what was opened earlier`;
  return { offset: text.length, found: 'the end of the file', expected, ...(opened === undefined ? {} : { opened }) };
}

type Step = { readonly want: Want; readonly next: number } | SyntaxFault;

function readToken(text: string, at: number, want: Want, open: number[]): Step {
  const char = text.charAt(at);
  const fault = (): SyntaxFault => ({ offset: at, found: name(text, at), expected: wanted[want] });
  if (want === 'colon') return char === ':' ? { want: 'value', next: at + 1 } : fault();
  if (want === 'comma-or-end' && char === ',') return { want: inObject(text, open) ? 'key' : 'value', next: at + 1 };
  if (char === '}' || char === ']') return close(text, at, want, open) ?? fault();
  if (char === '"' && want.startsWith('key')) return readString(text, at, 'colon');
  if (want !== 'value' && want !== 'value-or-end') return fault();
  if (char === '{' || char === '[') {
    open.push(at);
    return { want: char === '{' ? 'key-or-end' : 'value-or-end', next: at + 1 };
  }
  const after: Want = open.length > 0 ? 'comma-or-end' : 'nothing';
  if (char === '"') return readString(text, at, after);
  literalOrNumber.lastIndex = at;
  return literalOrNumber.test(text) ? { want: after, next: literalOrNumber.lastIndex } : fault();
}

function close(text: string, at: number, want: Want, open: number[]): Step | null {
  const opened = open.at(-1);
  const matches = opened !== undefined && text.charAt(opened) === (text.charAt(at) === '}' ? '{' : '[');
  const allowed = want === 'comma-or-end' || want === (text.charAt(at) === '}' ? 'key-or-end' : 'value-or-end');
  if (opened !== undefined && !matches && want === 'comma-or-end')
    return {
      offset: at,
      found: name(text, at),
      expected: `${text.charAt(opened) === '{' ? '}' : ']'} to close what was opened earlier`,
      opened,
    };
  if (!matches || !allowed) return null;
  open.pop();
  return { want: open.length > 0 ? 'comma-or-end' : 'nothing', next: at + 1 };
}

function readString(text: string, start: number, want: Want): Step {
  for (let i = start + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) return { want, next: i + 1 };
    if (unit < 0x20)
      return {
        offset: i,
        found: name(text, i),
        expected: 'the closing quote, or an escape such as \\n for a line break',
        opened: start,
      };
    if (unit !== 92) continue;
    if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(i + 1, i + 6)))
      return {
        offset: i,
        found: name(text, i),
        expected: 'an escape that JSON knows: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits',
        opened: start,
      };
    i++;
  }
  return {
    offset: text.length,
    found: 'the end of the file',
    expected: 'the closing quote of a string',
    opened: start,
  };
}

const inObject = (text: string, open: readonly number[]): boolean => text.charAt(open.at(-1) ?? -1) === '{';

function skip(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function name(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit === 10 || unit === 13) return 'a line break';
  if (unit === 9) return 'a tab';
  if (unit < 0x20 || unit === 0x7f)
    return `the control character U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  if (unit === 39) return 'a single quote';
  const word = /^(?:[A-Za-z_]\w{0,20}|\/\/|\/\*)/.exec(text.slice(at, at + 24))?.[0];
  if (word === '//' || word === '/*') return 'a comment, which JSON does not have';
  return word ?? String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
}
