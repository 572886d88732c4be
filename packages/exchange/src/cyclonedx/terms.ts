// References and property names of our CycloneDX documents.
import type { JsonObject } from '../context.ts';

export const systemRef = (system: string): string => `system:${system}`;

/** Reference of the ship as a whole. */
export const SHIP = 'ship';

/** Names of our properties, in the form the CycloneDX property taxonomy asks for. */
export const named = (values: Readonly<Record<string, string | number | boolean | undefined>>): readonly JsonObject[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [{ name: `plimsoll:${name}`, value: String(value) }],
  );
