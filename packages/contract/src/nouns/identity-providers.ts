// Operations on an organisation’s own identity provider (OpenID Connect): its domains proved, the provider configured and allowed, and signing in through it.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, IdPath, Moment, named, nullable, request, Uuid, Word } from '../shapes/shapes.ts';
import { Account } from './accounts.ts';

const Domain = Type.String({
  pattern: '^[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$',
  maxLength: 253,
  examples: ['meridian.example'],
});
const Issuer = Type.String({
  pattern: '^https?://[^\\s?#]+$',
  maxLength: 500,
  description: 'The issuer identifier of the provider, letter for letter.',
  examples: ['https://login.meridian.example'],
});

export const DomainRow = named(
  'OrganisationDomain',
  Type.Object({
    domain: Type.String(),
    record: Type.String({ description: 'Name of the TXT record that proves the domain.' }),
    value: Type.String({ description: 'What the record has to say.' }),
    claimedAt: Moment,
    verifiedAt: nullable(Moment),
  }),
);
export const Provider = named(
  'IdentityProvider',
  Type.Object({
    organisationId: Uuid,
    organisation: Type.String(),
    issuer: Type.String(),
    clientId: Type.String(),
    secondFactorValues: Type.Array(Type.String(), {
      description: 'Values of amr or acr that count as a second factor; none: the provider is one factor.',
    }),
    domains: Type.Array(Type.String(), { description: 'Proved by the organisation.' }),
    configuredAt: Moment,
    allowedAt: nullable(Moment),
  }),
);
const Begun = Type.Object({
  redirectTo: Type.String({ description: 'Where the browser goes next: the provider’s own page.' }),
});
const Then = Type.Optional(Type.String({ maxLength: 300, description: 'The page to go to afterwards.' }));
const DomainPath = Type.Object({ domain: Domain });

const shape = { tag: 'Identity providers', status: 200 } as const;

export const identityProviderOperations = {
  getProvider: operation({
    ...shape,
    id: 'getProvider',
    method: 'get',
    path: '/organisation/provider',
    permission: 'organisation:read-provider',
    summary: 'The identity provider and the domains of my organisation',
    result: Type.Object({
      provider: nullable(Provider),
      domains: Type.Array(DomainRow),
      callback: Type.String({ description: 'The redirect address to register at the provider.' }),
    }),
    problems: [],
  }),
  putProvider: operation({
    ...shape,
    id: 'putProvider',
    method: 'put',
    path: '/organisation/provider',
    permission: 'organisation:configure-provider',
    summary:
      'Configure the identity provider of my organisation; a registrar allows it before anybody signs in with it',
    body: request({
      issuer: Issuer,
      clientId: Word,
      clientSecret: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: 1000,
          description: 'Kept sealed and never shown; left out: unchanged.',
        }),
      ),
      secondFactorValues: Type.Optional(
        Type.String({
          maxLength: 400,
          description: 'With spaces between them; left out: the provider is one factor.',
          examples: ['mfa hwk'],
        }),
      ),
    }),
    result: Provider,
    problems: ['provider-not-usable', 'step-up-needed'],
  }),
  removeProvider: operation({
    ...shape,
    id: 'removeProvider',
    method: 'delete',
    path: '/organisation/provider',
    permission: 'organisation:configure-provider',
    summary: 'Remove the identity provider of my organisation; sessions that came through it end',
    result: Done,
    problems: ['provider-not-found', 'step-up-needed'],
  }),
  claimDomain: operation({
    ...shape,
    id: 'claimDomain',
    method: 'post',
    path: '/organisation/domains',
    permission: 'organisation:configure-provider',
    status: 201,
    summary: 'Claim a mail domain for my organisation; the answer says which record proves it',
    body: request({ domain: Domain }),
    result: DomainRow,
    problems: ['domain-taken', 'step-up-needed'],
  }),
  proveDomain: operation({
    ...shape,
    id: 'proveDomain',
    method: 'post',
    path: '/organisation/domains/{domain}/proof',
    permission: 'organisation:configure-provider',
    summary: 'Look for the record that proves the domain',
    params: DomainPath,
    result: DomainRow,
    problems: ['domain-not-found', 'domain-not-proved', 'domain-taken', 'step-up-needed'],
  }),
  removeDomain: operation({
    ...shape,
    id: 'removeDomain',
    method: 'delete',
    path: '/organisation/domains/{domain}',
    permission: 'organisation:configure-provider',
    summary: 'Give up a domain; nobody with an address of it signs in through the provider any more',
    params: DomainPath,
    result: Done,
    problems: ['domain-not-found', 'step-up-needed'],
  }),
  listProviders: operation({
    ...shape,
    id: 'listProviders',
    method: 'get',
    path: '/identity-providers',
    permission: 'organisation:list-providers',
    summary: 'Identity providers of all organisations, those that wait first',
    result: Type.Object({ items: Type.Array(Provider) }),
    problems: [],
  }),
  decideProvider: operation({
    ...shape,
    id: 'decideProvider',
    method: 'post',
    path: '/identity-providers/{id}/decision',
    permission: 'organisation:change-provider',
    summary: 'Allow the identity provider of an organisation, or stop it; stopped, its sessions end',
    params: IdPath,
    body: request({ issuer: Issuer, isAllowed: Type.Boolean() }),
    result: Provider,
    problems: ['provider-not-found', 'changed-meanwhile', 'four-eyes-needed', 'step-up-needed'],
  }),
  beginProviderSignIn: operation({
    ...shape,
    id: 'beginProviderSignIn',
    method: 'post',
    path: '/session/provider',
    permission: 'account:sign-in',
    summary: 'Begin to sign in through the identity provider of one’s organisation, found by the domain of the address',
    body: request({ email: Type.String({ minLength: 3, maxLength: 320 }), then: Then }),
    result: Begun,
    problems: ['provider-not-found', 'provider-not-usable'],
  }),
  beginProviderStepUp: operation({
    ...shape,
    id: 'beginProviderStepUp',
    method: 'post',
    path: '/session/provider/step-up',
    permission: 'account:change-own',
    summary: 'Begin to prove presence anew at the provider that this session came through',
    body: request({ then: Then }),
    result: Begun,
    problems: ['provider-not-found', 'provider-not-usable'],
  }),
  finishProviderSignIn: operation({
    ...shape,
    id: 'finishProviderSignIn',
    method: 'post',
    path: '/session/provider/answer',
    permission: 'account:sign-in',
    summary: 'Give what the provider sent the browser back with; it is taken once, from the browser that began',
    body: request({ answer: Type.String({ maxLength: 8000, description: 'The query of the redirect address.' }) }),
    result: Type.Object({ account: Account, then: Type.String() }),
    problems: ['provider-refused', 'provider-not-usable'],
  }),
};
