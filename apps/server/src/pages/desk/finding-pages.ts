// The pages of findings: the board, which without a filter shows what is not closed, and one finding.
import { ProblemError } from '../../http/problem-response.ts';
import type { HeldFile } from '../../features/evidence/evidence.store.ts';
import { findingFilterOf } from './finding-filter.ts';
import { findingPage, type FindingShown } from './finding-page.tsx';
import type { Look, Page } from './look.ts';
import { findingsPage, type FindingLine } from './findings-page.tsx';
import { mayEver } from './viewer.ts';

export function findingPages(page: (path: string, draw: Page) => void): void {
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
  page('/findings/:id', async ({ viewer, asker: { actor }, params, ask, now }) => {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params['id'] ?? ''))
      throw new ProblemError('finding-not-found');
    const shown = await ask<FindingShown>('getFinding', { params: { id: params['id'] } });
    const proofs = mayEver(actor, 'finding:list-proofs') ? await proofsOf(ask, shown.id) : [];
    return findingPage({
      viewer,
      shown,
      today: now.slice(0, 10),
      proofs,
      mayAttach: mayEver(actor, 'finding:attach-proof') && !['verified-closed', 'struck'].includes(shown.status),
      maySuppose: shown.actions.length > 0 && mayEver(actor, 'vessel:what-if'),
    });
  });
}

/** A moderator with a tie sees the finding without its proof. */
async function proofsOf(ask: Look['ask'], id: string): Promise<readonly HeldFile[]> {
  try {
    return (await ask<{ items: HeldFile[] }>('listProofs', { params: { id } })).items;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'conflict-of-interest') return [];
    throw error;
  }
}
