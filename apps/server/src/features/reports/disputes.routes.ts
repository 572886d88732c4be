// Disputes over HTTP: the panel’s list, and its decision, which flows to the profile.
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { tell } from '../events/tell.ts';
import { recomputeVessel } from '../profiles/recompute-vessel.ts';
import { applyDecision } from './publish-report.ts';
import { tiesOf } from './report-case.store.ts';

export function disputesRoutes({ worker }: Databases): Some<'listDisputes' | 'decideDispute'> {
  return {
    listDisputes: ({ as }) =>
      as(async (transaction) => {
        const rows = await transaction
          .selectFrom('dispute')
          .selectAll()
          .where('status', '=', 'open')
          .orderBy('raised_at')
          .limit(200)
          .execute();
        return {
          items: rows.map((row) => ({
            id: row.id,
            findingId: row.finding_id,
            text: row.text,
            status: row.status,
            raisedAt: row.raised_at.toISOString(),
            reason: row.reason,
            severity: row.severity,
            reportId: row.report_id,
            revision: row.revision,
            imoNumber: row.imo_number,
          })),
        };
      }),

    decideDispute: async ({ params, body, as, allow, actor, now }) => {
      const absent = new ProblemError('dispute-not-found');
      const held = await as(async (transaction) => {
        const row = await transaction
          .selectFrom('dispute as d')
          .innerJoin('report as r', (join) =>
            join.onRef('r.id', '=', 'd.report_id').onRef('r.revision', '=', 'd.revision'),
          )
          .select([
            'd.id',
            'd.status',
            'd.report_id',
            'd.finding_id',
            'd.imo_number',
            'd.raised_by',
            'r.supplier_id',
            'r.company_id',
            'r.moderator_id',
            'r.submitted_by',
            'r.status as report_status',
          ])
          .where('d.id', '=', params.id)
          .executeTakeFirst();
        if (!row) throw absent;
        const ties = await tiesOf(transaction, actor.personId ?? '', now);
        allow(
          {
            supplierId: row.supplier_id,
            companyId: row.company_id,
            doneBy: [row.raised_by, row.moderator_id, row.submitted_by],
            ties,
          },
          absent,
        );
        return row;
      });
      if (body.isUpheld && body.severity === undefined) throw new ProblemError('severity-missing');
      await worker.transaction().execute(async (transaction) => {
        const decided = await transaction
          .updateTable('dispute')
          .set({
            status: body.isUpheld ? 'upheld' : 'refused',
            decided_by: actor.personId,
            decided_at: now,
            reason: body.reason,
            severity: body.isUpheld ? (body.severity ?? null) : null,
          })
          .where('id', '=', params.id)
          .where('status', '=', 'open')
          .executeTakeFirst();
        if (decided.numUpdatedRows === 0n)
          throw new ProblemError('not-in-this-state', { detail: 'The dispute was decided already.' });
        await tell(
          transaction,
          [
            {
              type: body.isUpheld ? 'dispute:upheld' : 'dispute:refused',
              imoNumber: held.imo_number,
              at: now,
              subject: `report:${held.report_id}`,
              reason: body.reason,
              facts: { finding: held.finding_id },
            },
          ],
          actor,
        );
        if (!body.isUpheld) return;
        await applyDecision(transaction, {
          reportId: held.report_id,
          findingId: held.finding_id,
          severity: body.severity ?? 'struck',
        });
        await recomputeVessel(transaction, held.imo_number, {
          cause: `Dispute of finding ${held.finding_id} upheld`,
          now,
        });
      });
      return { status: body.isUpheld ? 'upheld' : 'refused' };
    },
  };
}
