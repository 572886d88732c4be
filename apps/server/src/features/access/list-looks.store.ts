// Notes in the log of looks which vessels an organisation was shown in a list, each once a day and tier, so that the log stays readable.
import type { Actor } from '@plimsoll/registry';
import { sql } from 'kysely';
import type { Tx } from '../../database/connection.ts';

export interface Listed {
  readonly imo_number: string;
  readonly company_id: string | null;
  readonly tier: number | null;
}

/** A status is told to many, so only what shows a grade or more is noted; a company’s looks at its own are not. */
export async function noteListed(transaction: Tx, actor: Actor, listed: readonly Listed[]): Promise<void> {
  const { organisationId, personId, name } = actor;
  const rows = listed.filter(({ company_id: owner, tier }) => tier !== null && tier > 0 && owner !== organisationId);
  if (organisationId === null || rows.length === 0) return;
  await sql`
    with shown as (
      select * from unnest(${rows.map((row) => row.imo_number)}::text[], ${rows.map((row) => row.company_id)}::uuid[],
        ${rows.map((row) => row.tier)}::int[]) as s (imo_number, company_id, tier)),
    fresh as (
      insert into listed_look as l (organisation_id, imo_number, day, tier)
        select ${organisationId}, imo_number, (actor.at() at time zone 'UTC')::date, tier from shown order by imo_number
        on conflict (organisation_id, imo_number) do update set day = excluded.day, tier = excluded.tier
          where (l.day, l.tier) <> (excluded.day, excluded.tier)
        returning imo_number)
    insert into access_log (at, person_id, organisation_id, reader_name, imo_number, company_id, tier, what, was_refused)
      select actor.at(), ${personId}, ${organisationId}, ${name}, imo_number, company_id, tier, 'list', false
        from shown join fresh using (imo_number)`.execute(transaction);
}
