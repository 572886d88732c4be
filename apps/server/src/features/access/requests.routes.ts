// Requests for access over HTTP: a recipient asks, the company grants, lowers or refuses.
import { later } from '@plimsoll/registry';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { requireImoNumber } from '../vessels/vessel-profile.view.ts';
import { giveGrant } from './grants.routes.ts';

/** Days after which a request that nobody answered lapses. */
export const REQUEST_DAYS = 21;

export function requestsRoutes({
  worker,
}: Databases): Some<'requestAccess' | 'listAccessRequests' | 'decideAccessRequest'> {
  return {
    requestAccess: async ({ body, actor, now, as }) => {
      requireImoNumber(body.imoNumber);
      const vessel = await worker
        .selectFrom('vessel')
        .select(['company_id', 'name'])
        .where('imo_number', '=', body.imoNumber)
        .executeTakeFirst();
      const id = await as(async (transaction) => {
        const made = await transaction
          .insertInto('access_request')
          .values({
            recipient_id: actor.organisationId ?? '',
            imo_number: body.imoNumber,
            company_id: vessel?.company_id ?? null,
            tier: body.tier,
            purpose: body.purpose,
            message: body.message,
            asked_by: actor.personId ?? '',
            asked_at: now,
            lapses_at: later(now, REQUEST_DAYS),
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!made) throw new ProblemError('request-exists');
        await tell(
          transaction,
          [
            {
              type: 'access:requested',
              imoNumber: body.imoNumber,
              at: now,
              subject: `access-request:${made.id}`,
              facts: { tier: body.tier },
            },
          ],
          actor,
        );
        return made.id;
      });
      if (vessel?.company_id)
        await worker.transaction().execute(async (transaction) => {
          const people = await addressesOf(transaction, vessel.company_id ?? '', ['company-admin']);
          await writeMail(
            transaction,
            people.map(({ personId, email, name }) => ({
              key: `asked/${id}/${personId}`,
              email,
              personId,
              subject: `${actor.name} asks to see ${vessel.name}`,
              text: `${name},\n\n${actor.name} asks for tier ${body.tier} of ${vessel.name} (IMO ${body.imoNumber}): ${body.purpose}.\n\n${body.message}\n\nAnswer: /access\n`,
            })),
            now,
          );
        });
      const [asked] = await as((transaction) => requestRows(transaction, { id }));
      return asked as never;
    },

    listAccessRequests: ({ as, query }) =>
      as(async (transaction) => ({ items: await requestRows(transaction, { status: query.status }) })),

    decideAccessRequest: ({ as, params, body, actor, now, allow }) =>
      as(async (transaction) => {
        const absent = new ProblemError('access-request-not-found');
        const row = await transaction
          .selectFrom('access_request')
          .selectAll()
          .where('id', '=', params.id)
          .forUpdate()
          .executeTakeFirst();
        if (!row) throw absent;
        allow({ companyId: row.company_id }, absent);
        if (row.status !== 'asked')
          throw new ProblemError('not-in-this-state', { detail: `The request is ${row.status}.` });
        const tier = body.tier ?? row.tier;
        if (body.isGranted && tier > row.tier)
          throw new ProblemError('grant-not-understood', {
            detail: `They asked for tier ${row.tier}; more is given by a grant of your own.`,
          });
        const status = !body.isGranted ? 'refused' : tier < row.tier ? 'lowered' : 'granted';
        if (body.isGranted)
          await giveGrant(
            transaction,
            {
              recipientId: row.recipient_id,
              imoNumber: row.imo_number,
              tier,
              purpose: row.purpose,
              ...(body.until ? { until: body.until } : {}),
            },
            { companyId: actor.organisationId ?? '', personId: actor.personId ?? '', now, requestId: row.id },
          );
        await transaction
          .updateTable('access_request')
          .set({ status, decided_by: actor.personId, decided_at: now, reason: body.reason ?? null })
          .where('id', '=', row.id)
          .execute();
        await tell(
          transaction,
          [
            {
              type: 'access:request-decided',
              imoNumber: row.imo_number,
              at: now,
              subject: `access-request:${row.id}`,
              facts: { status, tier },
              ...(body.reason ? { reason: body.reason } : {}),
            },
          ],
          actor,
        );
        const [decided] = await requestRows(transaction, { id: row.id });
        return decided as never;
      }),
  };
}

async function requestRows(transaction: Tx, { id, status }: { id?: string; status?: string | undefined }) {
  let query = transaction
    .selectFrom('access_request as q')
    .innerJoin('organisation as o', 'o.id', 'q.recipient_id')
    .leftJoin('vessel as v', 'v.imo_number', 'q.imo_number')
    .select([
      'q.id',
      'o.name as recipient',
      'q.imo_number',
      'v.name as vessel',
      'q.tier',
      'q.purpose',
      'q.message',
      'q.status',
      'q.asked_at',
      'q.lapses_at',
      'q.reason',
    ]);
  if (id !== undefined) query = query.where('q.id', '=', id);
  if (status !== undefined) query = query.where('q.status', '=', status);
  const rows = await query.orderBy('q.asked_at', 'desc').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    recipient: row.recipient,
    imoNumber: row.imo_number,
    vesselName: row.vessel,
    tier: row.tier,
    purpose: row.purpose,
    message: row.message,
    status: row.status,
    askedAt: row.asked_at.toISOString(),
    lapsesAt: row.lapses_at.toISOString(),
    reason: row.reason,
  }));
}
