// Finds the account that an e-mail belongs to, for steps that somebody must not take in their own case.
import type { Database } from '../../database/connection.ts';

export const personByEmail = (identity: Database, email: string): Promise<{ readonly id: string } | undefined> =>
  identity.selectFrom('person').select('id').where('email', '=', email).executeTakeFirst();
