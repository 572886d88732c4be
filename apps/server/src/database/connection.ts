// The pools of connections, one for each role that the server logs in as, and the typed query builder on them.
import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './database.gen.ts';
import { openLogins } from './login-roles.ts';

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;
export type Pool = pg.Pool;

export interface Databases {
  /** Serves requests; sees what the actor of the transaction may see. */
  readonly app: Database;
  /** The same connections for the few queries that are sent as they are written, because every request makes them. */
  readonly appPool: Pool;
  /** Accounts, sessions, keys; nothing of ships. */
  readonly identity: Database;
  readonly identityPool: Pool;
  /** Timers and computations of the register itself; no secrets of accounts. */
  readonly worker: Database;
  readonly workerUrl: string;
  close(): Promise<void>;
}

/** Dates stay text (YYYY-MM-DD): a day has no time zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** @param ownerUrl of a migrated database */
export async function connect(ownerUrl: string): Promise<Databases> {
  const urls = await openLogins(ownerUrl);
  const appPool = pool(urls.plimsoll_app, 10);
  const identityPool = pool(urls.plimsoll_identity, 5);
  const [app, identity, worker] = [appPool, identityPool, pool(urls.plimsoll_worker, 5)].map(
    (connections) => new Kysely<DB>({ dialect: new PostgresDialect({ pool: connections }) }),
  ) as [Database, Database, Database];
  return {
    app,
    appPool,
    identity,
    identityPool,
    worker,
    workerUrl: urls.plimsoll_worker,
    close: async () => {
      await Promise.all([app.destroy(), identity.destroy(), worker.destroy()]);
    },
  };
}

/** Connections that may die without ending the process. */
export function pool(url: string, max: number): Pool {
  const connections = new pg.Pool({ connectionString: url, max });
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  connections.on('error', () => undefined);
  return connections;
}
