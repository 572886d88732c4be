// The addresses of one’s own account: signing in with a second factor, and the page of the account.
import type { DeskContext, Page } from './look.ts';
import { accountPage, type AccountShown, type SessionShown } from './account-page.tsx';
import type { FactorsShown } from './factors-shown.ts';
import { ownPath } from './own-path.ts';
import { forgottenPage, linkSentPage, newPasswordPage } from './password-pages.tsx';
import { providerPages } from './provider-pages.ts';
import { provePage, secondFactorPage, signInPage } from './sign-in-pages.tsx';

type AddPage = (path: string, draw: Page, isForEverybody?: boolean) => void;

export function accountPages(page: AddPage, context: DeskContext): void {
  page(
    '/sign-in',
    ({ query }) => Promise.resolve(signInPage({ then: ownPath(query['then']), isDemo: context.isDemo })),
    true,
  );
  providerPages(page);
  page('/sign-in/code', secondFactor, true);
  page('/password/forgotten', ({ viewer }) => Promise.resolve(forgottenPage({ viewer })), true);
  page('/password/sent', ({ viewer }) => Promise.resolve(linkSentPage({ viewer, isDemo: context.isDemo })), true);
  page(
    '/password/new',
    ({ viewer, query }) => Promise.resolve(newPasswordPage({ viewer, token: query['token'] ?? '' })),
    true,
  );
  page('/account/prove', ({ viewer, query, asker: { session } }) =>
    Promise.resolve(
      provePage({
        viewer,
        then: ownPath(query['then']),
        hasPasskey: session?.secondFactors.includes('passkey') ?? false,
        hasProvider: session !== null && session.onlyOrganisationId !== null,
      }),
    ),
  );
  page('/account', async ({ viewer, ask }) =>
    accountPage({
      viewer,
      account: await ask<AccountShown>('getAccount'),
      sessions: (await ask<{ items: SessionShown[] }>('listSessions')).items,
      factors: await ask<FactorsShown>('getFactors'),
    }),
  );
}

const secondFactor: Page = async ({ asker: { session }, reply }) => {
  if (session === null) return reply.redirect('/sign-in', 303);
  return session.factors.length > 1 ? reply.redirect('/today', 303) : secondFactorPage(session);
};
