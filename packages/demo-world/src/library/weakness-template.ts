// A weakness as a text with blanks, to be fitted to a ship so that no two ships of the fleet read alike.
import { pick, pickOf } from '../builder/derive.ts';
import type { SystemDescription, WeaknessDescription, WeaknessTemplate } from '../builder/describe.ts';
import { spaces } from './spaces.ts';
import { plainly, variants } from './weakness-variants.ts';

export interface Fitting {
  readonly ship: string;
  /** The same key gives the same words. */
  readonly key: string;
  readonly systems: readonly SystemDescription[];
}

/**
 * Chooses one way to tell the weakness and fills its blanks: {ship}, {maker}, {place}, {a|b} for one of several words, {3-9} for a number,
 * {n:3-9} for a number that {n} repeats.
 */
export function fitted(template: WeaknessTemplate, fitting: Fitting): WeaknessDescription {
  const key = `${fitting.key}${template.procedure}`;
  const told = { ...template, ...pickOf(`${key}v`, [{}, ...(variants[template.procedure] ?? [])]) };
  const values = new Map([
    ['ship', fitting.ship],
    ['place', pickOf(`${key}p`, spaces)],
    ['maker', fitting.systems.find(({ code }) => template.systems.includes(code))?.maker ?? 'the maker'],
  ]);
  const fill = (text: string): string => filled(text, values, key);
  return {
    ...told,
    publicSummary: plainly[template.procedure] ?? told.publicSummary,
    title: fill(told.title),
    description: fill(told.description),
    recommendation: fill(told.recommendation),
    remarks: fill(told.remarks),
  };
}

const BLANK = /\{(?:(\w+):)?(\d+)-(\d+)\}|\{(\w+)\}|\{([^{}|]*(?:\|[^{}|]*)+)\}/g;

/** Named numbers are kept in values, so that description and remarks agree. */
export function filled(text: string, values: Map<string, string>, key: string): string {
  return text.replaceAll(
    BLANK,
    (whole, name?: string, least?: string, most?: string, value?: string, choice?: string) => {
      if (choice !== undefined) return pickOf(`${key}${choice}`, choice.split('|'));
      if (value !== undefined) return values.get(value) ?? whole;
      const number = String(Number(least) + pick(`${key}${name ?? whole}`, Number(most) - Number(least) + 1));
      if (name !== undefined) values.set(name, number);
      return number;
    },
  );
}
