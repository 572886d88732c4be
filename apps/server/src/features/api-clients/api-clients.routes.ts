// Keys of programs over HTTP: made with scopes and an end, shown once, listed, revoked; and tokens made from them.
import { kindOfRole, permissions, roles, rolesOf, type Role, type Rule } from '@plimsoll/registry';
import type { Databases } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import { plus } from '../accounts/sessions.store.ts';
import { digestOf, freshToken } from '../accounts/tokens.ts';
import { tell } from '../events/tell.ts';

/** Every scope that some row of the permission table asks for. */
export const scopes: readonly string[] = [
  ...new Set(
    Object.values(permissions as Readonly<Record<string, Rule>>).flatMap(({ scope }) => (scope ? [scope] : [])),
  ),
].toSorted();

const TOKEN_SECONDS = 900;

export function apiClientsRoutes({
  identity,
}: Databases): Some<'listApiClients' | 'createApiClient' | 'revokeApiClient' | 'issueToken'> {
  return {
    listApiClients: async ({ actor }) => ({ items: await clientRows(identity, actor.organisationId ?? '') }),

    createApiClient: async ({ body, actor, now }) => {
      const role = roles.find((one) => one === body.role);
      const isOurs = role && actor.kind !== null && (rolesOf[actor.kind] as readonly Role[]).includes(role);
      // Whoever acts for the body does so in person, with two factors.
      if (!isOurs || kindOfRole(role) === 'body') throw new ProblemError('role-not-given');
      const wanted = knownScopes(body.scopes);
      const secret = `plm_${freshToken()}`;
      const id = await identity.transaction().execute(async (transaction) => {
        const made = await transaction
          .insertInto('api_client')
          .values({
            organisation_id: actor.organisationId ?? '',
            role,
            name: body.name,
            hint: secret.slice(0, 10),
            secret_sha256: digestOf(secret),
            scopes: wanted,
            created_by: actor.personId ?? '',
            created_at: now,
            expires_at: plus(now, body.days * 86_400),
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await tell(
          transaction,
          [
            {
              type: 'api-client:made',
              imoNumber: null,
              at: now,
              subject: `api-client:${made.id}`,
              facts: { name: body.name },
            },
          ],
          actor,
        );
        return made.id;
      });
      const client = (await clientRows(identity, actor.organisationId ?? '')).find((one) => one.id === id);
      if (!client) throw new ProblemError('api-client-not-found');
      return { client, secret };
    },

    revokeApiClient: async ({ params, actor, now }) => {
      await identity.transaction().execute(async (transaction) => {
        const gone = await transaction
          .updateTable('api_client')
          .set({ revoked_at: now })
          .where('id', '=', params.id)
          .where('organisation_id', '=', actor.organisationId ?? '')
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        if (gone.numUpdatedRows === 0n) throw new ProblemError('api-client-not-found');
        await transaction.deleteFrom('access_token').where('api_client_id', '=', params.id).execute();
        await tell(
          transaction,
          [{ type: 'api-client:revoked', imoNumber: null, at: now, subject: `api-client:${params.id}`, facts: {} }],
          actor,
        );
      });
      return { status: 'revoked' };
    },

    issueToken: async ({ body, now, reply }) => {
      const secret = basicSecret(reply.request.headers.authorization);
      const client =
        secret === null
          ? null
          : await identity
              .selectFrom('api_client')
              .select(['id', 'scopes'])
              .where('secret_sha256', '=', digestOf(secret))
              .where('revoked_at', 'is', null)
              .where('expires_at', '>', new Date(now))
              .executeTakeFirst();
      if (!client) throw new ProblemError('client-refused');
      const wanted = body.scope === undefined ? client.scopes : knownScopes(body.scope);
      if (!wanted.every((scope) => client.scopes.includes(scope)))
        throw new ProblemError('scope-unknown', { detail: `This key has ${client.scopes.join(' ')}.` });
      const token = freshToken();
      await identity
        .insertInto('access_token')
        .values({
          token_sha256: digestOf(token),
          api_client_id: client.id,
          scopes: wanted,
          expires_at: plus(now, TOKEN_SECONDS),
        })
        .execute();
      void reply.header('cache-control', 'no-store');
      return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS, scope: wanted.join(' ') };
    },
  };
}

function knownScopes(text: string): string[] {
  const wanted = [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
  const unknown = wanted.filter((scope) => !scopes.includes(scope));
  if (wanted.length === 0 || unknown.length > 0)
    throw new ProblemError('scope-unknown', {
      detail: `${unknown.length > 0 ? `Not known: ${unknown.join(', ')}. ` : ''}The scopes are ${scopes.join(', ')}.`,
    });
  return wanted;
}

/** The password of HTTP Basic (RFC 7617); the user name is the client’s identifier and not needed. */
function basicSecret(header: string | undefined): string | null {
  const [scheme, credentials] = (header ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic' || !credentials) return null;
  const text = Buffer.from(credentials, 'base64').toString('utf8');
  return text.includes(':') ? text.slice(text.indexOf(':') + 1) : null;
}

async function clientRows(identity: Databases['identity'], organisationId: string) {
  const rows = await identity
    .selectFrom('api_client')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    hint: row.hint,
    scopes: row.scopes,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }));
}
