// Reads letters out of the outbox, as those they were sent to would.
import type { TestApp } from '../../../testing/test-app.ts';

/** Newest first. */
export function lettersTo(
  test: TestApp,
  email: string,
): Promise<{ readonly subject: string; readonly text: string }[]> {
  return test.databases.worker
    .selectFrom('mail')
    .select(['subject', 'text'])
    .where('email', '=', email)
    .orderBy('written_at', 'desc')
    .orderBy('key', 'desc')
    .execute();
}

/** The last part of the link in the newest letter that has one. */
export async function linkFor(test: TestApp, email: string): Promise<string> {
  const rows = await test.databases.worker
    .selectFrom('mail as m')
    .select(['m.text', 'm.key'])
    .where('m.email', '=', email)
    .where('m.key', 'like', 'invitation/%')
    .execute();
  const invitations = await test.databases.identity
    .selectFrom('invitation')
    .select(['id', 'created_at', 'withdrawn_at'])
    .where('email', '=', email)
    .execute();
  const newest = invitations.toSorted(
    (a, b) =>
      Number(a.withdrawn_at !== null) - Number(b.withdrawn_at !== null) ||
      b.created_at.getTime() - a.created_at.getTime(),
  )[0];
  const text = rows.find(({ key }) => key === `invitation/${newest?.id ?? ''}`)?.text ?? '';
  const token = /\/invitations\/([\w-]+)/.exec(text)?.[1];
  if (!token) throw new Error(`No invitation was sent to ${email}.`);
  return token;
}

export const codeOf = (answer: { json: () => unknown }): unknown => (answer.json() as { code?: string }).code;
