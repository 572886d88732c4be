// Reads the free text of single inventory cells: categories, ports, versions, lists, zones, untrusted networks.
import type { System, Zone } from '@plimsoll/standard';
import type { Draft } from '../draft/draft.ts';

export interface Reading<T> {
  readonly value: T | undefined;
  /** What was altered or could not be read. */
  readonly notes: readonly string[];
}

const none = <T>(...notes: readonly string[]): Reading<T> => ({ value: undefined, notes });

/** I, II or III, also as 1 to 3 and with “Cat.” in front. */
export function readCategory(text: string): Reading<System['category']> {
  const bare = text
    .toUpperCase()
    .replace(/CAT(EGORY|\.)?/g, '')
    .replace(/[\s.:]/g, '');
  if (bare === '') return none();
  if (bare === 'I' || bare === 'II' || bare === 'III') return { value: bare, notes: [] };
  const roman = ({ '1': 'I', '2': 'II', '3': 'III' } as const)[bare];
  if (roman !== undefined) return { value: roman, notes: [`Category ${text} was read as ${roman}.`] };
  return none(
    `Category “${text}” is not I, II or III; choose one. Rec 190 lets navigation equipment stand without, a report does not.`,
  );
}

/** A cell with several entries: one a line, or parted by semicolons, else by commas. */
export function readList(text: string): readonly string[] {
  const parted = /[\n;]/.test(text) ? text.split(/[\n;]+/) : text.split(/,(?!\d)/);
  return parted.map((entry) => entry.trim()).filter((entry) => entry !== '' && !isNothing(entry));
}

export const isNothing = (text: string): boolean => /^(n\/?a\.?|none|nil|no|-+|–|not applicable|0)$/i.test(text.trim());

/** “Name 1.2.3” becomes part and version; without a number at the end the version is not known. */
export function readVersions(text: string, otherwise: string): Reading<Draft<System['versions']>> {
  const entries = readList(text).map((entry) => {
    const found = /^(.*?)[\s,:]+(v(?:er(?:sion)?)?[.\s]*)?(\S*\d\S*)$/i.exec(entry);
    if (found === null) return /^\S*\d\S*$/.test(entry) ? { part: otherwise, version: entry } : { part: entry };
    return { part: found[1] || otherwise, version: found[3] ?? '' };
  });
  const notes = entries.filter((entry) => !('version' in entry)).map(({ part }) => `No version is given for ${part}.`);
  return { value: entries.length === 0 ? undefined : entries, notes };
}

type Port = System['ports'][number];

const PORT_KINDS: readonly (readonly [RegExp, Port['kind']])[] = [
  [/usb/i, 'usb'],
  [/fib(re|er)|sfp/i, 'fibre'],
  [/ethernet|rj-?45|lan|network/i, 'ethernet'],
  [/serial|rs-?\d{3}|com\b|db-?9|nmea\s?0183/i, 'serial'],
  [/sd\b|card|cf\b/i, 'memory-card'],
  [/dvd|cd\b|optical|blu/i, 'optical-drive'],
];

/** “2 x USB, 1 Ethernet” becomes kinds and counts; without a number one is counted. Locks are not in Rec 190. */
export function readPorts(text: string): Reading<Draft<System['ports']>> {
  const ports = readList(text.replace(/[/+&]| and /gi, ';')).map((entry) => {
    const count = Number(/^(\d{1,3})(?:\s*[x×*]|\s)/.exec(entry)?.[1] ?? /[x×*]\s*(\d{1,3})$/.exec(entry)?.[1] ?? 1);
    const kind = PORT_KINDS.find(([pattern]) => pattern.test(entry))?.[1] ?? 'other';
    return { kind, count, text: entry };
  });
  if (ports.length === 0) return none();
  const notes = ports
    .filter(({ kind }) => kind === 'other')
    .map((port) => `Interface “${port.text}” was read as other.`);
  return { value: ports.map(({ kind, count }) => ({ kind, count })), notes };
}

type Untrusted = System['untrustedLinks'][number];

const NETWORKS: readonly (readonly [RegExp, Untrusted['to']])[] = [
  [/crew/i, 'crew-network'],
  [/passenger|guest/i, 'passenger-network'],
  [/usb|portable|laptop|media/i, 'portable-device'],
  [/maker|manufacturer|vendor|oem|service|remote/i, 'maker'],
  [/provider|vsat|sat|starlink|inmarsat|iridium|lte|4g|5g/i, 'provider'],
  [/company|office|fleet|business|admin|\bit\b/i, 'company-network'],
  [/shore|terminal|port\b/i, 'shore-facility'],
  [/internet|wan\b|web/i, 'internet'],
];

/** Protection and whether a link is permanent are not in Rec 190 and stay open. */
export function readUntrusted(text: string): Reading<Draft<System['untrustedLinks']>> {
  const links = readList(text)
    .filter((entry) => !/^yes$/i.test(entry))
    .map((entry) => ({
      purpose: entry,
      to: NETWORKS.find(([pattern]) => pattern.test(entry))?.[1],
    }));
  const notes = links
    .filter(({ to }) => to === undefined)
    .map(({ purpose }) => `Choose which network is meant by “${purpose}”.`);
  if (/^yes$/i.test(text.trim()))
    notes.push('There is a link to an untrusted network, but the file does not say to which.');
  const value = links.map(({ purpose, to }) => (to === undefined ? { purpose } : { purpose, to }));
  return { value: value.length === 0 ? undefined : value, notes };
}

const ZONE_WORDS: readonly (readonly [RegExp, Zone['kind']])[] = [
  [/\bsafety|\bsis\b|fire/i, 'Z0'],
  [/propulsion|steering|power/i, 'Z1'],
  [/machinery|engine|automation/i, 'Z2'],
  [/navigation|bridge/i, 'Z3'],
  [/radio|gmdss/i, 'Z4'],
  [/cargo|ballast/i, 'Z5'],
  [/dmz|buffer/i, 'Z6'],
  [/crew|passenger|guest|welfare/i, 'Z8'],
  [/admin|business|ship it|\bit\b|office/i, 'Z7'],
  [/wan|edge|satellite|communication/i, 'Z9'],
];

/** The zone kind, by its code or by a telling word of its name. */
export function readZoneKind(text: string): Reading<Zone['kind']> {
  const code = /\bZ([0-9])\b/i.exec(text);
  if (code !== null) return { value: ZONES[Number(code[1])], notes: [] };
  const kind = ZONE_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  return kind === undefined
    ? none(`Choose the kind of zone “${text}”.`)
    : { value: kind, notes: [`Zone “${text}” was read as kind ${kind}.`] };
}

const ZONES: readonly Zone['kind'][] = ['Z0', 'Z1', 'Z2', 'Z3', 'Z4', 'Z5', 'Z6', 'Z7', 'Z8', 'Z9'];

/** An identifier of a report from words: letters, digits, dot, dash and underscore, at most 64. */
export function localIdOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|[-._]+$/g, '')
    .slice(0, 64);
}
