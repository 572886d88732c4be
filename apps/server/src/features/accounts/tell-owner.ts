// Tells a person that the way they sign in was changed: an event and a letter in the same transaction, so that a stranger can’t do it quietly.
import type { Actor } from '@plimsoll/registry';
import type { Tx } from '../../database/connection.ts';
import { tell } from '../events/tell.ts';
import { writeMail } from '../mail/write-mail.ts';

/** What changed, as facts of events name it, and as the letter says it. */
const words = {
  'totp-added': 'An authenticator app was added as second factor.',
  'totp-removed': 'The authenticator app was removed as second factor.',
  'recovery-codes-renewed': 'Fresh recovery codes were made; the earlier ones have ended.',
  'recovery-code-used': 'A recovery code was used in place of the second factor.',
  'passkey-added': 'A passkey was added.',
  'passkey-removed': 'A passkey was removed.',
  'password-changed': 'The password was changed, and all other sessions were ended.',
  'password-reset': 'The password was set anew by a link sent to this address, and all sessions were ended.',
  'provider-linked': 'The account was linked to the identity provider of your organisation.',
} as const;

export type AccountChange = keyof typeof words;

export async function tellOwner(
  transaction: Tx,
  { personId, what, actor, now }: { personId: string; what: AccountChange; actor: Actor; now: string },
): Promise<void> {
  await tell(
    transaction,
    [{ type: 'account:changed', imoNumber: null, at: now, subject: `person:${personId}`, facts: { what } }],
    actor,
  );
  const { email, name } = await transaction
    .selectFrom('person')
    .select(['email', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  await writeMail(
    transaction,
    [
      {
        key: `account:${what}:${crypto.randomUUID()}`,
        email,
        personId,
        subject: 'The way you sign in was changed',
        text: `${name}\n\n${words[what]} This was at ${now}.\n\nIf it was not you, set a new password at once, end your other sessions on the page of your account, and tell whoever runs the register.\n`,
      },
    ],
    now,
  );
}
