// What an administrator and the invited rely on, and who must not get in: a letter opens one role, once, for its addressee, while it stands.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOW, startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { codeOf, lettersTo, linkFor } from './testing/letters.ts';

let test: TestApp;
let admin: Asks;
beforeAll(async () => {
  test = await startTestApp();
  admin = await test.as('company-admin');
});
afterAll(async () => {
  await test.stop();
});

const invite = (email: string, role = 'master', as: Asks = admin) => as('POST', '/invitations', { email, role });
const accept = (token: string, body: object = {}, as: Asks = test.nobody) =>
  as('POST', `/invitation-links/${token}/acceptance`, body);
const fresh = { name: 'Ines Marlow', password: 'nine loads of gravel' };
const cookieOf = (answer: { cookies: { name: string; value: string }[] }): string =>
  answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
const idOf = (answer: { json: () => unknown }): string => (answer.json() as { id: string }).id;

describe('an invitation', () => {
  it('makes an account with a password, signs it in in the role, and tells the inviter', async () => {
    const made = await invite('Ines@New.example');
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ email: 'ines@new.example', role: 'master', status: 'open' });
    const token = await linkFor(test, 'ines@new.example');
    expect((await lettersTo(test, 'ines@new.example'))[0]?.text).toContain(
      `http://localhost:8080/invitations/${token}`,
    );
    expect((await test.nobody('GET', `/invitation-links/${token}`)).json()).toMatchObject({
      organisation: 'Meridian Shipmanagement',
      next: 'make-account',
    });
    const used = await accept(token, fresh);
    expect(used.statusCode).toBe(200);
    const account = await test.nobody('GET', '/account', undefined, { cookie: cookieOf(used) });
    expect(account.json()).toMatchObject({ name: 'Ines Marlow', acting: { role: 'master' } });
    const signedIn = await test.nobody('POST', '/session', { email: 'ines@new.example', password: fresh.password });
    expect(signedIn.json()).toMatchObject({ acting: { organisation: 'Meridian Shipmanagement', role: 'master' } });
    expect((await lettersTo(test, 'petra@meridian.example'))[0]?.subject).toBe(
      'Ines Marlow joined Meridian Shipmanagement',
    );
  });

  it('is kept as a digest, and its link stands in no answer', async () => {
    const made = await invite('kept@new.example');
    const token = await linkFor(test, 'kept@new.example');
    const list = await admin('GET', '/invitations');
    const rows = JSON.stringify(await test.databases.identity.selectFrom('invitation').selectAll().execute());
    const events = JSON.stringify(await test.databases.worker.selectFrom('event').selectAll().execute());
    for (const text of [made.body, list.body, rows, events]) expect(text).not.toContain(token);
  });

  it.each([
    [{ ...fresh, password: 'too short' }, 'new-password-refused'],
    [{ ...fresh, password: 'aaaaaaaaaaaaaaaa' }, 'new-password-refused'],
    [{ ...fresh, password: 'strict@new.example' }, 'new-password-refused'],
    [{ name: 'X' }, 'new-password-refused'],
    [{ password: fresh.password }, 'name-missing'],
  ])('is not used up by %o', async (body, code) => {
    await invite('strict@new.example');
    const token = await linkFor(test, 'strict@new.example');
    expect(codeOf(await accept(token, body))).toBe(code);
    expect((await test.nobody('GET', `/invitation-links/${token}`)).statusCode).toBe(200);
  });

  it('opens nothing when used, withdrawn, replaced, expired or made up', async () => {
    await invite('once@new.example');
    const used = await linkFor(test, 'once@new.example');
    await accept(used, fresh);
    expect((await accept(used, fresh)).json()).toMatchObject({
      code: 'invitation-ended',
      detail: expect.stringContaining('used already') as string,
    });

    const made = await invite('gone@new.example');
    const withdrawn = await linkFor(test, 'gone@new.example');
    expect((await admin('DELETE', `/invitations/${idOf(made)}`)).statusCode).toBe(200);
    expect(codeOf(await accept(withdrawn, fresh))).toBe('invitation-ended');
    expect(codeOf(await admin('DELETE', `/invitations/${idOf(made)}`))).toBe('invitation-not-found');

    const first = await invite('again@new.example');
    const before = await linkFor(test, 'again@new.example');
    expect((await admin('POST', `/invitations/${idOf(first)}/renewal`)).json()).toMatchObject({ status: 'open' });
    const after = await linkFor(test, 'again@new.example');
    expect(after).not.toBe(before);
    expect(codeOf(await accept(before, fresh))).toBe('invitation-ended');

    test.setNow('2026-12-07T10:00:01Z');
    expect((await accept(after, fresh)).json()).toMatchObject({
      code: 'invitation-ended',
      detail: expect.stringContaining('time has passed') as string,
    });
    test.setNow(NOW.toISOString());
    expect((await accept(after, fresh)).statusCode).toBe(200);
    expect(codeOf(await accept('x'.repeat(43), fresh))).toBe('invitation-not-found');
  });

  it('asks whoever has an account for its password, and lets in nobody else who holds the letter', async () => {
    await invite('uma@harbour.example', 'superintendent');
    const token = await linkFor(test, 'uma@harbour.example');
    const stranger = await test.as('stellan@corvus.example');
    expect((await stranger('GET', `/invitation-links/${token}`)).json()).toMatchObject({ next: 'sign-out' });
    expect(codeOf(await accept(token, fresh, stranger))).toBe('invitation-for-another');
    expect((await test.nobody('GET', `/invitation-links/${token}`)).json()).toMatchObject({ next: 'sign-in' });
    expect(codeOf(await accept(token, fresh))).toBe('sign-in-refused');
    expect(codeOf(await accept(token))).toBe('sign-in-refused');
    const { password } = { password: 'load-line-1876' };
    const used = await accept(token, { password });
    expect(used.statusCode).toBe(200);
    const account = await test.nobody('GET', '/account', undefined, { cookie: cookieOf(used) });
    expect(account.json()).toMatchObject({ name: 'Uma Fitzgerald', acting: { role: 'superintendent' } });
    expect(account.json<{ memberships: unknown[] }>().memberships).toHaveLength(2);
  });

  it('joins whoever is signed in with the address, and the role can be switched back', async () => {
    await invite('viktor@northlight.example', 'superintendent');
    const token = await linkFor(test, 'viktor@northlight.example');
    const cookie = await test.cookieOf('viktor@northlight.example');
    const used = await accept(token, {}, (method, path, body) => test.nobody(method, path, body, { cookie }));
    expect(used.statusCode).toBe(200);
    expect((await test.nobody('GET', '/account', undefined, { cookie })).statusCode).toBe(401);
    const now = { cookie: cookieOf(used) };
    expect((await test.nobody('GET', '/account', undefined, now)).json()).toMatchObject({
      acting: { organisation: 'Meridian Shipmanagement', role: 'superintendent' },
    });
    const membershipId = test.ids.memberships.get('viktor@northlight.example');
    const back = await test.nobody('POST', '/session/role', { membershipId }, now);
    expect(back.json()).toMatchObject({ acting: { organisation: 'Northlight Underwriters', role: 'officer' } });
  });

  it('is used by one of two who are at it at the same moment', async () => {
    await invite('race@new.example');
    const token = await linkFor(test, 'race@new.example');
    const answers = await Promise.all(
      ['First', 'Second', 'Third'].map((name) => accept(token, { ...fresh, name: `${name} Runner` })),
    );
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 410, 410]);
    const people = await test.databases.identity
      .selectFrom('person as p')
      .innerJoin('membership as m', 'm.person_id', 'p.id')
      .select('m.id')
      .where('p.email', '=', 'race@new.example')
      .execute();
    expect(people).toHaveLength(1);
  });

  it('opens nothing while its organisation is not active', async () => {
    await invite('late@new.example');
    const token = await linkFor(test, 'late@new.example');
    const setStatus = (status: string) =>
      test.databases.identity
        .updateTable('organisation')
        .set({ status })
        .where('id', '=', test.ids.organisations.get('meridian') ?? '')
        .execute();
    await setStatus('left');
    expect(codeOf(await test.nobody('GET', `/invitation-links/${token}`))).toBe('invitation-ended');
    expect(codeOf(await accept(token, fresh))).toBe('invitation-ended');
    await setStatus('active');
    expect((await accept(token, fresh)).statusCode).toBe(200);
  });
});

describe('who may invite', () => {
  it('gives roles of the own organisation only, once, and with a fresh proof of presence', async () => {
    expect(codeOf(await invite('x@new.example', 'registrar'))).toBe('role-not-ours');
    expect(codeOf(await invite('x@new.example', 'officer'))).toBe('role-not-ours');
    expect(codeOf(await invite('quentin@meridian.example', 'superintendent'))).toBe('role-held-already');
    expect(codeOf(await invite('no e-mail'))).toBe('request-not-understood');
    const stale = await test.as('company-admin');
    test.setNow('2026-11-23T10:05:01Z');
    expect(codeOf(await invite('x@new.example', 'master', stale))).toBe('step-up-needed');
    test.setNow(NOW.toISOString());
  });

  it('is no other role, and nobody touches invitations of another organisation', async () => {
    for (const who of ['superintendent', 'master', 'lead', 'officer', 'moderator', 'auditor'] as const)
      expect((await invite('x@new.example', 'master', await test.as(who))).statusCode, who).toBe(403);
    const made = await invite('ours@new.example');
    const foreign = await test.as('stellan@corvus.example');
    expect((await foreign('GET', '/invitations')).json()).toEqual({ items: [] });
    expect((await foreign('DELETE', `/invitations/${idOf(made)}`)).statusCode).toBe(404);
    expect((await foreign('POST', `/invitations/${idOf(made)}/renewal`)).statusCode).toBe(404);
  });

  it('invites for the body too, and such an account waits for its second factor', async () => {
    await invite('milo@new.example', 'moderator', await test.as('registrar'));
    const used = await accept(await linkFor(test, 'milo@new.example'), fresh);
    const asks = (path: string) => test.nobody('GET', path, undefined, { cookie: cookieOf(used) });
    expect((await asks('/reports')).statusCode).toBe(403);
    expect(codeOf(await asks('/reports'))).toBe('second-factor-needed');
  });
});
