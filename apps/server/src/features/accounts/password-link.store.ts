// Writes the link that sets a new password, with the same two statements whether or not the address is known, so that neither answer nor time tells.
import { sql } from 'kysely';
import type { Database } from '../../database/connection.ts';
import { digestOf } from './tokens.ts';
import { plus } from './sessions.store.ts';

const LINK_MINUTES = 30;
/** In the time that a link works, of one account. */
const LINKS_AT_MOST = 3;

export const passwordLinkId = (token: string): string => `password-reset:${digestOf(token).toString('base64url')}`;

export async function writePasswordLink(
  identity: Database,
  { email, token, link, now }: { email: string; token: string; link: string; now: string },
): Promise<void> {
  const id = passwordLinkId(token);
  await identity.transaction().execute(async (transaction) => {
    await sql`
      insert into challenge (id, kind, person_id, facts, expires_at)
      select ${id}, 'password-reset', p.id, jsonb_build_object('person', p.id), ${plus(now, LINK_MINUTES * 60)}::timestamptz
      from person p
      where p.email = ${email.trim().toLowerCase()} and p.disabled_at is null
        and (select count(*) from challenge c where c.person_id = p.id and c.kind = 'password-reset' and c.expires_at > ${now}::timestamptz) < ${LINKS_AT_MOST}
    `.execute(transaction);
    await sql`
      insert into mail (key, person_id, email, subject, text, written_at)
      select ${id}, p.id, p.email, 'A new password', p.name || ${letter(link)}, ${now}::timestamptz
      from challenge c join person p on p.id = c.person_id where c.id = ${id}
    `.execute(transaction);
  });
}

const letter = (link: string): string =>
  `\n\nSomebody asked to set a new password for your account. If it was you, open this within ${LINK_MINUTES} minutes; it works once:\n\n${link}\n\nIf it was not you, nothing needs to be done: nobody else has the link. Your second factor stays as it is.\n`;
