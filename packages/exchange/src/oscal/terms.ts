// Words of OSCAL 1.2 that every part of an OSCAL document uses: properties, plain text as Markdown, references.
import { HOME, type JsonObject } from '../context.ts';
import { ordinarySecond } from '../calendar.ts';

export const OSCAL_VERSION = '1.2.2';

/** Namespace of our properties, parts and risk facets. */
export const NAMESPACE = `${HOME}/ns/oscal`;

/** A property in our namespace; none when there is nothing to say. */
function property(name: string, value: string | number | boolean | undefined): JsonObject | undefined {
  const text = value === undefined ? '' : oneLine(String(value));
  return text === '' ? undefined : { name, ns: NAMESPACE, value: text };
}

export function properties(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): readonly JsonObject[] {
  return Object.entries(values)
    .map(([name, value]) => property(name, value))
    .filter((item) => item !== undefined);
}

/** Several properties of the same name. */
export const repeated = (name: string, values: readonly string[]): readonly JsonObject[] =>
  values.map((value) => property(name, value)).filter((item) => item !== undefined);

/** One line without white space at the ends, as OSCAL's string type asks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Plain text as one line of OSCAL Markdown; `otherwise` stands in for an empty text. */
export const markupLine = (text: string, otherwise: string): string => escaped(oneLine(text) || otherwise);

/** Plain text as OSCAL Markdown of several lines; `otherwise` stands in for an empty text. */
export const markup = (text: string, otherwise: string): string => escaped(text.trim() || otherwise);

/** As `markup`, but nothing where there is no text. */
export const markupOrNone = (text: string | undefined): string | undefined =>
  text === undefined || text.trim() === '' ? undefined : escaped(text.trim());

/** OSCAL's date-time type knows no leap seconds. */
export const time = (instant: string): string => ordinarySecond(instant);

export const reference = (uuid: string): string => `#${uuid}`;

/** Characters with a meaning in OSCAL's Markdown are escaped, so that a reader sees what the author wrote. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}~^|]/g, (sign) => `\\${sign}`);
}
