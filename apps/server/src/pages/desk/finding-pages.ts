// The pages of findings: the board, which without a filter shows what is not closed, and one finding.
import type { OperationId } from '@plimsoll/contract';
import { ProblemError } from '../../http/problem-response.ts';
import type { Viewer } from '../frame.tsx';
import type { Asker } from '../../http/authenticate.ts';
import { findingFilterOf } from './finding-filter.ts';
import { findingPage, type FindingShown } from './finding-page.tsx';
import { findingsPage, type FindingLine } from './findings-page.tsx';
import { mayEver } from './viewer.ts';

interface Look {
  readonly viewer: Viewer | null;
  readonly now: string;
  readonly asker: Pick<Asker, 'actor'>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly params: Readonly<Record<string, string>>;
  readonly ask: <T>(id: OperationId, given?: { params?: unknown; query?: unknown }) => Promise<T>;
}

export function findingPages(page: (path: string, draw: (look: Look) => Promise<string>) => void): void {
  page('/findings', async ({ viewer, query, ask, asker, now }) => {
    const filter = findingFilterOf(query);
    const { status = 'active', ...rest } = filter;
    const { items, next } = await ask<{ items: FindingLine[]; next: string | null }>('listFindings', {
      query: { ...rest, ...(status === 'all' ? {} : { status }), limit: 100 },
    });
    return findingsPage({
      viewer,
      lines: items,
      next,
      filter,
      today: now.slice(0, 10),
      mayExport: mayEver(asker.actor, 'finding:export'),
    });
  });
  page('/findings/:id', async ({ viewer, params, ask, now }) => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params['id'] ?? ''))
      throw new ProblemError('finding-not-found');
    const shown = await ask<FindingShown>('getFinding', { params: { id: params['id'] } });
    return findingPage({ viewer, shown, today: now.slice(0, 10) });
  });
}
