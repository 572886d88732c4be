// Reads filter and day of the vessel pages from their address; what is not understood is as not there.
import type { VesselFilter } from '../../features/vessels/vessels.views.ts';

export function filterOf(query: Readonly<Record<string, string | undefined>>): VesselFilter {
  const text = (key: string, form: RegExp): string | undefined =>
    query[key] !== undefined && form.test(query[key]) ? query[key] : undefined;
  const found = {
    q: text('q', /^.{1,100}$/),
    flag: text('flag', /^[A-Z]{2}$/),
    type: text('type', /^[a-z-]{1,40}$/),
    grade: text('grade', /^(A|B|C|D|E|NR)$/),
    status: text('status', /^(current|stale|expired)$/),
    sort: text('sort', /^(name|total|assessed)$/),
    after: text('after', /^[\w-]{1,300}$/),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
