// Gives the roles that programs log in as their passwords, so that no part of the server speaks as the owner of the tables.
import { createHmac } from 'node:crypto';
import pg from 'pg';

export const loginRoles = ['plimsoll_app', 'plimsoll_identity', 'plimsoll_worker', 'plimsoll_reader'] as const;
export type LoginRole = (typeof loginRoles)[number];

/**
 * Sets the passwords and answers the address to log in at, per role.
 * A password follows from that of the owner, so that two servers on one database agree without being told.
 */
export async function openLogins(ownerUrl: string): Promise<Readonly<Record<LoginRole, string>>> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(20260002)');
    const found = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any ($1)', [
      loginRoles,
    ]);
    if (found.rows.length !== loginRoles.length)
      throw new Error('The roles of the database are not there; run the migrations as its owner first.');
    for (const role of loginRoles)
      await client.query(`alter role ${role} with login password ${client.escapeLiteral(passwordOf(ownerUrl, role))}`);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return Object.fromEntries(loginRoles.map((role) => [role, urlOf(ownerUrl, role)])) as Record<LoginRole, string>;
}

const passwordOf = (ownerUrl: string, role: LoginRole): string =>
  createHmac('sha256', new URL(ownerUrl).password).update(`login of ${role}`).digest('base64url');

function urlOf(ownerUrl: string, role: LoginRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = passwordOf(ownerUrl, role);
  return url.href;
}
