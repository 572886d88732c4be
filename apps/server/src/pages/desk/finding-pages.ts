// The pages of findings: the board, which without a filter shows what is not closed, and one finding.
import { ProblemError } from '../../http/problem-response.ts';
import { findingFilterOf } from './finding-filter.ts';
import { findingPage, type FindingShown } from './finding-page.tsx';
import type { Page } from './look.ts';
import { mayEver } from './viewer.ts';
import { findingsPage, type FindingLine } from './findings-page.tsx';

export function findingPages(page: (path: string, draw: Page) => void): void {
  page('/findings', async ({ viewer, query, ask, now }) => {
    const filter = findingFilterOf(query);
    const { status = 'active', ...rest } = filter;
    const { items, next } = await ask<{ items: FindingLine[]; next: string | null }>('listFindings', {
      query: { ...rest, ...(status === 'all' ? {} : { status }), limit: 100 },
    });
    return findingsPage({ viewer, lines: items, next, filter, today: now.slice(0, 10) });
  });
  page('/findings/:id', async ({ viewer, asker, params, ask, now }) => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params['id'] ?? ''))
      throw new ProblemError('finding-not-found');
    const shown = await ask<FindingShown>('getFinding', { params: { id: params['id'] } });
    return findingPage({
      viewer,
      shown,
      today: now.slice(0, 10),
      maySuppose: shown.actions.length > 0 && mayEver(asker.actor, 'vessel:what-if'),
    });
  });
}
