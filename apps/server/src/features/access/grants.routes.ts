// The company’s side of access over HTTP: who sees what, grants and their revocation, port calls.
import type { Call, Some } from '../../http/implement.ts';
import type { Tx } from '../../database/connection.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { vesselNotFound } from '../vessels/vessel-profile.view.ts';
import { grantRows, listReaders } from './readers.views.ts';

export function grantsRoutes(): Some<
  'listReaders' | 'listGrants' | 'grantAccess' | 'revokeGrant' | 'declarePortCall' | 'listRecipients'
> {
  return {
    listReaders: ({ as, query }) =>
      as(async (transaction) => ({ items: await listReaders(transaction, query.imoNumber) })),

    listGrants: ({ as }) => as(async (transaction) => ({ items: await grantRows(transaction) })),

    grantAccess: (call) => call.as((transaction) => grant(transaction, call)),

    revokeGrant: ({ as, params, actor, now, allow }) =>
      as(async (transaction) => {
        const absent = new ProblemError('grant-not-found');
        const row = await transaction
          .selectFrom('access_grant')
          .select(['company_id', 'imo_number', 'revoked_at'])
          .where('id', '=', params.id)
          .executeTakeFirst();
        if (!row) throw absent;
        allow({ companyId: row.company_id }, absent);
        if (row.revoked_at === null) {
          await transaction
            .updateTable('access_grant')
            .set({ revoked_at: now, revoked_by: actor.personId })
            .where('id', '=', params.id)
            .execute();
          await tell(
            transaction,
            [{ type: 'access:revoked', imoNumber: row.imo_number, at: now, subject: `grant:${params.id}`, facts: {} }],
            actor,
          );
        }
        return { status: 'revoked' };
      }),

    declarePortCall: ({ as, params, body, actor, now }) =>
      as(async (transaction) => {
        await requireOwn(transaction, params.imoNumber, actor.organisationId);
        if (body.from >= body.until)
          throw new ProblemError('grant-not-understood', { detail: 'The call ends before it begins.' });
        await transaction
          .insertInto('port_call')
          .values({
            imo_number: params.imoNumber,
            port: body.port,
            from_at: body.from,
            until_at: body.until,
            declared_by: actor.personId ?? '',
          })
          .execute();
        await tell(
          transaction,
          [{ type: 'vessel:port-call-declared', imoNumber: params.imoNumber, at: now, facts: { port: body.port } }],
          actor,
        );
        return { status: 'declared' };
      }),

    listRecipients: ({ as, query }) =>
      as(async (transaction) => {
        const rows = await transaction
          .selectFrom('organisation')
          .select(['id', 'name', 'recipient_class', 'country'])
          .where('kind', '=', 'recipient')
          .where('status', '=', 'active')
          .where('name', 'ilike', `%${(query.q ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`)
          .orderBy('name')
          .limit(200)
          .execute();
        return {
          items: rows.map((row) => ({
            id: row.id,
            name: row.name,
            class: row.recipient_class ?? '',
            country: row.country,
          })),
        };
      }),
  };
}

export interface GrantWish {
  readonly recipientId?: string;
  readonly recipientClass?: string;
  readonly imoNumber?: string;
  readonly fleetId?: string;
  readonly tier: number;
  readonly purpose: string;
  readonly from?: string;
  readonly until?: string;
}

async function grant(transaction: Tx, { body, actor, now, allow }: Call<unknown, unknown, GrantWish>) {
  allow({ companyId: actor.organisationId }, new ProblemError('not-allowed'));
  const id = await giveGrant(transaction, body, {
    companyId: actor.organisationId ?? '',
    personId: actor.personId ?? '',
    now,
    requestId: null,
  });
  await tell(
    transaction,
    [
      {
        type: 'access:granted',
        imoNumber: body.imoNumber ?? null,
        at: now,
        subject: `grant:${id}`,
        facts: { tier: body.tier, purpose: body.purpose },
      },
    ],
    actor,
  );
  const [made] = await grantRows(transaction, id);
  if (!made) throw new ProblemError('grant-not-found');
  return made;
}

export interface Giver {
  readonly companyId: string;
  readonly personId: string;
  readonly now: string;
  readonly requestId: string | null;
}

/** @throws ProblemError when the wish does not hold together */
export async function giveGrant(
  transaction: Tx,
  wish: GrantWish,
  { companyId, personId, now, requestId }: Giver,
): Promise<string> {
  const from = wish.from ?? now;
  const wrong = [
    (wish.recipientId === undefined) === (wish.recipientClass === undefined) &&
      'Name either one recipient or one class of recipients.',
    wish.imoNumber !== undefined &&
      wish.fleetId !== undefined &&
      'Name a vessel or a fleet, not both; neither means all your vessels.',
    wish.until !== undefined && wish.until <= from && 'It ends before it begins.',
    wish.until !== undefined && wish.until <= now && 'Its end has passed.',
    wish.recipientClass === 'public' && wish.tier > 0 && 'The public can be shown the status only, tier 0.',
  ].filter((reason) => reason !== false);
  if (wrong.length > 0) throw new ProblemError('grant-not-understood', { detail: wrong.join(' ') });
  if (wish.recipientId !== undefined) {
    const recipient = await transaction
      .selectFrom('organisation')
      .select('id')
      .where('id', '=', wish.recipientId)
      .where('kind', '=', 'recipient')
      .where('status', '=', 'active')
      .executeTakeFirst();
    if (!recipient) throw new ProblemError('recipient-not-found');
  }
  if (wish.imoNumber !== undefined) await requireOwn(transaction, wish.imoNumber, companyId);
  if (wish.fleetId !== undefined) {
    const fleet = await transaction
      .selectFrom('fleet')
      .select('id')
      .where('id', '=', wish.fleetId)
      .where('organisation_id', '=', companyId)
      .executeTakeFirst();
    if (!fleet) throw new ProblemError('fleet-not-found');
  }
  const { id } = await transaction
    .insertInto('access_grant')
    .values({
      company_id: companyId,
      recipient_id: wish.recipientId ?? null,
      recipient_class: wish.recipientClass ?? null,
      imo_number: wish.imoNumber ?? null,
      fleet_id: wish.fleetId ?? null,
      tier: wish.tier,
      purpose: wish.purpose,
      from_at: from,
      until_at: wish.until ?? null,
      granted_by: personId,
      granted_at: now,
      request_id: requestId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A foreign vessel answers as one that isn’t there. */
export async function requireOwn(transaction: Tx, imoNumber: string, companyId: string | null): Promise<void> {
  const row = await transaction
    .selectFrom('vessel')
    .select('company_id')
    .where('imo_number', '=', imoNumber)
    .executeTakeFirst();
  if (!row || row.company_id === null || row.company_id !== companyId) throw vesselNotFound(imoNumber);
}
