// Claims of vessels over HTTP: a company claims with evidence, a registrar decides, and from then on the company answers for her.
import type { Databases, Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { addressesOf, writeMail } from '../mail/write-mail.ts';
import { requireImoNumber } from '../vessels/vessel-profile.view.ts';
import { answerForVessel } from './answer-for-vessel.store.ts';

export function claimsRoutes({ worker }: Databases): Some<'claimVessel' | 'listClaims' | 'decideClaim'> {
  return {
    claimVessel: ({ body, actor, now, as }) =>
      as(async (transaction) => {
        requireImoNumber(body.imoNumber);
        const made = await transaction
          .insertInto('vessel_claim')
          .values({
            imo_number: body.imoNumber,
            company_id: actor.organisationId ?? '',
            vessel_name: body.vesselName,
            flag: body.flag,
            type: body.type,
            gross_tonnage: body.grossTonnage,
            since: body.since,
            evidence: body.evidence,
            submitted_by: actor.personId ?? '',
            submitted_at: now,
          })
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!made) throw new ProblemError('claim-exists');
        await tell(
          transaction,
          [{ type: 'vessel:claimed', imoNumber: body.imoNumber, at: now, subject: `claim:${made.id}`, facts: {} }],
          actor,
        );
        const [claim] = await claimRows(transaction, made.id);
        if (!claim) throw new ProblemError('claim-not-found');
        return claim;
      }),

    listClaims: ({ as }) => as(async (transaction) => ({ items: await claimRows(transaction) })),

    decideClaim: async ({ params, body, actor, now, as, allow }) => {
      const absent = new ProblemError('claim-not-found');
      const claim = await as(async (transaction) => {
        const row = await transaction
          .selectFrom('vessel_claim')
          .selectAll()
          .where('id', '=', params.id)
          .executeTakeFirst();
        if (!row) throw absent;
        allow({ doneBy: [row.submitted_by] }, absent);
        return row;
      });
      const status = body.isGranted ? 'granted' : 'refused';
      await worker.transaction().execute(async (transaction) => {
        const decided = await transaction
          .updateTable('vessel_claim')
          .set({ status, decided_by: actor.personId, decided_at: now, reason: body.reason })
          .where('id', '=', claim.id)
          .where('status', '=', 'submitted')
          .executeTakeFirst();
        if (decided.numUpdatedRows === 0n)
          throw new ProblemError('not-in-this-state', { detail: 'The claim was decided already.' });
        if (body.isGranted) await answerForVessel(transaction, claim, { now, personId: actor.personId });
        await tell(
          transaction,
          [
            {
              type: body.isGranted ? 'vessel:claim-granted' : 'vessel:claim-refused',
              imoNumber: claim.imo_number,
              at: now,
              subject: `claim:${claim.id}`,
              reason: body.reason,
              facts: {},
            },
          ],
          actor,
        );
        const people = await addressesOf(transaction, claim.company_id, ['company-admin']);
        await writeMail(
          transaction,
          people.map(({ personId, email, name }) => ({
            key: `claim/${claim.id}/${personId}`,
            email,
            personId,
            subject: `Your claim of ${claim.vessel_name} was ${status}`,
            text: `${name},\n\nyour claim of ${claim.vessel_name} (IMO ${claim.imo_number}) was ${status}: ${body.reason}\n`,
          })),
          now,
        );
      });
      return { status };
    },
  };
}

async function claimRows(transaction: Tx, id?: string) {
  let query = transaction
    .selectFrom('vessel_claim as c')
    .innerJoin('organisation as o', 'o.id', 'c.company_id')
    .select([
      'c.id',
      'c.imo_number',
      'c.vessel_name',
      'o.name',
      'c.since',
      'c.evidence',
      'c.status',
      'c.submitted_at',
      'c.reason',
    ]);
  if (id !== undefined) query = query.where('c.id', '=', id);
  const rows = await query.orderBy('c.status', 'desc').orderBy('c.submitted_at').limit(500).execute();
  return rows.map((row) => ({
    id: row.id,
    imoNumber: row.imo_number,
    vesselName: row.vessel_name,
    company: row.name,
    since: row.since,
    evidence: row.evidence,
    status: row.status,
    submittedAt: row.submitted_at.toISOString(),
    reason: row.reason,
  }));
}
