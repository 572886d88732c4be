// Puts the people and organisations of the demonstration into an empty register.
import { randomUUID } from 'node:crypto';
import type { Databases } from '../database/connection.ts';
import type { SecretBox } from '../features/accounts/authenticator-codes.ts';
import { hashPassword } from '../features/accounts/passwords.ts';
import { demoOrganisations, demoPassword, demoPeople, demoSecret, needsSecret } from './demo-people.ts';

/** Identifiers by key of organisation and by e-mail. */
export interface DemoIds {
  readonly organisations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly memberships: ReadonlyMap<string, string>;
}

export async function loadPeople({ identity }: Databases, secrets: SecretBox, now: string): Promise<DemoIds> {
  const organisations = new Map(demoOrganisations.map(({ key }) => [key, randomUUID() as string]));
  const people = new Map(demoPeople.map(({ email }) => [email, randomUUID() as string]));
  const memberships = new Map(demoPeople.map(({ email }) => [email, randomUUID() as string]));
  const hash = await hashPassword(demoPassword);
  await identity.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('organisation')
      .values(
        demoOrganisations.map((one) => ({
          id: organisations.get(one.key) ?? '',
          kind: one.kind,
          recipient_class: one.recipientClass ?? null,
          name: one.name,
          country: one.country,
          company_imo_number: one.companyImoNumber ?? null,
          flag: one.flag ?? null,
          ports: [...(one.ports ?? [])],
          created_at: now,
        })),
      )
      .execute();
    await transaction
      .insertInto('person')
      .values(
        demoPeople.map((one) => ({
          id: people.get(one.email) ?? '',
          email: one.email,
          name: one.name,
          password_hash: hash,
          created_at: now,
          ...(needsSecret(one) ? { totp_secret: secrets.seal(demoSecret), totp_confirmed_at: now } : {}),
        })),
      )
      .execute();
    await transaction
      .insertInto('membership')
      .values(
        demoPeople.map((one) => ({
          id: memberships.get(one.email) ?? '',
          person_id: people.get(one.email) ?? '',
          organisation_id: organisations.get(one.organisation) ?? '',
          role: one.role,
          since: now,
        })),
      )
      .execute();
  });
  return { organisations, people, memberships };
}
