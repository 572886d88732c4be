// Identity providers and proved domains in the database; the client secret lies there sealed.
import type { Database, Tx } from '../../database/connection.ts';
import type { SecretBox } from '../accounts/authenticator-codes.ts';

const shown = (identity: Database | Tx) =>
  identity
    .selectFrom('identity_provider as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .select([
      'i.organisation_id',
      'i.issuer',
      'i.client_id',
      'i.second_factor_values',
      'i.since',
      'i.allowed_at',
      'i.configured_by',
      'o.name',
    ]);

export async function providerRows(identity: Database | Tx, organisationId: string | null) {
  const all = shown(identity)
    .orderBy('i.allowed_at', (order) => order.desc().nullsFirst())
    .orderBy('o.name')
    .limit(500);
  const rows = await (organisationId === null ? all : all.where('i.organisation_id', '=', organisationId)).execute();
  const domains = await identity
    .selectFrom('organisation_domain')
    .select(['organisation_id', 'domain'])
    .where('verified_at', 'is not', null)
    .orderBy('domain')
    .execute();
  return rows.map((row) => ({
    configuredBy: row.configured_by,
    provider: {
      organisationId: row.organisation_id,
      organisation: row.name,
      issuer: row.issuer,
      clientId: row.client_id,
      secondFactorValues: row.second_factor_values,
      domains: domains.filter((one) => one.organisation_id === row.organisation_id).map(({ domain }) => domain),
      configuredAt: row.since.toISOString(),
      allowedAt: row.allowed_at?.toISOString() ?? null,
    },
  }));
}

export interface UsableProvider {
  readonly organisationId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly secondFactorValues: readonly string[];
}

/** Allowed by a registrar, of an organisation that takes part. */
export async function providerOf(
  identity: Database,
  secrets: SecretBox,
  organisationId: string,
): Promise<UsableProvider | null> {
  const row = await identity
    .selectFrom('identity_provider as i')
    .innerJoin('organisation as o', 'o.id', 'i.organisation_id')
    .selectAll('i')
    .where('i.organisation_id', '=', organisationId)
    .where('i.allowed_at', 'is not', null)
    .where('o.status', '=', 'active')
    .executeTakeFirst();
  if (!row) return null;
  return {
    organisationId,
    issuer: row.issuer,
    clientId: row.client_id,
    clientSecret: secrets.open(row.client_secret),
    secondFactorValues: row.second_factor_values,
  };
}

export async function providerForAddress(
  identity: Database,
  secrets: SecretBox,
  email: string,
): Promise<UsableProvider | null> {
  const owner = await ownerOfDomain(identity, domainOf(email));
  return owner === null ? null : providerOf(identity, secrets, owner);
}

export const domainOf = (email: string): string => email.trim().toLowerCase().split('@').at(-1) ?? '';

/** The organisation that has proved the domain. */
export async function ownerOfDomain(identity: Database | Tx, domain: string): Promise<string | null> {
  const row = await identity
    .selectFrom('organisation_domain')
    .select('organisation_id')
    .where('domain', '=', domain)
    .where('verified_at', 'is not', null)
    .executeTakeFirst();
  return row?.organisation_id ?? null;
}

export const recordName = (domain: string): string => `_plimsoll.${domain}`;

export async function domainRows(identity: Database | Tx, organisationId: string) {
  const rows = await identity
    .selectFrom('organisation_domain')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .orderBy('domain')
    .execute();
  return rows.map((row) => ({
    domain: row.domain,
    record: recordName(row.domain),
    value: `plimsoll-domain=${row.proof}`,
    claimedAt: row.claimed_at.toISOString(),
    verifiedAt: row.verified_at?.toISOString() ?? null,
  }));
}

/** Sessions that came through the organisation’s provider end with it. */
export async function endProviderSessions(transaction: Tx, organisationId: string, now: string): Promise<void> {
  await transaction
    .updateTable('session')
    .set({ revoked_at: now })
    .where('only_organisation_id', '=', organisationId)
    .where('revoked_at', 'is', null)
    .execute();
}

export interface ProviderSetting {
  readonly organisationId: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly sealed: Buffer;
  readonly secondFactorValues: readonly string[];
  readonly by: string;
  readonly now: string;
}

/** Not allowed until a registrar has seen it. */
export async function replaceProvider(transaction: Tx, setting: ProviderSetting): Promise<void> {
  const { organisationId, issuer, clientId, sealed, secondFactorValues, by, now } = setting;
  const values = {
    issuer,
    client_id: clientId,
    client_secret: sealed,
    second_factor_values: [...secondFactorValues],
    configured_by: by,
    since: now,
    allowed_at: null,
    allowed_by: null,
  };
  await transaction
    .insertInto('identity_provider')
    .values({ organisation_id: organisationId, ...values })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(values))
    .execute();
}

export async function renewSecret(transaction: Tx, organisationId: string, sealed: Buffer): Promise<void> {
  await transaction
    .updateTable('identity_provider')
    .set({ client_secret: sealed })
    .where('organisation_id', '=', organisationId)
    .execute();
}
