// Notes each vessel that leaves the register in a file, and keeps an organisation to its rows of the day, whichever process it asks.
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';

/** Vessels that an organisation takes in a day, UTC. */
export const EXPORT_QUOTA = 20_000;
const CHUNK = 2000;

export interface Taking {
  readonly actor: Actor;
  readonly rows: readonly {
    readonly imo_number: string;
    readonly company_id: string | null;
    readonly tier: number | null;
  }[];
  /** What kind of file. */
  readonly purpose: string;
  readonly now: string;
}

/** Like every look, that of a company at its own vessels is not noted and not counted. @throws ProblemError export-quota-used */
export async function noteExport(transaction: Tx, { actor, rows, purpose, now }: Taking): Promise<void> {
  const noted = rows.filter((row) => row.company_id === null || row.company_id !== actor.organisationId);
  // Two exports at once wait for each other, so that the count is true.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`export ${actor.organisationId ?? ''}`}, 0))`.execute(
    transaction,
  );
  const { n } = await transaction
    .selectFrom('access_log')
    .select((count) => count.fn.countAll<string>().as('n'))
    .where('organisation_id', '=', actor.organisationId)
    .where('at', '>=', new Date(`${now.slice(0, 10)}T00:00:00Z`))
    .where('what', '=', 'export')
    .executeTakeFirstOrThrow();
  if (Number(n) + noted.length > EXPORT_QUOTA)
    throw new ProblemError('export-quota-used', {
      detail: `Today ${n} rows were taken, and this file has ${noted.length}.`,
    });
  for (let from = 0; from < noted.length; from += CHUNK)
    await transaction
      .insertInto('access_log')
      .values(
        noted.slice(from, from + CHUNK).map((row) => ({
          at: now,
          person_id: actor.personId,
          organisation_id: actor.organisationId,
          reader_name: actor.name,
          imo_number: row.imo_number,
          company_id: row.company_id,
          tier: row.tier,
          what: 'export',
          purpose,
          was_refused: row.tier === null,
        })),
      )
      .execute();
}
