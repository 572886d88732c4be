// Reads time and position from the Exif part of a JPEG, bounded by the bytes that are there.
import type { Position } from './great-circle.ts';

export interface Exif {
  /** Milliseconds since 1970 where the zone is known (satellite time, or time with offset). */
  readonly utc: number | null;
  /** The camera's own time read as if it were UTC. */
  readonly local: number | null;
  readonly position: Position | null;
}

/** null when there is no Exif part, or nothing in it that tells time or place. Never throws. Source: Exif 2.32 (CIPA DC-008), TIFF 6.0. */
export function readExif(head: Uint8Array): Exif | null {
  const tiff = tiffPart(head);
  if (!tiff) return null;
  const main = entriesOf(tiff, tiff.u32(4));
  const photo = entriesOf(tiff, main.get(0x8769)?.number ?? 0);
  const gps = entriesOf(tiff, main.get(0x8825)?.number ?? 0);
  const taken = photo.get(0x9003)?.text ?? photo.get(0x9004)?.text ?? main.get(0x0132)?.text;
  const local = timeOf(taken);
  const zone = zoneOf(photo.get(0x9011)?.text ?? photo.get(0x9010)?.text);
  const exif = {
    utc: satelliteTime(gps) ?? (local === null || zone === null ? null : local - zone),
    local,
    position: positionIn(gps),
  };
  return exif.utc === null && exif.local === null && exif.position === null ? null : exif;
}

interface Tiff {
  readonly bytes: Uint8Array;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
}

/** Walks the segments of a JPEG to the one that holds Exif; each step moves on by at least four bytes. */
function tiffPart(head: Uint8Array): Tiff | null {
  if (head[0] !== 0xff || head[1] !== 0xd8) return null;
  let at = 2;
  while (at + 10 < head.length && head[at] === 0xff && head[at + 1] !== 0xda) {
    const length = ((head[at + 2] ?? 0) << 8) | (head[at + 3] ?? 0);
    if (length < 2) return null;
    if (head[at + 1] === 0xe1 && String.fromCharCode(...head.subarray(at + 4, at + 10)) === 'Exif\0\0')
      return tiffOf(head.subarray(at + 10, at + 2 + length));
    at += 2 + length;
  }
  return null;
}

function tiffOf(bytes: Uint8Array): Tiff | null {
  const isLittle = bytes[0] === 0x49 && bytes[1] === 0x49;
  if (!isLittle && !(bytes[0] === 0x4d && bytes[1] === 0x4d)) return null;
  const byte = (at: number): number => bytes[at] ?? 0;
  const u16 = (at: number): number => (isLittle ? byte(at) | (byte(at + 1) << 8) : (byte(at) << 8) | byte(at + 1));
  const u32 = (at: number): number => (isLittle ? u16(at) + u16(at + 2) * 65536 : u16(at) * 65536 + u16(at + 2));
  return u16(2) === 42 ? { bytes, u16, u32 } : null;
}

interface Entry {
  readonly number: number;
  readonly text: string;
  readonly fractions: readonly number[];
}

const ENTRIES_MOST = 200;
const TEXT_MOST = 64;
const ASCII = 2;
const SHORT = 3;
const RATIONAL = 5;

/** The entries of a directory by tag; empty when it lies outside the bytes. */
function entriesOf(tiff: Tiff, offset: number): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  if (offset < 8 || offset + 2 > tiff.bytes.length) return entries;
  const count = Math.min(tiff.u16(offset), ENTRIES_MOST);
  for (let n = 0; n < count && offset + 14 + n * 12 <= tiff.bytes.length; n++) {
    const at = offset + 2 + n * 12;
    entries.set(tiff.u16(at), entryAt(tiff, at));
  }
  return entries;
}

function entryAt(tiff: Tiff, at: number): Entry {
  const type = tiff.u16(at + 2);
  const count = Math.min(tiff.u32(at + 4), TEXT_MOST);
  const size = type === RATIONAL ? 8 : type === SHORT ? 2 : type === ASCII ? 1 : 4;
  const from = count * size <= 4 ? at + 8 : tiff.u32(at + 8);
  const text =
    type === ASCII ? String.fromCharCode(...tiff.bytes.subarray(from, from + count)).replace(/\0.*$/s, '') : '';
  const fractions =
    type === RATIONAL
      ? Array.from({ length: Math.min(count, 3) }, (_, n) => tiff.u32(from + n * 8) / tiff.u32(from + n * 8 + 4))
      : [];
  return { number: type === SHORT ? tiff.u16(from) : tiff.u32(at + 8), text, fractions };
}

/** `2026:04:20 08:20:00` as milliseconds since 1970. */
function timeOf(text: string | undefined): number | null {
  const parts = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d):(\d\d):(\d\d)/
    .exec(text ?? '')
    ?.slice(1)
    .map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return year === 0 ? null : Date.UTC(year, month - 1, day, hour, minute, second);
}

/** `+02:00` in milliseconds. */
function zoneOf(text: string | undefined): number | null {
  const parts = /^([+-])(\d\d):(\d\d)/.exec(text ?? '');
  if (!parts) return null;
  return (parts[1] === '-' ? -1 : 1) * (Number(parts[2]) * 60 + Number(parts[3])) * 60_000;
}

function satelliteTime(gps: ReadonlyMap<number, Entry>): number | null {
  const [hour, minute, second] = gps.get(7)?.fractions ?? [];
  const day = timeOf(`${gps.get(29)?.text ?? ''} 00:00:00`);
  if (day === null || hour === undefined || minute === undefined || second === undefined) return null;
  const time = day + ((hour * 60 + minute) * 60 + second) * 1000;
  return Number.isFinite(time) ? time : null;
}

function positionIn(gps: ReadonlyMap<number, Entry>): Position | null {
  const latitude = degreesOf(gps.get(2), gps.get(1)?.text === 'S');
  const longitude = degreesOf(gps.get(4), gps.get(3)?.text === 'W');
  return latitude === null || longitude === null || (latitude === 0 && longitude === 0)
    ? null
    : { latitude, longitude };
}

function degreesOf(entry: Entry | undefined, isNegative: boolean): number | null {
  const [degrees, minutes, seconds] = entry?.fractions ?? [];
  if (degrees === undefined) return null;
  const finite = (part: number | undefined): number => (part !== undefined && Number.isFinite(part) ? part : 0);
  const value = finite(degrees) + finite(minutes) / 60 + finite(seconds) / 3600;
  return value > 180 ? null : isNegative ? -value : value;
}
