// The pages of a vessel’s outlook: what a change would gain, and which clauses of which framework her results speak to.
import { requireImoNumber } from '../../features/vessels/vessel-profile.view.ts';
import type { Look, Page } from './look.ts';
import { whatIfPage, type WhatIfShown } from './what-if-page.tsx';

export function outlookPages(page: (path: string, draw: Page) => void): void {
  page('/vessels/:imoNumber/what-if', async ({ viewer, ask, params, query }) => {
    requireImoNumber(params['imoNumber'] ?? '');
    return whatIfPage({
      viewer,
      shown: await ask<WhatIfShown>('getVesselWhatIf', {
        params: { imoNumber: params['imoNumber'] },
        query: { close: named(query, 'close', FINDING), pass: named(query, 'pass', PROCEDURE) },
      }),
    });
  });
}

const FINDING = /^[0-9a-f-]{36}$/;
const PROCEDURE = /^[A-Z]{3}-\d{2}$/;
const MOST = 250;

/** Ticks of a form stand in the address one by one, or with commas between; what is not understood is as not there. */
function named(query: Look['query'], key: string, form: RegExp): string | undefined {
  const given: unknown = query[key];
  const names = [given].flat().flatMap((text) => (typeof text === 'string' ? text.split(',') : []));
  return [...new Set(names.filter((name) => form.test(name)))].slice(0, MOST).join(',') || undefined;
}
