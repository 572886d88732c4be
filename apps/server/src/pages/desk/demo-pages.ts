// What is there in the demonstration only: signing in by a button, and the outbox as a page.
import type { FastifyInstance } from 'fastify';
import type { Databases } from '../../database/connection.ts';
import { demoPeople } from '../../demo/demo-people.ts';
import { openSession, sessionLimits } from '../../features/accounts/sessions.store.ts';
import { cookieName } from '../../http/authenticate.ts';
import type { Viewer } from '../frame.tsx';
import { ownPath } from './own-path.ts';
import { outboxPage } from './small-pages.tsx';

export interface DemoContext {
  readonly databases: Databases;
  readonly clock: () => Date;
  readonly isSecure: boolean;
}

type AddPage = (path: string, draw: (look: { readonly viewer: Viewer | null }) => Promise<string>) => void;

export function demoPages(server: FastifyInstance, { databases, clock, isSecure }: DemoContext, page: AddPage): void {
  server.post('/demo-sign-in', async (request, reply) => {
    const { email, _back } = request.body as { email?: string; _back?: string };
    const known = demoPeople.find((one) => one.email === email);
    const person =
      known &&
      (await databases.identity.selectFrom('person').select('id').where('email', '=', known.email).executeTakeFirst());
    if (!person) return reply.redirect('/sign-in', 303);
    const token = await openSession(
      databases.identity,
      {
        personId: person.id,
        membershipId: null,
        factors: ['password', 'totp'],
        device: request.headers['user-agent'] ?? 'unknown device',
      },
      clock().toISOString(),
    );
    return reply
      .setCookie(cookieName(isSecure), token, {
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: isSecure,
        maxAge: sessionLimits.absoluteHours * 3600,
      })
      .redirect(ownPath(_back), 303);
  });
  page('/outbox', async ({ viewer }) => {
    const rows = await databases.worker
      .selectFrom('mail')
      .select(['id', 'email', 'subject', 'text', 'written_at', 'sent_at'])
      .orderBy('written_at', 'desc')
      .limit(100)
      .execute();
    return outboxPage({
      viewer,
      letters: rows.map((row) => ({
        id: row.id,
        email: row.email,
        subject: row.subject,
        text: row.text,
        at: row.written_at.toISOString(),
        isSent: row.sent_at !== null,
      })),
    });
  });
}
