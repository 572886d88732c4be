// The pool of connections and the typed query builder on it.
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './database.ts';

export type Database = Kysely<DB>;

/** Dates stay text (YYYY-MM-DD): a day has no time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export function connect(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}
