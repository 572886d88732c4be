// Letters reach a real SMTP server once, in plain text; one that is refused stays, says why, and is sent later.
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../testing/test-app.ts';
import { sendMail, smtpPost, type Post } from './send-mail.ts';
import { writeMail } from './write-mail.ts';

let test: TestApp;
let server: SMTPServer;
let post: Post;
let received: string[] = [];
let isRefusing = false;

beforeAll(async () => {
  test = await startTestApp();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => {
      done(isRefusing ? new Error('mailbox full') : null);
    },
    onData: (stream, _session, done) => {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
      });
      stream.on('end', () => {
        received.push(text);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  post = smtpPost(
    `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    'Register <register@body.example>',
  );
});
afterAll(async () => {
  await new Promise<void>((closed) => {
    server.close(closed);
  });
  await test.stop();
});
beforeEach(() => {
  received = [];
  isRefusing = false;
});

const write = (key: string, subject = 'The report waits for you'): Promise<unknown> =>
  test.databases.worker
    .transaction()
    .execute((transaction) =>
      writeMail(transaction, [{ key, email: 'petra@meridian.example', subject, text: 'Open the case.\n' }], test.now()),
    );
const send = (): Promise<number> => sendMail(test.databases.worker, post, test.now());

it('a letter is sent once, however often the timer runs and its cause is repeated', async () => {
  await write('a');
  await write('a');
  expect([await send(), await send()]).toEqual([1, 0]);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('To: petra@meridian.example');
  expect(received[0]).toContain('Open the case.');
});

it('two servers never send the same letter twice', async () => {
  for (const key of ['b', 'c', 'd', 'e']) await write(key);
  const sent = await Promise.all([send(), send()]);
  expect(sent.reduce((sum, one) => sum + one, 0)).toBe(4);
  expect(received).toHaveLength(4);
});

it('a refused letter stays with the reason, and goes out when the server takes it', async () => {
  await write('f');
  isRefusing = true;
  expect(await send()).toBe(0);
  const held = await test.databases.worker
    .selectFrom('mail')
    .select(['tries', 'last_error', 'sent_at'])
    .where('key', '=', 'f')
    .executeTakeFirstOrThrow();
  expect(held).toMatchObject({ sent_at: null, last_error: expect.stringContaining('mailbox full') as string });
  isRefusing = false;
  expect(await send()).toBe(1);
});

it('a line break in a subject adds no header', async () => {
  await write('g', 'Astra\r\nBcc: everybody@elsewhere.example');
  await send();
  expect(received[0]).not.toMatch(/^Bcc:/m);
});

it('a link that opens something is sent whole and kept nowhere', async () => {
  const token = 'k'.repeat(43);
  await test.databases.worker.transaction().execute((transaction) =>
    writeMail(
      transaction,
      [
        {
          key: 'h',
          email: 'x@x.example',
          subject: 'x',
          text: `Open\nhttp://x.example/invitations/${token}\nonce.\n`,
        },
      ],
      test.now(),
    ),
  );
  await send();
  expect(received.join().replaceAll('=\r\n', '')).toContain(token);
  const { text } = await test.databases.worker
    .selectFrom('mail')
    .select('text')
    .where('key', '=', 'h')
    .executeTakeFirstOrThrow();
  expect(text).toBe('Open\nhttp://x.example/invitations/…\nonce.\n');
});
