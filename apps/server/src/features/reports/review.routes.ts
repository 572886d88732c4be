// What helps a moderator to judge a report, over HTTP; other cases are named only where the moderator is free to read them.
import { segmentsOf, describePlace } from '@plimsoll/validator';
import type { Tx } from '../../database/connection.ts';
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { noteLook } from '../access/access-log.store.ts';
import { documentOf } from './publish-report.ts';
import { reportNotFound, tiesOf, type ReportKey } from './report-case.store.ts';
import { copiedText } from './copied-text.views.ts';
import { likeFindings } from './like-findings.views.ts';
import { earlierReports } from './earlier-reports.views.ts';
import { linesOf, labelOf } from './report-place.ts';
import type { Reviewing } from './reviewing.ts';
import { keptValidation } from './kept-validation.views.ts';

export function reviewRoutes(): Some<'getReportReview' | 'getReportPlace'> {
  return {
    getReportReview: (call) =>
      call.as(async (transaction) => {
        const reviewing = await reviewed(transaction, call);
        const report = await documentOf(transaction, call.params);
        const earlier = await earlierReports(transaction, reviewing, report);
        const like = await likeFindings(transaction, reviewing, report);
        const copied = await copiedText(transaction, reviewing, report);
        return {
          imoNumber: reviewing.imoNumber,
          barred: new Set([...earlier.barred, ...like.barred, ...copied.barred]).size,
          validation: await keptValidation(transaction, call.params, report),
          own: earlier.own,
          earlier: earlier.items,
          like: like.items,
          copied: copied.items,
          copiedShare: copied.share,
        };
      }),

    getReportPlace: (call) =>
      call.as(async (transaction) => {
        const { params, query, actor, now } = call;
        const row = await rowOf(transaction, params);
        const report = await documentOf(transaction, params);
        const value = valueAt(report, query.at);
        if (value === undefined) throw new ProblemError('place-not-found', { detail: `${query.at} is no place.` });
        await noteLook(
          transaction,
          {
            actor,
            imoNumber: row.imo_number,
            companyId: row.company_id,
            tier: 4,
            what: 'report',
            purpose: null,
            wasRefused: false,
          },
          now,
        );
        return { pointer: query.at, label: labelOf(describePlace(report, query.at)), ...linesOf(value, query.at) };
      }),
  };
}

async function rowOf(transaction: Tx, { reportId, revision }: ReportKey) {
  const row = await transaction
    .selectFrom('report')
    .select(['imo_number', 'supplier_id', 'company_id', 'submitted_by'])
    .where('id', '=', reportId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  if (!row) throw reportNotFound();
  return row;
}

/** Judged as taking the case is; the look is noted once, for the vessel whose reports lie side by side. */
async function reviewed(transaction: Tx, { params, actor, now, allow }: Call<ReportKey>): Promise<Reviewing> {
  const row = await rowOf(transaction, params);
  const ties = await tiesOf(transaction, actor.personId ?? '', now);
  allow({ supplierId: row.supplier_id, companyId: row.company_id, doneBy: [row.submitted_by], ties }, reportNotFound());
  await noteLook(
    transaction,
    {
      actor,
      imoNumber: row.imo_number,
      companyId: row.company_id,
      tier: 4,
      what: 'review',
      purpose: `Review of report ${params.reportId}, revision ${params.revision}`,
      wasRefused: false,
    },
    now,
  );
  return { ...params, imoNumber: row.imo_number, supplierId: row.supplier_id, ties };
}

function valueAt(report: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (node, segment) =>
      node !== null && typeof node === 'object' && Object.hasOwn(node, segment)
        ? (node as Record<string, unknown>)[segment]
        : undefined,
    report,
  );
}
