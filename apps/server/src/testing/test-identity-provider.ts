// A real OpenID Connect provider for tests, run on this machine: it signs in whom the test says, and can be made to err.
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type JWK } from 'oidc-provider';

export interface Person {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

export interface How {
  readonly amr?: string[];
  readonly acr?: string;
  /** When; seconds since 1970. */
  readonly ts?: number;
}

export interface TestIdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next, and how. */
  readonly next: (subject: string, person: Person, how?: How) => void;
  /** Goes where the register sent the browser, signs in, and tells the address that the provider sends it back to. */
  readonly walk: (redirectTo: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export interface ProviderOptions {
  readonly callback: string;
  /** Changes what the provider says of itself, as a wrong or hostile one would. */
  readonly distort?: (discovery: Record<string, unknown>) => void;
}

export async function startIdentityProvider({ callback, distort }: ProviderOptions): Promise<TestIdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['register', 'a secret of the register, long enough'];
  const people = new Map<string, Person>();
  let login: How & { accountId: string } = { accountId: 'nobody' };
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
    cookies: { keys: ['of tests'] },
    jwks: { keys: [freshKey()] },
    claims: {
      openid: ['sub'],
      acr: null,
      amr: null,
      auth_time: null,
      email: ['email', 'email_verified'],
      profile: ['name'],
    },
    features: { devInteractions: { enabled: false }, claimsParameter: { enabled: true } },
    acrValues: ['urn:two', 'urn:one'],
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/'))
      void provider.interactionFinished(request, response, { login: { ...login } }, { mergeWithLastSubmission: false });
    else if (distort && request.url?.startsWith('/.well-known/'))
      response.setHeader('content-type', 'application/json').end(descriptionOf(issuer, distort));
    else void answer(request, response);
  });
  return {
    issuer,
    clientId,
    clientSecret,
    next: (subject, person, how = {}) => {
      people.set(subject, person);
      login = { accountId: subject, ...how };
    },
    walk: (redirectTo) => walk(redirectTo, callback),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function freshKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' } as JWK;
}

function descriptionOf(issuer: string, distort: (discovery: Record<string, unknown>) => void): string {
  const description: Record<string, unknown> = {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    userinfo_endpoint: `${issuer}/me`,
    response_types_supported: ['code'],
    authorization_response_iss_parameter_supported: true,
  };
  distort(description);
  return JSON.stringify(description);
}

/** A browser at the provider: keeps its cookies and follows until it is sent home. */
async function walk(redirectTo: string, callback: string): Promise<string> {
  const cookies = new Map<string, string>();
  let url = redirectTo;
  for (let step = 0; step < 12; step += 1) {
    if (url.startsWith(callback)) return url;
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider stopped at ${url}: ${answer.status} ${await answer.text()}`);
    url = new URL(location, url).href;
  }
  throw new Error('The provider sends the browser in circles.');
}
