// The look at one vessel that every recipient makes: who asks, what they may see and the line in the log, in one trip to the database.
import type { Actor } from '@plimsoll/registry';
import pg from 'pg';
import type { Pool } from '../../database/connection.ts';

export interface LookedVessel {
  readonly tier: number;
  readonly company_id: string | null;
  readonly name: string;
  readonly flag: string;
  readonly type: string;
  readonly gross_tonnage: number;
  readonly status: string | null;
  readonly grade: string | null;
  readonly total: string | null;
  readonly high: string | null;
  readonly confidence: string | null;
  readonly assurance: string | null;
  readonly assessed_on: string | null;
  readonly computed_at: Date | null;
  readonly profile: object | null;
}

export interface Looking {
  readonly actor: Actor;
  readonly imoNumber: string;
  readonly purpose: string | null;
  /** What the log says was looked at; the profile when left out. */
  readonly what?: 'profile' | 'export';
  /** RFC 3339 */
  readonly now: string;
  /** Left out for a day in the past, which is read from another table. */
  readonly withProfile: boolean;
}

/**
 * Prepared once for each connection, so that neither the policies nor the query are planned anew.
 * A look of the company at its own vessel is not noted.
 */
const preparation = `
  prepare tell_actor(text, text, text, text, text, text) as
    select set_config('plimsoll.person', $1, true), set_config('plimsoll.organisation', $2, true),
      set_config('plimsoll.kind', $3, true), set_config('plimsoll.class', $4, true),
      set_config('plimsoll.role', $5, true), set_config('plimsoll.at', $6, true);
  prepare look_at_vessel(text, text, text, boolean, text) as
    with seen as materialized (
      select case when (select actor.is_body()) then 4 else (
          select max(a.tier) from vessel_access a
            where a.imo_number = v.imo_number and a.reader = any ((select actor.readers())::text[])
              and a.from_at <= (select actor.at()) and (a.until_at is null or a.until_at > (select actor.at()))) end as tier,
          v.company_id, v.name, v.flag, v.type, v.gross_tonnage, s.status, g.grade, g.total, g.high, g.confidence, g.assurance,
          g.assessed_on, g.computed_at, case when $4 then p.profile end as profile
        from vessel v
          left join vessel_status s on s.imo_number = v.imo_number
          left join vessel_grade g on g.imo_number = v.imo_number
          left join vessel_profile p on p.imo_number = v.imo_number
        where v.imo_number = $1 and v.merged_into is null),
    noted as (
      insert into access_log (at, person_id, organisation_id, reader_name, imo_number, company_id, tier, what, purpose, was_refused)
        select actor.at(), actor.person(), actor.organisation(), $2, $1, seen.company_id, seen.tier, $5, $3, seen.tier is null
          from (select 1) as look left join seen on true
          where seen.company_id is null or seen.company_id is distinct from actor.organisation())
    select * from seen`;

const prepared = new WeakSet<pg.PoolClient>();

/** null when nothing may be seen. */
export async function lookAtVessel(
  pool: Pool,
  { actor, imoNumber, purpose, now, withProfile, what = 'profile' }: Looking,
): Promise<LookedVessel | null> {
  const client = await pool.connect();
  try {
    if (!prepared.has(client)) {
      await client.query(preparation);
      prepared.add(client);
    }
    const tell = [actor.personId, actor.organisationId, actor.kind, actor.recipientClass, actor.role, now].map((text) =>
      pg.escapeLiteral(text ?? ''),
    );
    const look = [imoNumber, actor.name, purpose].map((text) => (text === null ? 'null' : pg.escapeLiteral(text)));
    // Statements sent together are one transaction, so the actor is told for this look only.
    const answers = (await client.query(
      `execute tell_actor(${tell.join(',')}); execute look_at_vessel(${look.join(',')}, ${String(withProfile)}, ${pg.escapeLiteral(what)})`,
    )) as unknown as pg.QueryResult<LookedVessel>[];
    return answers[1]?.rows[0] ?? null;
  } finally {
    client.release();
  }
}
