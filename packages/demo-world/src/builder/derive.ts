// Everything that looks random in the demo world is derived from a key, so that the same key gives the same bytes.
import { sha256Hex } from '@plimsoll/proofs';

/** A whole number from 0 to most − 1 that depends only on the key. */
export function pick(key: string, most: number): number {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) {
    hash ^= key.charCodeAt(i);
    hash = Math.imul(hash, 16777619);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 2246822507);
  hash ^= hash >>> 13;
  return (hash >>> 0) % most;
}

export function pickOf<T>(key: string, list: readonly T[]): T {
  const found = list[pick(key, list.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** UUID of version 8 from the SHA-256 of the key (RFC 9562 section 5.8). */
export function uuidOf(key: string): string {
  const hex = sha256Hex(`plimsoll-demo ${key}`);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** IMO ship number whose first six digits are given: the check digit is the last digit of the weighted sum. */
export function imoNumberOf(six: number): string {
  const digits = String(six).padStart(6, '0');
  const sum = [...digits].reduce((total, digit, n) => total + Number(digit) * (7 - n), 0);
  return `${digits}${sum % 10}`;
}

/** Company IMO number whose first six digits are given; null when the check digit would be ten. */
export function companyNumberOf(six: number): string | null {
  const digits = String(six).padStart(6, '0');
  const weights = [8, 6, 4, 2, 9, 7];
  const sum = [...digits].reduce((total, digit, n) => total + Number(digit) * (weights[n] ?? 0), 0);
  const check = (11 - (sum % 11)) % 10;
  return `${digits}${check}`;
}

/** RFC 3339 UTC without fractions. */
export const isoOf = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

export const addMinutes = (time: string, minutes: number): string => isoOf(Date.parse(time) + minutes * 60_000);
export const addDays = (day: string, days: number): string =>
  isoOf(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).slice(0, 10);
export const numbered = (prefix: string, n: number, width = 3): string => `${prefix}${String(n).padStart(width, '0')}`;
