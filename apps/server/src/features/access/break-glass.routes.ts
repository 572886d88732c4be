// Emergency access over HTTP: a statutory reader asks with a reason, a registrar approves, the company is told at once.
import { later } from '@plimsoll/registry';
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { vesselNotFound } from '../vessels/vessel-profile.view.ts';

const HOURS = 72;

export function breakGlassRoutes({ worker }: Databases): Some<'breakGlass' | 'listBreakGlass' | 'decideBreakGlass'> {
  return {
    breakGlass: async ({ body, actor, now, as }) => {
      if (actor.recipientClass !== 'flag-state' && actor.recipientClass !== 'port-authority')
        throw new ProblemError('not-statutory');
      return as(async (transaction) => {
        const vessel = await transaction
          .selectFrom('vessel')
          .select('imo_number')
          .where('imo_number', '=', body.imoNumber)
          .executeTakeFirst();
        if (!vessel) throw vesselNotFound(body.imoNumber);
        const { id } = await transaction
          .insertInto('break_glass')
          .values({
            recipient_id: actor.organisationId ?? '',
            imo_number: body.imoNumber,
            tier: body.tier,
            reason: body.reason,
            asked_by: actor.personId ?? '',
            asked_at: now,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await tell(
          transaction,
          [
            {
              type: 'access:glass-break-asked',
              imoNumber: body.imoNumber,
              at: now,
              subject: `break-glass:${id}`,
              reason: body.reason,
              facts: { tier: body.tier },
            },
          ],
          actor,
        );
        return { status: 'asked' };
      });
    },

    listBreakGlass: ({ as }) =>
      as(async (transaction) => {
        const rows = await transaction
          .selectFrom('break_glass as b')
          .innerJoin('organisation as o', 'o.id', 'b.recipient_id')
          .select(['b.id', 'o.name', 'b.imo_number', 'b.tier', 'b.reason', 'b.asked_at', 'b.is_approved', 'b.until_at'])
          .orderBy('b.asked_at', 'desc')
          .limit(200)
          .execute();
        return {
          items: rows.map((row) => ({
            id: row.id,
            recipient: row.name,
            imoNumber: row.imo_number,
            tier: row.tier,
            reason: row.reason,
            askedAt: row.asked_at.toISOString(),
            isApproved: row.is_approved,
            until: row.until_at?.toISOString() ?? null,
          })),
        };
      }),

    decideBreakGlass: async ({ params, body, actor, now, as, allow }) => {
      const absent = new ProblemError('break-glass-not-found');
      const decided = await as(async (transaction) => {
        const row = await transaction
          .selectFrom('break_glass')
          .selectAll()
          .where('id', '=', params.id)
          .forUpdate()
          .executeTakeFirst();
        if (!row) throw absent;
        allow({ doneBy: [row.asked_by] }, absent);
        if (row.decided_at !== null) throw new ProblemError('not-in-this-state', { detail: 'It was decided already.' });
        await transaction
          .updateTable('break_glass')
          .set({
            decided_by: actor.personId,
            decided_at: now,
            is_approved: body.isApproved,
            until_at: body.isApproved ? later(now, (body.hours ?? HOURS) / 24) : null,
          })
          .where('id', '=', params.id)
          .execute();
        await tell(
          transaction,
          [
            {
              type: 'access:glass-break-decided',
              imoNumber: row.imo_number,
              at: now,
              subject: `break-glass:${params.id}`,
              facts: { approved: String(body.isApproved) },
            },
          ],
          actor,
        );
        return row;
      });
      if (body.isApproved) await tellCompany(worker, decided, now);
      return { status: body.isApproved ? 'approved' : 'refused' };
    },
  };
}

async function tellCompany(
  worker: Databases['worker'],
  { id, imo_number: imoNumber, reason, tier }: { id: string; imo_number: string; reason: string; tier: number },
  now: string,
): Promise<void> {
  await worker.transaction().execute(async (transaction) => {
    const vessel = await transaction
      .selectFrom('vessel')
      .select(['company_id', 'name'])
      .where('imo_number', '=', imoNumber)
      .executeTakeFirstOrThrow();
    if (vessel.company_id === null) return;
    const people = await addressesOf(transaction, vessel.company_id, ['company-admin', 'superintendent']);
    await writeMail(
      transaction,
      people.map(({ personId, email, name }) => ({
        key: `glass/${id}/${personId}`,
        email,
        personId,
        subject: `Emergency access to ${vessel.name} was given`,
        text: `${name},\n\nthe body gave a statutory reader tier ${tier} of ${vessel.name} (IMO ${imoNumber}). Their reason: ${reason}\n\nEvery look is in your log: /access/log\n`,
      })),
      now,
    );
  });
}
