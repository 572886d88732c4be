// What people rely on when they change or forget their password, and what a stranger learns from asking.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../demo/demo-people.ts';
import { startTestApp, type TestApp } from '../../testing/test-app.ts';
import { browserOf, type TestBrowser } from '../../testing/test-browser.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(async () => {
  await test.stop();
});

const next = 'tide gauge lantern quay';
const codeOf = (answer: LightMyRequestResponse): unknown => answer.json<{ code?: string }>().code;
const later = (seconds: number): void => {
  test.setNow(new Date(Date.parse(test.now()) + seconds * 1000).toISOString());
};
const signIn = async (email: string, password = demoPassword): Promise<TestBrowser> => {
  const browser = browserOf(test.app);
  await browser.api('POST', '/session', { email, password });
  return browser;
};
const isIn = async (browser: TestBrowser): Promise<boolean> =>
  (await browser.api('GET', '/account')).statusCode === 200;
const lettersTo = (email: string) =>
  test.databases.identity
    .selectFrom('mail')
    .select(['text', 'subject'])
    .where('email', '=', email)
    .orderBy('written_at')
    .execute();
const ask = (email: string) => browserOf(test.app).api('POST', '/password-links', { email });
const tokenFor = async (email: string): Promise<string> => {
  await ask(email);
  const letters = await lettersTo(email);
  return (
    /password\/new\?token=([\w-]+)/.exec(letters.findLast(({ text }) => text.includes('token='))?.text ?? '')?.[1] ?? ''
  );
};
const use = (token: string, newPassword = next) =>
  browserOf(test.app).api('POST', '/password-links/use', { token, newPassword });

describe('changing the password', () => {
  it('needs the old one, ends the other sessions, and tells the owner', async () => {
    const [here, elsewhere] = [await signIn('petra@meridian.example'), await signIn('petra@meridian.example')];
    const wrong = await here.api('POST', '/account/password', { currentPassword: 'wrong', newPassword: next });
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([401, 'sign-in-refused']);
    const before = here.cookies.get('plimsoll');
    expect(
      (await here.api('POST', '/account/password', { currentPassword: demoPassword, newPassword: next })).statusCode,
    ).toBe(200);
    expect(here.cookies.get('plimsoll')).not.toBe(before);
    expect([await isIn(here), await isIn(elsewhere)]).toEqual([true, false]);
    expect(await isIn(await signIn('petra@meridian.example'))).toBe(false);
    expect(await isIn(await signIn('petra@meridian.example', next))).toBe(true);
    expect((await lettersTo('petra@meridian.example')).map(({ text }) => text).join()).toContain(
      'The password was changed',
    );
  });

  it.each(['short', 'password1234', 'quentin.meridian.1'])(
    'is refused for “%s”, with what is wrong',
    async (newPassword) => {
      const answer = await (
        await signIn('quentin@meridian.example')
      ).api('POST', '/account/password', { currentPassword: demoPassword, newPassword });
      expect(answer.json()).toMatchObject({
        status: 422,
        code: 'password-weak',
        detail: expect.stringMatching(/at least 12|guessed first/),
      });
    },
  );

  it('by a thief of the session is slow to guess', async () => {
    const thief = await signIn('stellan@corvus.example');
    const guess = (currentPassword: string) =>
      thief.api('POST', '/account/password', { currentPassword, newPassword: next });
    for (let n = 0; n < 10; n++) await guess(`guess ${n}`);
    expect(codeOf(await guess(demoPassword))).toBe('too-many-requests');
    later(1000);
  });
});

describe('a forgotten password', () => {
  it('is set anew by the link of the letter, once, and ends every session but no second factor', async () => {
    const open = await signIn('lars@saltmarsh.example');
    const token = await tokenFor('Lars@Saltmarsh.example '.trim().toLowerCase());
    expect(token).toHaveLength(43);
    const letter = (await lettersTo('lars@saltmarsh.example')).at(-1)?.text ?? '';
    expect(letter).toContain(`http://localhost:8080/password/new?token=${token}`);
    expect(codeOf(await use(token, 'short')), 'a weak choice may be mended').toBe('password-weak');
    expect((await use(token)).json()).toEqual({ status: 'password-set' });
    expect(codeOf(await use(token, `${next} again`))).toBe('link-spent');
    expect([
      await isIn(open),
      await isIn(await signIn('lars@saltmarsh.example')),
      await isIn(await signIn('lars@saltmarsh.example', next)),
    ]).toEqual([false, false, true]);

    await use(await tokenFor('ada@body.example'));
    expect((await signIn('ada@body.example', next)).lastAccount()).toMatchObject({ waitsFor: 'second-factor' });
  });

  it('is answered alike for unknown addresses, and no letter goes there', async () => {
    const [known, unknown] = [await ask('otto@fathom.example'), await ask('nobody@fathom.example')];
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    expect(Object.keys(unknown.headers).toSorted()).toEqual(Object.keys(known.headers).toSorted());
    expect(await lettersTo('nobody@fathom.example')).toEqual([]);
    expect(await lettersTo('otto@fathom.example')).toHaveLength(1);
  });

  it('does not fill the letter box: three links in half an hour, however often somebody asks', async () => {
    for (let n = 0; n < 6; n++) expect((await ask('mina@saltmarsh.example')).statusCode).toBe(202);
    expect(await lettersTo('mina@saltmarsh.example')).toHaveLength(3);
    later(1801);
    await ask('mina@saltmarsh.example');
    expect(await lettersTo('mina@saltmarsh.example')).toHaveLength(4);
  });

  it('link ends after half an hour, with another new password, and with the account', async () => {
    const old = await tokenFor('viktor@northlight.example');
    later(1801);
    expect(codeOf(await use(old))).toBe('link-spent');
    const [first, second] = [await tokenFor('viktor@northlight.example'), await tokenFor('viktor@northlight.example')];
    expect(first).not.toBe(second);
    await use(first);
    expect(codeOf(await use(second)), 'ended by the new password').toBe('link-spent');
    const third = await tokenFor('viktor@northlight.example');
    await test.databases.identity
      .updateTable('person')
      .set({ disabled_at: test.now() })
      .where('email', '=', 'viktor@northlight.example')
      .execute();
    expect(codeOf(await use(third))).toBe('link-spent');
    expect(codeOf(await use('x'.repeat(43)))).toBe('link-spent');
  });

  it('of two requests with one link at once, one sets it', async () => {
    const token = await tokenFor('zara@charter.example');
    const both = await Promise.all([use(token), use(token, `${next} two`)]);
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 410]);
  });

  it('keeps the token nowhere in plain but in the letter', async () => {
    const token = await tokenFor('yusuf@classification.example');
    const kept = JSON.stringify(await test.databases.identity.selectFrom('challenge').selectAll().execute());
    expect(kept).not.toContain(token);
  });
});

describe('the pages', () => {
  it('lead from the sign-in page over the letter to a new password', async () => {
    const browser = browserOf(test.app);
    expect((await browser.get('/sign-in')).body).toContain('href="/password/forgotten"');
    const asked = await browser.form('askPasswordLink', {
      'body.email': 'ximena@liberia.example',
      _back: '/password/sent',
    });
    expect([asked.statusCode, asked.headers.location]).toEqual([303, '/password/sent']);
    const letter = (await lettersTo('ximena@liberia.example')).at(-1)?.text ?? '';
    const path = /http:\/\/localhost:8080(\S+)/.exec(letter)?.[1] ?? '';
    const token = /name="body.token" value="([\w-]+)"/.exec((await browser.get(path)).body)?.[1] ?? '';
    const weak = await browser.form('setPasswordByLink', {
      'body.token': token,
      'body.newPassword': 'short',
      _back: '/sign-in',
    });
    expect(weak.body).toContain(`name="body.token" value="${token}"`);
    expect(weak.body).toMatch(/<input[^>]*type="password"[^>]*name="body.newPassword"/);
    const done = await browser.form('setPasswordByLink', {
      'body.token': token,
      'body.newPassword': next,
      _back: '/sign-in',
    });
    expect(done.headers.location).toBe('/sign-in');
    expect(await isIn(await signIn('ximena@liberia.example', next))).toBe(true);
  });
});
