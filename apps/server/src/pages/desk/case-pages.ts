// The pages of one case: its state, what changed, one place of the report, and the report itself.
import type { OperationId } from '@plimsoll/contract';
import type { FastifyReply } from 'fastify';
import { ProblemError } from '../../http/problem-response.ts';
import { reportPage } from './case-page.tsx';
import { reportUrl } from '../urls.ts';
import { changesPage, type ShownChanges } from './changes-page.tsx';
import { evidenceCheckPage, type CheckShown } from './evidence-pages.tsx';
import type { ShownEvidence } from './evidence-section.tsx';
import type { Look, Page } from './look.ts';
import { placePage, type ShownPlace } from './place-page.tsx';
import type { ShownCase } from './shown-case.ts';
import type { ShownReview } from './shown-review.ts';
import { mayEver } from './viewer.ts';

export function casePages(page: (path: string, draw: Page) => void): void {
  page('/reports/:id/:revision', theCase);
  page('/reports/:id/:revision/place', place);
  page('/reports/:id/:revision/document', ({ ask, params }) =>
    ask<FastifyReply>('getReport', { params: keyOf(params) }),
  );
  page('/reports/:id/:revision/changes', async ({ viewer, ask, params }) =>
    changesPage({
      viewer,
      id: params['id'] ?? '',
      shown: await ask<ShownChanges>('compareRevisions', { params: keyOf(params) }),
    }),
  );
  page('/reports/:id/:revision/evidence/:evidenceId', ({ ask, params }) =>
    ask<FastifyReply>('openEvidence', { params: { ...keyOf(params), evidenceId: params['evidenceId'] } }),
  );
  page('/reports/:id/:revision/evidence-check', async ({ viewer, ask, params }) => {
    const key = keyOf(params);
    const shown = await ask<CheckShown>('checkEvidence', { params: key });
    return evidenceCheckPage({ viewer, shown, back: reportUrl(key.reportId, key.revision) });
  });
}

function keyOf(params: Look['params']) {
  const { id = '', revision = '' } = params;
  if (!/^[0-9a-f-]{36}$/.test(id) || !/^\d{1,6}$/.test(revision)) throw new ProblemError('report-not-found');
  return { reportId: id, revision: Number(revision) };
}

async function theCase({ viewer, params, ask, asker, now }: Look) {
  const key = keyOf(params);
  const shown = await ask<ShownCase>('getReportCase', { params: key });
  const review = mayEver(asker.actor, 'report:review')
    ? await unlessTied<ShownReview>(ask, 'getReportReview', key)
    : null;
  const evidence = mayEver(asker.actor, 'evidence:list')
    ? await unlessTied<ShownEvidence>(ask, 'listEvidence', key)
    : null;
  return reportPage({
    viewer,
    shown,
    now,
    findings: shown.findings,
    evidence,
    mayCheckEvidence: mayEver(asker.actor, 'evidence:check'),
    review,
  });
}

/** null for a moderator who may not judge this case: she sees it without its evidence and its review. */
async function unlessTied<T>(ask: Look['ask'], operation: OperationId, params: object): Promise<T | null> {
  try {
    return await ask<T>(operation, { params });
  } catch (error) {
    if (error instanceof ProblemError && ['conflict-of-interest', 'four-eyes-needed'].includes(error.code)) return null;
    throw error;
  }
}

async function place({ viewer, params, query, ask }: Look) {
  const key = keyOf(params);
  return placePage({
    viewer,
    shown: await ask<ShownCase>('getReportCase', { params: key }),
    place: await ask<ShownPlace>('getReportPlace', { params: key, query: { at: query['at'] ?? '' } }),
  });
}
