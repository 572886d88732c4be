// The record of a vessel over HTTP: read by the body and her company, kept by registrars.
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { answerForVessel } from '../claims/answer-for-vessel.store.ts';
import { tell } from '../events/tell.ts';
import { requireImoNumber, vesselNotFound } from '../vessels/vessel-profile.view.ts';
import { isRecordReader } from './record-reader.ts';
import { recordFact, requirePastDay } from './record-fact.store.ts';
import { vesselInSight, vesselRecord } from './vessel-record.view.ts';

export function recordsRoutes({ worker }: Databases): Some<'getVesselRecord' | 'recordFact' | 'changeManager'> {
  return {
    getVesselRecord: ({ params: { imoNumber }, as, actor }) => {
      requireImoNumber(imoNumber);
      return as(async (transaction) => {
        if (!(await isRecordReader(transaction, actor, imoNumber))) throw vesselNotFound(imoNumber);
        return vesselRecord(transaction, imoNumber);
      });
    },

    recordFact: ({ params: { imoNumber }, body, as, actor, now }) => {
      requireImoNumber(imoNumber);
      return as(async (transaction) => {
        await vesselInSight(transaction, imoNumber);
        await recordFact(transaction, imoNumber, { fact: body, personId: actor.personId, now });
        await tell(
          transaction,
          [
            {
              type: 'vessel:fact-recorded',
              imoNumber,
              at: now,
              facts: { kind: body.kind, value: body.value, since: body.since, source: body.source },
            },
          ],
          actor,
        );
        return { status: 'recorded' };
      });
    },

    changeManager: async ({ params: { imoNumber }, body, as, actor, now }) => {
      requireImoNumber(imoNumber);
      requirePastDay(body.since, now);
      const vessel = await as(async (transaction) => {
        const company = await transaction
          .selectFrom('organisation')
          .select('id')
          .where('id', '=', body.companyId)
          .where('kind', '=', 'company')
          .where('status', '=', 'active')
          .executeTakeFirst();
        if (!company) throw new ProblemError('company-not-found');
        return vesselInSight(transaction, imoNumber);
      });
      await worker
        .transaction()
        .execute((transaction) =>
          answerForVessel(
            transaction,
            { ...vessel, vessel_name: vessel.name, company_id: body.companyId, since: body.since },
            { now, personId: actor.personId, source: `Changed by a registrar: ${body.reason}`, actor },
          ),
        );
      return { status: 'changed' };
    },
  };
}
