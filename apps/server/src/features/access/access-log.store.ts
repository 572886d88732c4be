// Writes each look, and each one refused, into the log that the company reads.
import type { Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';

export interface LookNoted {
  readonly actor: Actor;
  readonly imoNumber: string;
  readonly companyId: string | null;
  readonly tier: number | null;
  readonly what: 'profile' | 'report' | 'export' | 'list' | 'findings' | 'evidence' | 'review';
  readonly purpose: string | null;
  readonly wasRefused: boolean;
  /** Noted even for the company’s own people: who opened which captures is worth knowing inside a company too. */
  readonly isAlways?: true;
}

/** Looks of the company at its own vessels are not noted. */
export async function noteLook(
  transaction: Tx,
  { actor, imoNumber, companyId, tier, what, purpose, wasRefused, isAlways }: LookNoted,
  now: string,
): Promise<void> {
  if (!isAlways && companyId !== null && companyId === actor.organisationId) return;
  await transaction
    .insertInto('access_log')
    .values({
      at: now,
      person_id: actor.personId,
      organisation_id: actor.organisationId,
      reader_name: actor.name,
      imo_number: imoNumber,
      company_id: companyId,
      tier,
      what,
      purpose,
      was_refused: wasRefused,
    })
    .execute();
}
