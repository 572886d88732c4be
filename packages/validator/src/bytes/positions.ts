// Finds where in the text the wanted JSON Pointers stand, by one scan that skips everything nobody asked for.
import { segmentsOf, type Pointer } from '../pointer.ts';
import { endOfString } from './text-survey.ts';

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units as editors count. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** 0-based offset in UTF-8 bytes. */
  readonly byte: number;
  /** 0-based offset in UTF-16 units. */
  readonly offset: number;
  readonly endOffset: number;
}

const NEW_LINE = 10;

interface Wanted {
  readonly children: Map<string, Wanted>;
  pointers: Pointer[];
  span: { start: number; end: number } | null;
}

/**
 * Positions of the values at the pointers; a pointer that leads nowhere gets the nearest enclosing value.
 * The text must be well formed JSON. Time O(text), whatever the number of pointers.
 */
export function locate(text: string, pointers: Iterable<Pointer>): Map<Pointer, Position> {
  const root: Wanted = { children: new Map(), pointers: [], span: null };
  for (const at of pointers) want(root, at);
  if (root.children.size === 0 && root.pointers.length === 0) return new Map();
  scanValue(text, skipSpace(text, 0), root);
  const spans = new Map<Pointer, { start: number; end: number }>();
  assign(root, { start: 0, end: text.length }, spans);
  return toPositions(text, spans);
}

/** Positions of plain offsets, for faults found before the text could be parsed. */
export function positionsOf(text: string, offsets: readonly number[]): Position[] {
  const spans = new Map(
    offsets.map((offset) => [String(offset), { start: offset, end: Math.min(offset + 1, text.length) }]),
  );
  const positions = toPositions(text, spans);
  return offsets.map((offset) => positions.get(String(offset)) as Position);
}

function want(root: Wanted, at: Pointer): void {
  let node = root;
  for (const segment of segmentsOf(at)) {
    let child = node.children.get(segment);
    if (!child) node.children.set(segment, (child = { children: new Map(), pointers: [], span: null }));
    node = child;
  }
  node.pointers.push(at);
}

function assign(
  node: Wanted,
  enclosing: { start: number; end: number },
  spans: Map<Pointer, { start: number; end: number }>,
): void {
  const span = node.span ?? enclosing;
  for (const at of node.pointers) spans.set(at, span);
  for (const child of node.children.values()) assign(child, span, spans);
}

/** Returns the offset just after the value that begins at `start`. */
function scanValue(text: string, start: number, node: Wanted | undefined): number {
  const end =
    !node || node.children.size === 0
      ? skipValue(text, start)
      : text.charAt(start) === '{'
        ? scanObject(text, start, node)
        : scanArray(text, start, node);
  if (node) node.span = { start, end };
  return end;
}

function scanObject(text: string, start: number, node: Wanted): number {
  let i = skipSpace(text, start + 1);
  while (i < text.length && text.charAt(i) === '"') {
    const close = endOfString(text, i);
    const raw = text.slice(i + 1, close);
    const key = raw.includes('\\') ? String(JSON.parse(`"${raw}"`)) : raw;
    const value = skipSpace(text, skipSpace(text, close + 1) + 1);
    i = skipSpace(text, scanValue(text, value, node.children.get(key)));
    if (text.charAt(i) !== ',') break;
    i = skipSpace(text, i + 1);
  }
  return i + 1;
}

function scanArray(text: string, start: number, node: Wanted): number {
  if (text.charAt(start) !== '[') return skipValue(text, start);
  let i = skipSpace(text, start + 1);
  for (let n = 0; i < text.length && text.charAt(i) !== ']'; n++) {
    i = skipSpace(text, scanValue(text, i, node.children.get(String(n))));
    if (text.charAt(i) !== ',') break;
    i = skipSpace(text, i + 1);
  }
  return i + 1;
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 34:
        i = endOfString(text, i);
        if (depth === 0) return i + 1;
        break;
      case 123:
      case 91:
        depth++;
        break;
      case 125:
      case 93:
        if (depth === 0) return i;
        if (--depth === 0) return i + 1;
        break;
      case 44:
      case 32:
      case 10:
      case 13:
      case 9:
        if (depth === 0) return i;
    }
  }
  return text.length;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  for (
    let unit = text.charCodeAt(i);
    unit === 32 || unit === 10 || unit === 13 || unit === 9;
    unit = text.charCodeAt(i)
  )
    i++;
  return i;
}

function toPositions(text: string, spans: ReadonlyMap<string, { start: number; end: number }>): Map<string, Position> {
  const offsets = [...new Set([...spans.values()].flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const places = new Map<number, { line: number; column: number; byte: number }>();
  let line = 1;
  let lineStart = 0;
  let before = 0;
  let extra = 0;
  for (const offset of offsets) {
    for (; before < offset; before++) {
      const unit = text.charCodeAt(before);
      if (unit === NEW_LINE) {
        line++;
        lineStart = before + 1;
      } else if (unit >= 0x80) extra += beyondOneByte(text, before);
    }
    places.set(offset, { line, column: offset - lineStart + 1, byte: offset + extra });
  }
  const out = new Map<string, Position>();
  for (const [key, { start, end }] of spans) {
    const from = places.get(start) ?? { line: 1, column: 1, byte: 0 };
    const to = places.get(end) ?? from;
    out.set(key, { ...from, endLine: to.line, endColumn: to.column, offset: start, endOffset: end });
  }
  return out;
}

/** Bytes that the UTF-16 unit there takes in UTF-8 beyond its first; the two of a pair take four together, a lone one three. */
function beyondOneByte(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x800) return 1;
  if (unit < 0xd800 || unit > 0xdfff) return 2;
  const isPaired =
    unit < 0xdc00 ? (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 : (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return isPaired ? 1 : 2;
}
