// A weakness as a text with blanks, to be fitted to a ship.
import type { WeaknessDescription } from '../builder/describe.ts';

export type WeaknessTemplate = Omit<WeaknessDescription, 'previous'>;

/** Fills {ship}; the rest of the text stays. */
export function fitted(template: WeaknessTemplate, ship: string): WeaknessDescription {
  return { ...template, description: template.description.replaceAll('{ship}', ship) };
}
