// Operations on keys by which programs of an organisation use the interface, and the token endpoint of OAuth 2.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, IdPath, Moment, named, nullable, request, Uuid, Word } from '../shapes/shapes.ts';

export const ApiClient = named(
  'ApiClient',
  Type.Object({
    id: Uuid,
    name: Type.String(),
    role: Type.String(),
    hint: Type.String({ description: 'The first letters of the key, to tell keys apart.' }),
    scopes: Type.Array(Type.String()),
    createdAt: Moment,
    expiresAt: Moment,
    lastUsedAt: nullable(Moment),
    revokedAt: nullable(Moment),
  }),
);

export const apiClientOperations = {
  listApiClients: operation({
    id: 'listApiClients',
    method: 'get',
    path: '/api-clients',
    tag: 'Keys',
    permission: 'api-client:list',
    status: 200,
    summary: 'Keys of my organisation, newest first',
    result: Type.Object({ items: Type.Array(ApiClient) }),
    problems: [],
  }),
  createApiClient: operation({
    id: 'createApiClient',
    method: 'post',
    path: '/api-clients',
    tag: 'Keys',
    permission: 'api-client:change',
    status: 201,
    summary: 'Make a key with scopes and an end; it is shown this once',
    showsSecret: true,
    body: request({
      name: Word,
      role: Word,
      scopes: Type.String({
        maxLength: 400,
        description: 'Scopes with spaces between them.',
        examples: ['reports:write reports:read'],
      }),
      days: Type.Integer({ minimum: 1, maximum: 366, default: 90 }),
    }),
    result: Type.Object({
      client: ApiClient,
      secret: Type.String({ description: 'The key; only its digest is kept.' }),
    }),
    problems: ['scope-unknown', 'role-not-given', 'step-up-needed'],
  }),
  revokeApiClient: operation({
    id: 'revokeApiClient',
    method: 'delete',
    path: '/api-clients/{id}',
    tag: 'Keys',
    permission: 'api-client:change',
    status: 200,
    summary: 'Revoke a key; from this moment it opens nothing',
    params: IdPath,
    result: Done,
    problems: ['api-client-not-found', 'step-up-needed'],
  }),
  issueToken: operation({
    id: 'issueToken',
    method: 'post',
    path: '/oauth/token',
    tag: 'Keys',
    permission: 'account:sign-in',
    showsSecret: true,
    status: 200,
    summary:
      'OAuth 2 client credentials (RFC 6749, 4.4): a key by HTTP Basic becomes a token of fifteen minutes, with fewer scopes when asked',
    body: request({
      grant_type: Type.Literal('client_credentials'),
      scope: Type.Optional(Type.String({ maxLength: 400 })),
    }),
    result: Type.Object({
      access_token: Type.String(),
      token_type: Type.String(),
      expires_in: Type.Integer({ description: 'Seconds.' }),
      scope: Type.String(),
    }),
    problems: ['client-refused', 'scope-unknown'],
  }),
};
