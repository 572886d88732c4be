// Reads the registers from a JSON file, so that a tester without network can have the register rules run.
import type { Domain } from '@plimsoll/standard';
import type { PortCall, PractitionerOnDate, Register, SupplierOnDate, Tie, VesselOnDate } from './inputs.ts';

/** From `from` (YYYY-MM-DD, included) until `until` (included; null: still so). */
type During<T> = T & { readonly from: string; readonly until: string | null };

export interface Work {
  readonly imoNumber: string;
  readonly locode: string;
  readonly start: string;
  readonly end: string;
}

export interface KnownName {
  /** Name of a ship or company. */
  readonly name: string;
  /** Ships whose reports may use the name. */
  readonly imoNumbers: readonly string[];
}

/** Extract of the registers, by register number and by IMO number. Every part may be absent: then nothing is known. */
export interface RegisterFile {
  readonly format: 'plimsoll-register';
  readonly formatVersion: string;
  readonly practitioners?: Readonly<Record<string, readonly During<PractitionerOnDate>[]>>;
  readonly suppliers?: Readonly<Record<string, readonly During<SupplierOnDate>[]>>;
  readonly vessels?: Readonly<Record<string, readonly During<VesselOnDate>[]>>;
  readonly ties?: Readonly<Record<string, readonly Tie[]>>;
  readonly portCalls?: Readonly<Record<string, readonly PortCall[]>>;
  readonly names?: readonly KnownName[];
  readonly work?: Readonly<Record<string, readonly Work[]>>;
}

export class RegisterFileError extends Error {}

/**
 * The register port over a parsed register file. Between periods a person or supplier is `lapsed`, outside the file `unknown`.
 * @throws RegisterFileError when the value is no register file
 */
export function registerFromFile(json: unknown): Register {
  const file = checked(json);
  return {
    practitioner: (registerId, date) =>
      onDate(file.practitioners, registerId, date) ?? {
        ...unknownPractitioner,
        status: absence(file.practitioners, registerId),
      },
    supplier: (registerId, date) =>
      onDate(file.suppliers, registerId, date) ?? { ...unknownSupplier, status: absence(file.suppliers, registerId) },
    vessel: (imoNumber, date) => onDate(file.vessels, imoNumber, date) ?? null,
    ties: (registerId) => at(file.ties, registerId) ?? [],
    portCalls: (imoNumber) => at(file.portCalls, imoNumber) ?? [],
    otherNames: (imoNumber) =>
      (file.names ?? []).filter(({ imoNumbers }) => !imoNumbers.includes(imoNumber)).map(({ name }) => name),
    otherWork: (registerId) => at(file.work, registerId) ?? [],
  };
}

const unknownPractitioner: Omit<PractitionerOnDate, 'status'> = {
  domains: [] as readonly Domain[],
  highestClass: 'S0',
  keys: [],
};
const unknownSupplier: Omit<SupplierOnDate, 'status'> = { domains: [] as readonly Domain[], independence: null };

type Table<T> = Readonly<Record<string, T>> | undefined;

const at = <T>(table: Table<T>, key: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;

const absence = (table: Table<unknown>, key: string): 'lapsed' | 'unknown' =>
  at(table, key) === undefined ? 'unknown' : 'lapsed';

/** Dates of the form YYYY-MM-DD sort as text; of two periods that overlap the later begun holds. */
function onDate<T>(table: Table<readonly During<T>[]>, key: string, date: string): During<T> | undefined {
  const day = date.slice(0, 10);
  const holding = (at(table, key) ?? []).filter(({ from, until }) => from <= day && (until === null || day <= until));
  return holding.reduce<During<T> | undefined>(
    (latest, one) => (latest === undefined || one.from >= latest.from ? one : latest),
    undefined,
  );
}

const tables = ['practitioners', 'suppliers', 'vessels', 'ties', 'portCalls', 'work'] as const;

/** Enough of a check that no question to the register can fail; what the entries say is the register’s word. */
function checked(json: unknown): RegisterFile {
  if (!isObject(json) || json['format'] !== 'plimsoll-register')
    throw new RegisterFileError('The file is no register: its format is not plimsoll-register');
  if (!/^1\.\d+$/.test(String(json['formatVersion'])))
    throw new RegisterFileError(
      `Version ${String(json['formatVersion'])} of plimsoll-register cannot be read here; 1.0 can`,
    );
  for (const table of tables) {
    const part = json[table];
    if (part === undefined) continue;
    if (!isObject(part) || !Object.values(part).every((list) => Array.isArray(list) && list.every(isObject)))
      throw new RegisterFileError(`${table} must be an object that holds a list of objects for each number`);
  }
  for (const table of ['practitioners', 'suppliers', 'vessels'] as const)
    for (const [key, list] of Object.entries((json[table] ?? {}) as Record<string, Record<string, unknown>[]>))
      if (!list.every(({ from, until }) => typeof from === 'string' && (until === null || typeof until === 'string')))
        throw new RegisterFileError(`Each entry of ${table}/${key} needs from, and until or null`);
  const names = json['names'];
  if (
    names !== undefined &&
    !(
      Array.isArray(names) &&
      names.every((one) => isObject(one) && typeof one['name'] === 'string' && Array.isArray(one['imoNumbers']))
    )
  )
    throw new RegisterFileError('names must be a list of objects with name and imoNumbers');
  return json as unknown as RegisterFile;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
