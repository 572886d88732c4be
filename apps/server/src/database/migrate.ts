// Applies the numbered SQL files in order, each once, in a transaction, under a lock; refuses a file that changed after it was applied.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

export async function migrate(url: string, root: string): Promise<readonly string[]> {
  const folder = join(root, 'apps/server/src/database/migrations');
  const files = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(20260001)');
    await client.query(
      'create table if not exists schema_migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from schema_migration');
    const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
    const fresh: string[] = [];
    for (const name of files) {
      const sql = await readFile(join(folder, name), 'utf8');
      const sha256 = createHash('sha256').update(sql).digest('hex');
      const known = applied.get(name);
      if (known !== undefined && known !== sha256)
        throw new Error(`Migration ${name} was changed after it was applied. Write a new one instead.`);
      if (known !== undefined) continue;
      await client.query('begin');
      await client.query(sql);
      await client.query('insert into schema_migration (name, sha256) values ($1, $2)', [name, sha256]);
      await client.query('commit');
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}
