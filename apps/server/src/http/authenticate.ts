// Finds out who asks, from the cookie of a session or the key of a program, and keeps other sites from asking in their name.
import { nobody, type Actor } from '@plimsoll/registry';
import type { FastifyRequest } from 'fastify';
import type { Databases } from '../database/connection.ts';
import { ProblemError } from './problem-response.ts';
import { findProgram, findSession, type Session } from '../features/accounts/sessions.store.ts';

export interface Asker {
  readonly actor: Actor;
  readonly session: Session | null;
}

export const cookieName = (isSecure: boolean): string => (isSecure ? '__Host-plimsoll' : 'plimsoll');

export interface AuthenticateOptions {
  readonly databases: Databases;
  readonly clock: () => Date;
  readonly isSecure: boolean;
}

export function authenticator({ databases, clock, isSecure }: AuthenticateOptions) {
  return async (request: FastifyRequest): Promise<Asker> => {
    const now = clock().toISOString();
    const [scheme, key] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() === 'bearer' && key) {
      const actor = await findProgram(databases.identity, key, now);
      if (!actor) throw new ProblemError('sign-in-needed', { detail: 'The key is unknown, expired or revoked.' });
      return { actor, session: null };
    }
    const token = request.cookies[cookieName(isSecure)];
    if (token === undefined || token === '') return { actor: nobody, session: null };
    if (!isSafe(request)) refuseOtherSites(request);
    const session = await findSession(databases, token, now);
    return { actor: session?.actor ?? nobody, session };
  };
}

const isSafe = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** A browser says where a request comes from; one that changes something must come from our own pages. */
function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const { origin } = request.headers;
  // Under our referrer policy a browser sends “Origin: null” even from our own pages, so the other header is asked first.
  const isForeign =
    typeof site === 'string'
      ? site !== 'same-origin' && site !== 'none'
      : origin !== undefined && hostOf(origin) !== request.headers.host;
  if (isForeign)
    throw new ProblemError('not-allowed', {
      detail: 'This request was sent by a page of another site, so nothing was done.',
    });
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
