// An organisation’s own identity provider over HTTP: configured by its administrator, its domains proved by the name system, allowed by a registrar.
import type { Actor, EventType } from '@plimsoll/registry';
import type { Databases, Tx } from '../../database/connection.ts';
import type { Some } from '../../http/implement.ts';
import { ProblemError } from '../../http/problem-response.ts';
import type { SecretBox } from '../accounts/authenticator-codes.ts';
import { freshToken } from '../accounts/tokens.ts';
import { tell } from '../events/tell.ts';
import { discover, type ProviderNetwork } from './provider-client.ts';
import { callbackPath } from './provider-sign-in.routes.ts';
import {
  domainRows,
  endProviderSessions,
  ownerOfDomain,
  providerRows,
  recordName,
  renewSecret,
  replaceProvider,
} from './providers.store.ts';

export interface ProvidersOptions {
  readonly databases: Databases;
  readonly origin: () => string;
  readonly secrets: SecretBox;
  readonly network: ProviderNetwork;
}

export function providersRoutes({
  databases: { identity },
  origin,
  secrets,
  network,
}: ProvidersOptions): Some<
  | 'getProvider'
  | 'putProvider'
  | 'removeProvider'
  | 'claimDomain'
  | 'proveDomain'
  | 'removeDomain'
  | 'listProviders'
  | 'decideProvider'
> {
  const change = <T>({ type, facts, actor, now, organisationId }: Telling, work: (transaction: Tx) => Promise<T>) =>
    identity.transaction().execute(async (transaction) => {
      const done = await work(transaction);
      const subject = `organisation:${organisationId}`;
      await tell(transaction, [{ type, imoNumber: null, at: now, subject, facts }], actor);
      return done;
    });
  const provider = async (organisationId: string) => {
    const [row] = await providerRows(identity, organisationId);
    if (!row) throw new ProblemError('provider-not-found');
    return row;
  };
  const domain = async (organisationId: string, name: string) => {
    const row = (await domainRows(identity, organisationId)).find((one) => one.domain === name.toLowerCase());
    if (!row) throw new ProblemError('domain-not-found');
    return row;
  };

  return {
    getProvider: async ({ actor }) => {
      const [row] = await providerRows(identity, ownOf(actor));
      return {
        provider: row?.provider ?? null,
        domains: await domainRows(identity, ownOf(actor)),
        callback: `${origin()}${callbackPath}`,
      };
    },

    putProvider: async ({ actor, body, now }) => {
      const organisationId = ownOf(actor);
      const { issuer, clientId, clientSecret } = body;
      const secondFactorValues = [...new Set((body.secondFactorValues ?? '').split(/\s+/).filter(Boolean))].toSorted();
      const held = await identity
        .selectFrom('identity_provider')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst();
      const isSameIssuer = held?.issuer === issuer;
      // A secret is kept for the provider it was given for, never sent to another one.
      const sealed = clientSecret ? secrets.seal(clientSecret) : isSameIssuer ? held.client_secret : null;
      if (sealed === null)
        throw new ProblemError('request-not-understood', {
          detail: 'A client secret is due.',
          errors: [{ pointer: '/clientSecret', text: 'must be given for another issuer' }],
        });
      await discover({ issuer, clientId, clientSecret: secrets.open(sealed) }, network);
      // A registrar allowed what they saw; a fresh secret of the same client is all that may change beneath it.
      const isSame =
        isSameIssuer &&
        held.client_id === clientId &&
        held.second_factor_values.join(' ') === secondFactorValues.join(' ');
      const facts = { issuer };
      await change(
        { type: 'organisation:provider-changed', facts, actor, now, organisationId },
        async (transaction) => {
          if (isSame) return renewSecret(transaction, organisationId, sealed);
          const by = actor.personId ?? '';
          await replaceProvider(transaction, { organisationId, issuer, clientId, sealed, secondFactorValues, by, now });
          return endProviderSessions(transaction, organisationId, now);
        },
      );
      return (await provider(organisationId)).provider;
    },

    removeProvider: async ({ actor, now }) => {
      const organisationId = ownOf(actor);
      await change(
        { type: 'organisation:provider-changed', facts: {}, actor, now, organisationId },
        async (transaction) => {
          const gone = await transaction
            .deleteFrom('identity_provider')
            .where('organisation_id', '=', organisationId)
            .executeTakeFirst();
          if (gone.numDeletedRows === 0n) throw new ProblemError('provider-not-found');
          await endProviderSessions(transaction, organisationId, now);
        },
      );
      return { status: 'removed' };
    },

    claimDomain: async ({ actor, body, now }) => {
      const organisationId = ownOf(actor);
      const name = body.domain.toLowerCase();
      if (await isOfAnother(ownerOfDomain(identity, name), organisationId)) throw new ProblemError('domain-taken');
      await change(
        { type: 'organisation:domain-changed', facts: { claimed: name }, actor, now, organisationId },
        (transaction) =>
          transaction
            .insertInto('organisation_domain')
            .values({
              organisation_id: organisationId,
              domain: name,
              proof: freshToken(),
              claimed_by: actor.personId ?? '',
              claimed_at: now,
            })
            .onConflict((conflict) => conflict.columns(['organisation_id', 'domain']).doNothing())
            .execute(),
      );
      return domain(organisationId, name);
    },

    proveDomain: async ({ actor, params, now }) => {
      const organisationId = ownOf(actor);
      const claimed = await domain(organisationId, params.domain);
      const records = await network.textRecords(recordName(claimed.domain)).catch((): readonly string[] => []);
      if (!records.includes(claimed.value)) throw new ProblemError('domain-not-proved');
      await change(
        { type: 'organisation:domain-changed', facts: { proved: claimed.domain }, actor, now, organisationId },
        async (transaction) => {
          if (await isOfAnother(ownerOfDomain(transaction, claimed.domain), organisationId))
            throw new ProblemError('domain-taken');
          await transaction
            .updateTable('organisation_domain')
            .set({ verified_at: now })
            .where('organisation_id', '=', organisationId)
            .where('domain', '=', claimed.domain)
            .execute();
        },
      );
      return domain(organisationId, claimed.domain);
    },

    removeDomain: async ({ actor, params, now }) => {
      const organisationId = ownOf(actor);
      const claimed = await domain(organisationId, params.domain);
      await change(
        { type: 'organisation:domain-changed', facts: { removed: claimed.domain }, actor, now, organisationId },
        async (transaction) => {
          await transaction
            .deleteFrom('organisation_domain')
            .where('organisation_id', '=', organisationId)
            .where('domain', '=', claimed.domain)
            .execute();
          await endProviderSessions(transaction, organisationId, now);
        },
      );
      return { status: 'removed' };
    },

    listProviders: async () => ({ items: (await providerRows(identity, null)).map((row) => row.provider) }),

    decideProvider: async ({ actor, params, body, now, allow }) => {
      const organisationId = params.id;
      const { provider: shown, configuredBy } = await provider(organisationId);
      allow({ doneBy: [configuredBy] }, new ProblemError('provider-not-found'));
      const { issuer, isAllowed } = body;
      if (shown.issuer !== issuer) throw new ProblemError('changed-meanwhile');
      await change(
        {
          type: 'organisation:provider-decided',
          facts: { issuer, allowed: String(isAllowed) },
          actor,
          now,
          organisationId,
        },
        async (transaction) => {
          const decided = await transaction
            .updateTable('identity_provider')
            .set(isAllowed ? { allowed_at: now, allowed_by: actor.personId } : { allowed_at: null, allowed_by: null })
            .where('organisation_id', '=', organisationId)
            .where('issuer', '=', issuer)
            .executeTakeFirst();
          if (decided.numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile');
          if (!isAllowed) await endProviderSessions(transaction, organisationId, now);
        },
      );
      return (await provider(organisationId)).provider;
    },
  };
}

interface Telling {
  readonly type: EventType;
  readonly facts: Readonly<Record<string, string>>;
  readonly actor: Actor;
  readonly now: string;
  readonly organisationId: string;
}

const ownOf = ({ organisationId }: Actor): string => organisationId ?? '';

async function isOfAnother(owner: Promise<string | null>, organisationId: string): Promise<boolean> {
  const found = await owner;
  return found !== null && found !== organisationId;
}
