// How the running register reaches identity providers and the name system: public servers only, unless the operator allows this machine for a trial.
import { resolveTxt } from 'node:dns/promises';
import { guardedFetch, type Fetch } from './guarded-fetch.ts';
import type { ProviderNetwork } from './provider-client.ts';

export const publicNetwork = (isLocalAllowed: boolean): ProviderNetwork => ({
  isLocalAllowed,
  fetch: isLocalAllowed ? anyFetch : guardedFetch(),
  textRecords: async (name) => (await resolveTxt(name)).map((parts) => parts.join('')),
});

/** For tests and trials on one machine. */
export const anyFetch: Fetch = (url, { method = 'GET', headers = {}, body, signal }) =>
  fetch(url, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined || body === null ? {} : { body: body as string }),
    ...(signal ? { signal } : {}),
  });
