// Sessions in and out of the database, and the actor that a session or a key stands for.
import {
  kindOfRole,
  needsTwoFactors,
  nobody,
  type Actor,
  type OrganisationKind,
  type RecipientClass,
  type Role,
} from '@plimsoll/registry';
import type { Database, Databases } from '../../database/connection.ts';
import { digestOf, freshToken } from './tokens.ts';

/** Twelve hours in all, one hour without a request; a proof of presence is fresh for five minutes. */
export const sessionLimits = { absoluteHours: 12, idleMinutes: 60, stepUpMinutes: 5 } as const;

export interface Session {
  readonly id: string;
  readonly personId: string;
  readonly factors: readonly string[];
  readonly membershipId: string | null;
  /** nobody until the second factor that the role needs was given. */
  readonly actor: Actor;
  readonly waitsFor: 'second-factor' | 'enrol-second-factor' | null;
  /** What is enrolled. */
  readonly secondFactors: readonly ('totp' | 'passkey')[];
  /** Signed in through this organisation’s provider, so the session acts for it and no other. */
  readonly onlyOrganisationId: string | null;
  /** Such a session of somebody who has roles elsewhere too. */
  readonly isGuestOfProvider: boolean;
}

export interface Opening {
  readonly personId: string;
  readonly membershipId: string | null;
  readonly factors: readonly string[];
  readonly device: string;
  readonly onlyOrganisationId?: string;
  /** Whether presence was proved now; a provider may let in whom it knows from this morning. */
  readonly isFresh?: boolean;
}

/** @returns the token for the cookie; it is not kept */
export async function openSession(
  identity: Database,
  { personId, membershipId, factors, device, onlyOrganisationId, isFresh = true }: Opening,
  now: string,
): Promise<string> {
  const token = freshToken();
  await identity
    .insertInto('session')
    .values({
      token_sha256: digestOf(token),
      person_id: personId,
      membership_id: membershipId ?? (await firstMembership(identity, personId, onlyOrganisationId)),
      only_organisation_id: onlyOrganisationId ?? null,
      created_at: now,
      last_seen_at: now,
      expires_at: plus(now, sessionLimits.absoluteHours * 3600),
      factors: [...factors],
      stepped_up_at: isFresh ? now : null,
      device: device.slice(0, 200),
    })
    .execute();
  return token;
}

async function firstMembership(identity: Database, personId: string, only?: string): Promise<string | null> {
  const all = identity
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .orderBy('since');
  const row = await (only === undefined ? all : all.where('organisation_id', '=', only)).executeTakeFirst();
  return row?.id ?? null;
}

interface SessionRow {
  readonly id: string;
  readonly person_id: string;
  readonly factors: string[];
  readonly stepped_up_at: Date | null;
  readonly last_seen_at: Date;
  readonly membership_id: string | null;
  readonly role: string | null;
  readonly person_name: string;
  readonly totp_confirmed_at: Date | null;
  readonly has_passkey: boolean;
  readonly only_organisation_id: string | null;
  readonly has_other_roles: boolean;
  readonly organisation_id: string | null;
  readonly kind: string | null;
  readonly recipient_class: string | null;
  readonly organisation_name: string | null;
  readonly vessels: string[] | null;
}

/** Every request makes this query, so it is written out and prepared. */
const sessionQuery = {
  name: 'find-session',
  text: `select s.id, s.person_id, s.factors, s.stepped_up_at, s.last_seen_at, m.id as membership_id, m.role, p.name as person_name,
      p.totp_confirmed_at, exists (select 1 from passkey k where k.person_id = p.id) as has_passkey, s.only_organisation_id,
      s.only_organisation_id is not null and exists (select 1 from membership x where x.person_id = p.id and x.until is null
        and x.organisation_id <> s.only_organisation_id) as has_other_roles, o.id as organisation_id, o.kind, o.recipient_class, o.name as organisation_name,
      case when m.role = 'master' then (select array_agg(v.imo_number) from master_of_vessel v
        where v.membership_id = m.id and v.until is null) end as vessels
    from session s
      join person p on p.id = s.person_id and p.disabled_at is null
      left join membership m on m.id = s.membership_id and m.until is null
        and (s.only_organisation_id is null or m.organisation_id = s.only_organisation_id)
      left join organisation o on o.id = m.organisation_id and o.status = 'active'
    where s.token_sha256 = $1 and s.revoked_at is null and s.expires_at > $2 and s.last_seen_at > $3`,
} as const;

/** null: no such session, or it has ended. */
export async function findSession(
  { identity, identityPool }: Databases,
  token: string,
  now: string,
): Promise<Session | null> {
  const values = [digestOf(token), now, plus(now, -sessionLimits.idleMinutes * 60)];
  const { rows } = await identityPool.query<SessionRow>({ ...sessionQuery, values });
  const [row] = rows;
  if (!row) return null;
  if (row.last_seen_at.getTime() < Date.parse(now) - 60_000)
    await identity.updateTable('session').set({ last_seen_at: now }).where('id', '=', row.id).execute();
  const role = row.organisation_id === null ? null : (row.role as Role | null);
  const waits = role !== null && needsTwoFactors(role) && row.factors.length < 2;
  const secondFactors = [
    ...(row.totp_confirmed_at === null ? [] : (['totp'] as const)),
    ...(row.has_passkey ? (['passkey'] as const) : []),
  ];
  const hasEnrolled = secondFactors.length > 0;
  const needsCode = waits || (hasEnrolled && row.factors.length < 2);
  const waitsFor = needsCode ? (hasEnrolled ? 'second-factor' : 'enrol-second-factor') : null;
  return {
    id: row.id,
    personId: row.person_id,
    factors: row.factors,
    membershipId: row.membership_id,
    waitsFor,
    secondFactors,
    onlyOrganisationId: row.only_organisation_id,
    isGuestOfProvider: row.has_other_roles,
    actor:
      waitsFor !== null
        ? nobody
        : {
            personId: row.person_id,
            organisationId: row.organisation_id,
            kind: row.kind as OrganisationKind | null,
            recipientClass: row.recipient_class as RecipientClass | null,
            role,
            name: row.organisation_name === null ? row.person_name : `${row.person_name}, ${row.organisation_name}`,
            vessels: role === 'master' ? (row.vessels ?? []) : null,
            scopes: null,
            isSteppedUp:
              row.stepped_up_at !== null &&
              row.stepped_up_at.getTime() > Date.parse(now) - sessionLimits.stepUpMinutes * 60_000,
          },
  };
}

/** The program that a key or an access token stands for; null when it is unknown, expired or revoked. */
export async function findProgram(identity: Database, token: string, now: string): Promise<Actor | null> {
  const row = await identity
    .selectFrom('api_client as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .leftJoin('access_token as t', (join) =>
      join
        .onRef('t.api_client_id', '=', 'c.id')
        .on('t.token_sha256', '=', digestOf(token))
        .on('t.expires_at', '>', new Date(now)),
    )
    .select([
      'c.id',
      'c.name',
      'c.role',
      'c.scopes',
      'c.created_by',
      'c.last_used_at',
      't.scopes as token_scopes',
      'o.id as organisation_id',
      'o.kind',
      'o.recipient_class',
      'o.name as organisation_name',
    ])
    .where((where) =>
      where.or([where('c.secret_sha256', '=', digestOf(token)), where('t.token_sha256', 'is not', null)]),
    )
    .where('c.revoked_at', 'is', null)
    .where('c.expires_at', '>', new Date(now))
    .where('o.status', '=', 'active')
    // A key answers for its maker, so it opens nothing once they act for the organisation no more.
    .where((where) =>
      where.exists(
        where
          .selectFrom('membership as m')
          .innerJoin('person as p', 'p.id', 'm.person_id')
          .select('m.id')
          .whereRef('m.person_id', '=', 'c.created_by')
          .whereRef('m.organisation_id', '=', 'c.organisation_id')
          .where('m.until', 'is', null)
          .where('p.disabled_at', 'is', null),
      ),
    )
    .executeTakeFirst();
  if (!row) return null;
  if (row.last_used_at === null || row.last_used_at.getTime() < Date.parse(now) - 60_000)
    await identity.updateTable('api_client').set({ last_used_at: now }).where('id', '=', row.id).execute();
  const role = row.role as Role;
  return {
    ...nobody,
    personId: row.created_by,
    organisationId: row.organisation_id,
    kind: row.kind as OrganisationKind,
    recipientClass: row.recipient_class as RecipientClass | null,
    role,
    name: `${row.name} (program), ${row.organisation_name}`,
    scopes: row.token_scopes ?? row.scopes,
    isSteppedUp: kindOfRole(role) !== 'body',
  };
}

export const plus = (now: string, seconds: number): string =>
  new Date(Date.parse(now) + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
