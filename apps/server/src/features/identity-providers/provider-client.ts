// Speaks OpenID Connect with an organisation’s provider on the certified client: code flow with PKCE, nonce and state, the issuer bound, signatures checked.
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type ClientAuth,
  type Configuration,
} from 'openid-client';
import { ProblemError } from '../../http/problem-response.ts';
import type { Fetch } from './guarded-fetch.ts';

/** How the register reaches providers and the name system. */
export interface ProviderNetwork {
  readonly fetch: Fetch;
  /** Providers on this machine over plain HTTP, for tests and trials. */
  readonly isLocalAllowed: boolean;
  /** Every TXT record of a name; none when there is no such name. */
  readonly textRecords: (name: string) => Promise<readonly string[]>;
}

export interface ProviderClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What has to be remembered between the redirect there and the way back. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Claims {
  readonly subject: string;
  readonly email: string | null;
  readonly isEmailVerified: boolean;
  readonly name: string | null;
  /** Values of `amr`, and `acr`. */
  readonly methods: readonly string[];
  /** When the person gave their credentials to the provider; null when it does not say. Seconds since 1970. */
  readonly authenticatedAt: number | null;
}

const SECONDS = 10;

/** @throws ProblemError when the provider does not describe itself under its issuer */
export async function discover(client: ProviderClient, network: ProviderNetwork): Promise<Configuration> {
  try {
    const found = await discovery(new URL(client.issuer), client.clientId, undefined, secretAs(client.clientSecret), {
      [customFetch]: (url, options) => network.fetch(url, options),
      execute: [enableNonRepudiationChecks, ...(network.isLocalAllowed ? [allowInsecureRequests] : [])],
      timeout: SECONDS,
    });
    const { issuer, authorization_endpoint: page = '' } = found.serverMetadata();
    const isUsable = issuer === client.issuer && isAddress(page, network);
    if (!isUsable) throw new Error('The provider describes itself under another issuer, or has no page to sign in at.');
    return found;
  } catch (error) {
    throw new ProblemError('provider-not-usable', { detail: reasonOf(error) });
  }
}

export async function beginJourney(
  configuration: Configuration,
  { callback, email, isAnew }: { callback: string; email: string | null; isAnew: boolean },
): Promise<{ readonly journey: Journey; readonly redirectTo: string }> {
  const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'openid email profile',
    state: journey.state,
    nonce: journey.nonce,
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
    ...(email === null ? {} : { login_hint: email }),
    // How the person proved who they are is told only when asked for, by those that can be asked.
    ...(configuration.serverMetadata().claims_parameter_supported
      ? { claims: JSON.stringify({ id_token: { amr: null, acr: null, auth_time: null } }) }
      : {}),
    ...(isAnew ? { prompt: 'login', max_age: '0' } : {}),
  });
  return { journey, redirectTo: url.href };
}

/** @param answer the address the browser came back to @throws ProblemError for whatever does not hold */
export async function endJourney(configuration: Configuration, answer: URL, journey: Journey): Promise<Claims> {
  try {
    const tokens = await authorizationCodeGrant(configuration, answer, {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider sent no identity.');
    // Many providers tell the address only when asked for it.
    const more =
      claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : {};
    const told: Readonly<Record<string, unknown>> = { ...more, ...claims };
    return {
      subject: claims.sub,
      email: typeof told['email'] === 'string' ? told['email'].trim().toLowerCase() : null,
      isEmailVerified: told['email_verified'] === true,
      name: typeof told['name'] === 'string' && told['name'].trim() !== '' ? told['name'].trim().slice(0, 200) : null,
      methods: [claims['amr'], claims['acr']].flat().filter((value): value is string => typeof value === 'string'),
      authenticatedAt: typeof claims.auth_time === 'number' ? claims.auth_time : null,
    };
  } catch (error) {
    throw new ProblemError('provider-refused', { detail: reasonOf(error) });
  }
}

function secretAs(secret: string): ClientAuth {
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authenticate = methods.includes('client_secret_basic') ? ClientSecretBasic(secret) : ClientSecretPost(secret);
    authenticate(server, client, body, headers);
  };
}

function isAddress(text: string, { isLocalAllowed }: ProviderNetwork): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === 'https:' || (isLocalAllowed && protocol === 'http:');
}

/** What the library says for developers, without what the other side wrote. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ProblemError) return error.facts.detail ?? '';
  const name = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return `The identity provider did not answer as OpenID Connect asks${name}.`;
};
