// Finds the first place of a report that has a field of the losses list, such as `findings[].cvss.score`.
import type { Pointer } from '../pointer.ts';

/** Pointer of the first value the field stands for, or null when the report does not use it; an empty list or object is no use. */
export function firstPlaceOf(report: object, field: string): Pointer | null {
  return firstPlace(report, field.split('.'), '');
}

function firstPlace(value: unknown, [step, ...rest]: readonly string[], at: Pointer): Pointer | null {
  if (step === undefined) return isUsed(value) ? at : null;
  if (value === null || typeof value !== 'object') return null;
  const name = step.replace(/\[\]$/, '');
  const child = (value as Record<string, unknown>)[name];
  if (child === undefined) return null;
  if (!step.endsWith('[]')) return firstPlace(child, rest, `${at}/${name}`);
  if (!Array.isArray(child)) return null;
  for (let n = 0; n < child.length; n++) {
    const place = firstPlace(child[n], rest, `${at}/${name}/${n}`);
    if (place !== null) return place;
  }
  return null;
}

const isUsed = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'object' || value === null || Object.keys(value).length > 0);
