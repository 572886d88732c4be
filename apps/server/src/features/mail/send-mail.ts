// Sends what lies in the outbox through SMTP; a letter that fails stays and is tried again, ten times at most.
import { createTransport } from 'nodemailer';
import type { Database } from '../../database/connection.ts';

export interface Post {
  send(letter: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly id: string;
  }): Promise<void>;
}

const TRIES = 10;

/** @param url smtp://user:password@host:port, or smtps:// */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport(url);
  return {
    send: async ({ to, subject, text, id }) => {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@plimsoll>` });
    },
  };
}

/** @returns how many were sent; two servers never take the same letter */
export async function sendMail(worker: Database, post: Post, now: string): Promise<number> {
  let sent = 0;
  for (let n = 0; n < 200; n++) {
    const isMore = await worker.transaction().execute(async (transaction) => {
      const letter = await transaction
        .selectFrom('mail')
        .selectAll()
        .where('sent_at', 'is', null)
        .where('tries', '<', TRIES)
        .orderBy('tries')
        .orderBy('written_at')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!letter) return false;
      try {
        await post.send({ to: letter.email, subject: letter.subject, text: letter.text, id: letter.id });
        await transaction
          .updateTable('mail')
          .set({ sent_at: now, tries: letter.tries + 1, text: withoutLinks(letter.text) })
          .where('id', '=', letter.id)
          .execute();
        sent += 1;
        return true;
      } catch (error) {
        const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
        await transaction
          .updateTable('mail')
          .set({ tries: letter.tries + 1, last_error: reason })
          .where('id', '=', letter.id)
          .execute();
        return letter.tries === 0;
      }
    });
    if (!isMore) break;
  }
  return sent;
}

/** A link that opens something lives on in the letter only: a copy of our tables opens nothing. */
const withoutLinks = (text: string): string => text.replaceAll(/(?<=\/)[\w-]{43}(?=\s|$)/g, '…');
