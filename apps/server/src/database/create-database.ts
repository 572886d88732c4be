// Creates a database of the embedded cluster when it is not there yet.
import pg from 'pg';
import type { EmbeddedDatabase } from './embedded.ts';

/** @param name letters only, ours and never a user's @returns its URL */
export async function createDatabase(cluster: EmbeddedDatabase, name: 'plimsoll'): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
  return cluster.urlOf(name);
}
