// The tables as the query builder sees them; a test compares them with the migrated database.
import type { ColumnType } from 'kysely';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type Numeric = ColumnType<string, number | string, number | string>;
export type Json = ColumnType<unknown, string, string>;

export interface Event {
  at: Timestamp;
  facts: Json;
  imo_number: string;
  number: Generated<string>;
  type: string;
}

export interface Report {
  canonical: Buffer;
  id: string;
  imo_number: string;
  issued_at: Timestamp;
  revision: number;
  sha256: string;
  status: string;
  submitted_at: Timestamp;
}

export interface Vessel {
  assessed_on: ColumnType<string, string, string>;
  computed_at: Timestamp;
  confidence: Numeric;
  dangerous: number;
  flag: string;
  grade: string;
  gross_tonnage: number;
  high: Numeric;
  imo_number: string;
  name: string;
  total: Numeric;
  type: string;
}

export interface DB {
  event: Event;
  report: Report;
  vessel: Vessel;
}
