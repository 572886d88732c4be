// Reports over HTTP: validate, submit, list, fetch.
import { validate } from '@plimsoll/validator';
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { noteLook } from '../access/access-log.store.ts';
import { reportNotFound } from './report-case.store.ts';
import { listReports } from './report-case.views.ts';
import { submitReport } from './submit-report.ts';

export function reportsRoutes(
  databases: Databases,
): Some<'validateReport' | 'submitReport' | 'listReports' | 'getReport'> {
  return {
    validateReport: ({ bytes, query, now }) =>
      Promise.resolve(
        validate(bytes, {
          profile: (query.profile ?? 'submission') as 'submission',
          name: query.name ?? '',
          inputs: { submittedAt: now },
        }) as unknown as Record<string, unknown>,
      ),

    submitReport: async ({ bytes, now, actor }) => {
      const answer = await submitReport(databases, actor, bytes, now);
      if (!answer.ok)
        throw new ProblemError(answer.failure.code, {
          detail: detailOf(answer.failure),
          errors: errorsOf(answer.validation),
        });
      const { id, revision, imoNumber, sha256, supersedes, dueAt, validation } = answer;
      return {
        id,
        revision,
        imoNumber,
        sha256,
        supersedes,
        status: 'submitted',
        dueAt,
        case: `/reports/${id}/${revision}`,
        warnings: validation.counts.warning,
        notRun: validation.counts.notRun,
      };
    },

    listReports: ({ query, as }) => as((transaction) => listReports(transaction, query)),

    getReport: async ({ params, reply, as, actor, now }) => {
      const found = await as(async (transaction) => {
        const row = await transaction
          .selectFrom('report as r')
          .innerJoin('report_document as d', (join) =>
            join.onRef('d.id', '=', 'r.id').onRef('d.revision', '=', 'r.revision'),
          )
          .select(['d.canonical', 'r.imo_number', 'r.company_id', 'r.sha256'])
          .where('r.id', '=', params.reportId)
          .where('r.revision', '=', params.revision)
          .executeTakeFirst();
        if (row)
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
        return row;
      });
      if (!found) throw reportNotFound();
      return reply
        .type('application/json')
        .header('content-disposition', `attachment; filename="${params.reportId}-${params.revision}.json"`)
        .header('etag', `"${found.sha256}"`)
        .serializer((payload: unknown) => payload as string)
        .send(found.canonical);
    },
  };
}

type Failure = Extract<Awaited<ReturnType<typeof submitReport>>, { ok: false }>['failure'];

function detailOf(failure: Failure): string {
  switch (failure.code) {
    case 'report-refused':
      return `${failure.errors} errors; nothing was stored, and your file is as it was. Mend what is named and submit again.`;
    case 'report-unreadable':
      return 'The bytes are no JSON document that can be read; see where.';
    case 'report-already-held':
      return `Revision ${failure.revision} with exactly these bytes is held; nothing needs to be done.`;
    case 'revision-already-held':
      return `Revision ${failure.revision} is held with the digest ${failure.sha256}. Give your changes the next revision number and name that digest in supersedes.`;
    case 'revision-not-next':
      return `Revision ${failure.newest} is held, which is newer than ${failure.revision}.`;
    case 'revision-not-awaited':
      return `The newest revision is ${failure.status}; a revision is awaited after a return or a publication.`;
    case 'supersedes-another':
      return `Revision ${failure.newest} is held; name its digest ${failure.sha256} in supersedes.`;
  }
}

function errorsOf(validation: ReturnType<typeof validate>) {
  return validation.messages
    .filter(({ severity }) => severity === 'error')
    .slice(0, 100)
    .map((message) => ({
      pointer: message.at[0]?.pointer ?? '',
      rule: message.rule,
      text: message.text,
      do: message.do,
    }));
}
