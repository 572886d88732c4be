// What an export is told besides the report: the time, the tool, and for whom it is meant.
export interface ExportContext {
  /** Instant of the export, RFC 3339 in UTC. */
  readonly now: string;
  readonly toolVersion: string;
}

/** confidential: for the company and the assessors; shareable: may be shown to others, see standard/spec/18-interchange.md. */
export type Tier = 'confidential' | 'shareable';

export interface ExportOptions {
  /** Without it: confidential. */
  readonly tier?: Tier;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

/** Address under which the standard is published; identifiers of ours in foreign formats start with it. */
export const HOME = 'https://plimsoll.example';
