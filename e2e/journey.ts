// What every file of journeys needs: a running server and a browser, both gone when the file is done.
import { afterAll, beforeAll } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, openPage, type OpenPage } from './browser.ts';
import { startServer, type RunningServer } from './server.ts';

/** What a page of a journey may be given. */
export interface PageOptions extends BrowserContextOptions {
  /** Somebody of the demonstration, already signed in. */
  readonly as?: `${string}@${string}`;
}

export interface Journey {
  readonly url: () => string;
  /** Runs with a page of a fresh context, which is closed afterwards whatever happens. */
  readonly withPage: (walk: (page: Page) => Promise<void>, options?: PageOptions) => Promise<void>;
}

export function journey(): Journey {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const url = (): string => {
    if (!server) throw new Error('The server is not running.');
    return server.url;
  };
  return {
    url,
    withPage: async (walk, { as, ...options } = {}) => {
      const opened: OpenPage = await openPage(browser as Browser, url(), options);
      try {
        if (as) await opened.page.request.post('/demo-sign-in', { form: { email: as } });
        await walk(opened.page);
      } finally {
        await opened.close();
      }
    },
  };
}
