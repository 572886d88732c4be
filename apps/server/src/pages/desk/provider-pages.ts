// The addresses of identity providers: the page of their configuration, and where a provider sends the browser back to.
import { problems } from '@plimsoll/contract';
import { callbackPath } from '../../features/identity-providers/provider-sign-in.routes.ts';
import { ProblemError } from '../../http/problem-response.ts';
import type { Page } from './look.ts';
import { notLetInPage, providerPage, type OwnProvider, type ProviderLine } from './provider-page.tsx';
import { mayEver } from './viewer.ts';

export function providerPages(page: (path: string, draw: Page, isForEverybody?: boolean) => void): void {
  page('/provider', async ({ viewer, ask, asker: { actor } }) =>
    providerPage({
      viewer,
      own: mayEver(actor, 'organisation:read-provider') ? await ask<OwnProvider>('getProvider') : null,
      all: mayEver(actor, 'organisation:list-providers')
        ? (await ask<{ items: ProviderLine[] }>('listProviders')).items
        : null,
      mayDecide: mayEver(actor, 'organisation:change-provider'),
    }),
  );
  page(callbackPath, comeBack, true);
}

const comeBack: Page = async ({ ask, query, reply, viewer }) => {
  const answer = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  try {
    const { then } = await ask<{ then: string }>('finishProviderSignIn', { body: { answer: answer.toString() } });
    return reply.redirect(then, 303);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    void reply.code(403);
    return notLetInPage({ detail: error.facts.detail ?? problems[error.code].meaning, viewer });
  }
};
