// Reports over HTTP: validate, submit, fetch.
import { validate } from '@plimsoll/validator';
import type { Database } from '../../database/connection.ts';
import type { Implementation } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { canonicalBytes } from './reports.store.ts';
import { submitReport } from './submit-report.ts';

export function reportsRoutes(
  database: Database,
): Pick<Implementation, 'validateReport' | 'submitReport' | 'getReport'> {
  return {
    validateReport: ({ bytes, query, now }) =>
      Promise.resolve(
        validate(bytes, {
          profile: (query.profile ?? 'submission') as 'submission',
          name: query.name ?? '',
          inputs: { submittedAt: now },
        }) as unknown as Record<string, unknown>,
      ),

    submitReport: async ({ bytes, now }) => {
      const answer = await submitReport(database, bytes, now);
      if (!answer.ok)
        throw new ProblemError(answer.failure.code, {
          detail: detailOf(answer.failure),
          errors: errorsOf(answer.validation),
        });
      const { id, revision, imoNumber, sha256, supersedes, validation } = answer;
      return {
        id,
        revision,
        imoNumber,
        sha256,
        supersedes,
        status: 'published',
        profile: `/vessels/${imoNumber}`,
        warnings: validation.counts.warning,
        notRun: validation.counts.notRun,
      };
    },

    getReport: async ({ params, reply }) => {
      const bytes = /^[0-9a-f-]{36}$/.test(params.reportId)
        ? await canonicalBytes(database, params.reportId, params.revision)
        : null;
      if (!bytes) throw new ProblemError('report-not-found', { detail: 'Check the identifier and the revision.' });
      return reply
        .type('application/json')
        .header('content-disposition', `attachment; filename="${params.reportId}-${params.revision}.json"`)
        .serializer((payload: unknown) => payload as string)
        .send(bytes);
    },
  };
}

type Failure = Extract<Awaited<ReturnType<typeof submitReport>>, { ok: false }>['failure'];

function detailOf(failure: Failure): string {
  if (failure.code === 'report-refused')
    return `${failure.errors} errors; nothing was stored, and your file is as it was. Mend what is named and submit again.`;
  if (failure.code === 'report-unreadable') return 'The bytes are no JSON document that can be read; see where.';
  if (failure.code === 'report-already-held')
    return `Revision ${failure.revision} with exactly these bytes is held; nothing needs to be done.`;
  if (failure.code === 'revision-already-held')
    return `Revision ${failure.revision} is held with the digest ${failure.sha256}. Give your changes the next revision number and name that digest in supersedes.`;
  if (failure.code === 'revision-not-next')
    return `Revision ${failure.newest} is held, which is newer than ${failure.revision}.`;
  return `Revision ${failure.newest} is held; name its digest ${failure.sha256} in supersedes.`;
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
