// Puts named values into the message texts of the catalogue.
import type { Values } from '../rule.ts';

const LONGEST = 60;

/** `{name}` becomes the value, cut at 60 characters; lists show at most 40 entries. A name without a value stays visible, so that a test finds it. */
export function fillTemplate(template: string, values: Values): string {
  return template.replaceAll(/\{(\w+)\}/g, (all, name: string) => {
    const value = values[name];
    if (value === undefined) return all;
    if (typeof value === 'string') return name === 'purpose' || name === 'expected' ? value : cut(value);
    return typeof value === 'number' ? String(value) : listed(value);
  });
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, 40).map(cut).join(', ');
  return items.length > 40 ? `${shown} and ${items.length - 40} more` : shown;
}

const cut = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST - 1) + '…' : text);
