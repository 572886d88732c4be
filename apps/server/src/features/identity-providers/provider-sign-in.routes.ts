// Signing in through an organisation’s own identity provider, and proving presence there anew.
import type { Call, Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import type { SecretBox } from '../accounts/authenticator-codes.ts';
import { beginHere, isBegunHere } from '../accounts/begun.ts';
import { keepChallenge, takeChallenge } from '../accounts/challenges.store.ts';
import { accountOf, giveCookie, needed, raise, type SessionOptions } from '../accounts/own-session.ts';
import { findSession, openSession, sessionLimits } from '../accounts/sessions.store.ts';
import { beginJourney, discover, endJourney, type Claims, type ProviderNetwork } from './provider-client.ts';
import { domainOf, ownerOfDomain, providerForAddress, providerOf, type UsableProvider } from './providers.store.ts';
import { whoCame } from './who-came.store.ts';

export interface ProviderSignInOptions extends SessionOptions {
  readonly origin: () => string;
  readonly secrets: SecretBox;
  readonly network: ProviderNetwork;
}

export const callbackPath = '/sign-in/provider';
const JOURNEY_SECONDS = 600;

export function providerSignInRoutes(
  options: ProviderSignInOptions,
): Some<'beginProviderSignIn' | 'beginProviderStepUp' | 'finishProviderSignIn'> {
  const { isSecure, secrets, network } = options;
  const { identity } = options.databases;
  const callback = (): string => `${options.origin()}${callbackPath}`;

  interface Beginning {
    readonly provider: UsableProvider;
    readonly email: string | null;
    readonly then: string | undefined;
    /** The session whose presence is proved; null: one is opened. */
    readonly session: string | null;
  }
  const begin = async (call: Call, { provider, email, then, session }: Beginning) => {
    const configuration = await discover(provider, network);
    const begun = await beginJourney(configuration, { callback: callback(), email, isAnew: session !== null });
    const { state, nonce, verifier } = begun.journey;
    await keepChallenge(
      identity,
      {
        id: `provider:${state}`,
        kind: 'provider',
        personId: call.session?.personId ?? null,
        facts: {
          organisation: provider.organisationId,
          issuer: provider.issuer,
          nonce,
          verifier,
          browser: beginHere(call, { isSecure, seconds: JOURNEY_SECONDS }),
          then: ownPage(then),
          ...(session === null ? {} : { session }),
        },
        seconds: JOURNEY_SECONDS,
      },
      call.now,
    );
    return { redirectTo: begun.redirectTo };
  };

  const arrived = async (call: Call, provider: UsableProvider, claims: Claims): Promise<string> => {
    const { email, isEmailVerified, subject, name } = claims;
    if (email === null || !isEmailVerified)
      throw refusal('The identity provider does not vouch for an e-mail address of this person.');
    if ((await ownerOfDomain(identity, domainOf(email))) !== provider.organisationId)
      throw refusal('The e-mail address is not of a domain that the organisation has proved.');
    const { organisationId, issuer } = provider;
    const personId = await whoCame(identity, { organisationId, issuer, subject, email, name, now: call.now });
    if (personId === null)
      throw refusal('Nobody with this e-mail address has a role in the organisation or is invited to one.');
    return personId;
  };

  return {
    beginProviderSignIn: async (call) => {
      const { email, then } = call.body;
      const provider = await providerForAddress(identity, secrets, email);
      if (!provider) throw new ProblemError('provider-not-found');
      return begin(call, { provider, email: email.trim().toLowerCase(), then, session: null });
    },

    beginProviderStepUp: async (call) => {
      const { onlyOrganisationId, id } = needed(call);
      const provider = onlyOrganisationId === null ? null : await providerOf(identity, secrets, onlyOrganisationId);
      if (!provider) throw new ProblemError('provider-not-found');
      return begin(call, { provider, email: null, then: call.body.then, session: id });
    },

    finishProviderSignIn: async (call) => {
      const answer = new URL(`${callback()}?${call.body.answer.replace(/^\?/, '')}`);
      const state = answer.searchParams.get('state') ?? '';
      const held = await takeChallenge(identity, { id: `provider:${state}`, kind: 'provider' }, call.now);
      const facts = held?.facts ?? {};
      if (!held || !isBegunHere(call, { isSecure, digest: facts['browser'] }))
        throw refusal('It was used before, took longer than ten minutes, or was begun in another browser.');
      const provider = await providerOf(identity, secrets, facts['organisation'] ?? '');
      if (!provider || provider.issuer !== facts['issuer'])
        throw refusal('The organisation’s identity provider was changed meanwhile.');
      const configuration = await discover(provider, network);
      const journey = { state, nonce: facts['nonce'] ?? '', verifier: facts['verifier'] ?? '' };
      const claims = await endJourney(configuration, answer, journey);
      const personId = await arrived(call, provider, claims);
      const factors = claims.methods.some((value) => provider.secondFactorValues.includes(value))
        ? ['provider', 'provider-second-factor']
        : ['provider'];
      const isFresh = isRecent(claims.authenticatedAt, call.now);
      const then = facts['then'] ?? '/today';
      const begunIn = facts['session'];
      if (begunIn !== undefined) {
        const session = needed(call);
        if (session.id !== begunIn || session.personId !== personId)
          throw refusal('Presence was proved by somebody else than who is signed in.');
        if (!isFresh) throw refusal('The identity provider does not say that it asked anew.');
        return { account: await raise(options, call, { session, factors }), then };
      }
      const token = await openSession(
        identity,
        {
          personId,
          membershipId: null,
          factors,
          device: call.device,
          onlyOrganisationId: provider.organisationId,
          isFresh,
        },
        call.now,
      );
      giveCookie(call, options, token);
      return { account: await accountOf(identity, await findSession(options.databases, token, call.now)), then };
    },
  };
}

const refusal = (detail: string): ProblemError => new ProblemError('provider-refused', { detail });

/** Whoever signed in at the provider this morning has not proved presence now. */
const isRecent = (authenticatedAt: number | null, now: string): boolean =>
  authenticatedAt !== null && authenticatedAt * 1000 > Date.parse(now) - sessionLimits.stepUpMinutes * 60_000;

const ownPage = (then: string | undefined): string =>
  then !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(then) ? then : '/today';
