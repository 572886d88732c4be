// What people rely on when they add, use and lose a second factor, and what must not get past it.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword, demoSecret } from '../../demo/demo-people.ts';
import { startTestApp, type TestApp } from '../../testing/test-app.ts';
import { browserOf, type TestBrowser } from '../../testing/test-browser.ts';
import { codeAt } from './authenticator-codes.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(async () => {
  await test.stop();
});

const signedIn = async (email: string): Promise<TestBrowser> => {
  const browser = browserOf(test.app);
  await browser.api('POST', '/session', { email, password: demoPassword });
  return browser;
};
const codeOf = (answer: LightMyRequestResponse): unknown => answer.json<{ code?: string }>().code;
const later = (seconds: number): void => {
  test.setNow(new Date(Date.parse(test.now()) + seconds * 1000).toISOString());
};
const enrol = async (browser: TestBrowser) => {
  const { secret, uri } = (await browser.api('POST', '/account/totp/enrolment')).json<{
    secret: string;
    uri: string;
  }>();
  const answer = await browser.api('POST', '/account/totp', { code: codeAt(secret, test.now()) });
  return { secret, uri, answer, codes: answer.json<{ recoveryCodes: string[] }>().recoveryCodes };
};

describe('somebody who wants a second factor', () => {
  it('scans a code, confirms it, keeps ten recovery codes, and is asked for it from then on', async () => {
    const browser = await signedIn('lars@saltmarsh.example');
    const { uri, secret, answer, codes } = await enrol(browser);
    expect(uri).toContain(`secret=${secret}&issuer=Plimsoll`);
    expect(answer.json()).toMatchObject({ account: { waitsFor: null, factors: ['password', 'totp'] } });
    expect(new Set(codes).size).toBe(10);
    expect((await browser.api('GET', '/account/factors')).json()).toMatchObject({
      recoveryCodesLeft: 10,
      isCompulsory: false,
    });
    const kept = JSON.stringify(await test.databases.identity.selectFrom('recovery_code').selectAll().execute());
    expect(codes.some((code) => kept.includes(code))).toBe(false);

    const again = await signedIn('lars@saltmarsh.example');
    expect(codeOf(await again.api('GET', '/reports'))).toBe('second-factor-needed');
    expect(
      codeOf(await again.api('POST', '/session/second-factor', { code: codeAt(secret, test.now()) })),
      'was used to confirm',
    ).toBe('code-wrong');
    later(30);
    await again.api('POST', '/session/second-factor', { code: codeAt(secret, test.now()) });
    expect((await again.api('GET', '/reports')).statusCode).toBe(200);
  });

  it('changes nothing with a wrong code, a code of the demonstration, or in another session', async () => {
    const browser = await signedIn('mina@saltmarsh.example');
    await browser.api('POST', '/account/totp/enrolment');
    expect(codeOf(await browser.api('POST', '/account/totp', { code: codeAt(demoSecret, test.now()) }))).toBe(
      'code-wrong',
    );
    const other = await signedIn('mina@saltmarsh.example');
    expect(codeOf(await other.api('POST', '/account/totp', { code: '000000' }))).toBe('enrolment-not-begun');
    later(901);
    expect(codeOf(await browser.api('POST', '/account/totp', { code: '000000' }))).toBe('step-up-needed');
    await browser.api('POST', '/session/step-up', { password: demoPassword });
    expect(
      codeOf(await browser.api('POST', '/account/totp', { code: '000000' })),
      'its quarter of an hour is over',
    ).toBe('enrolment-not-begun');
    expect((await browser.api('GET', '/account/factors')).json()).toMatchObject({ totpSince: null });
  });

  it('is told by mail of each change', async () => {
    const letters = await test.databases.identity.selectFrom('mail').select(['email', 'text']).execute();
    expect(
      letters.some(
        ({ email, text }) => email === 'lars@saltmarsh.example' && text.includes('authenticator app was added'),
      ),
    ).toBe(true);
  });
});

describe('a recovery code', () => {
  it('stands in for the second factor once, as people type it', async () => {
    const { codes } = await enrol(await signedIn('kira@saltmarsh.example'));
    const recoveryCode = (codes[3] ?? '').toUpperCase().replaceAll('-', ' ');
    const lost = await signedIn('kira@saltmarsh.example');
    expect((await lost.api('POST', '/session/recovery-code', { recoveryCode })).json()).toMatchObject({
      waitsFor: null,
      factors: ['password', 'recovery-code'],
    });
    expect((await lost.api('GET', '/account/factors')).json()).toMatchObject({ recoveryCodesLeft: 9 });
    const again = await signedIn('kira@saltmarsh.example');
    expect(codeOf(await again.api('POST', '/session/recovery-code', { recoveryCode }))).toBe('code-wrong');
  });

  it('of two requests at once serves one', async () => {
    const { codes } = await enrol(await signedIn('noor@saltmarsh.example'));
    const both = await Promise.all(
      [await signedIn('noor@saltmarsh.example'), await signedIn('noor@saltmarsh.example')].map((browser) =>
        browser.api('POST', '/session/recovery-code', { recoveryCode: codes[0] ?? '' }),
      ),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 422]);
  });

  it('ends when fresh ones are made, which asks for a proof of presence', async () => {
    const browser = await signedIn('otto@fathom.example');
    const { codes } = await enrol(browser);
    later(301);
    expect(codeOf(await browser.api('POST', '/account/recovery-codes'))).toBe('step-up-needed');
    await browser.api('POST', '/session/step-up', { password: demoPassword });
    const fresh = (
      await browser.api('POST', '/account/recovery-codes', undefined, { 'idempotency-key': 'once-and-again' })
    ).json<{ recoveryCodes: string[] }>().recoveryCodes;
    expect(fresh.some((code) => codes.includes(code))).toBe(false);
    const kept = JSON.stringify(await test.databases.worker.selectFrom('idempotency_key').selectAll().execute());
    expect(kept, 'not kept for a repeated request either').not.toContain(fresh[0]);
    const lost = await signedIn('otto@fathom.example');
    expect(codeOf(await lost.api('POST', '/session/recovery-code', { recoveryCode: codes[0] ?? '' }))).toBe(
      'code-wrong',
    );
  });
});

describe('guessing a code', () => {
  it('ends after ten wrong ones, also when they come at once, and the right one has to wait too', async () => {
    const { secret } = await enrol(await signedIn('uma@harbour.example'));
    later(30);
    const thief = await signedIn('uma@harbour.example');
    await Promise.all(
      Array.from({ length: 14 }, (_, n) => thief.api('POST', '/session/second-factor', { code: String(100000 + n) })),
    );
    for (let n = 0; n < 10; n++) await thief.api('POST', '/session/second-factor', { code: String(200000 + n) });
    expect(codeOf(await thief.api('POST', '/session/second-factor', { code: codeAt(secret, test.now()) }))).toBe(
      'too-many-requests',
    );
    later(901);
    expect((await thief.api('POST', '/session/second-factor', { code: codeAt(secret, test.now()) })).statusCode).toBe(
      200,
    );
  });
});

describe('removing the authenticator app', () => {
  it('is refused for the body, whose roles compel it', async () => {
    const registrar = await test.as('registrar');
    expect(codeOf(await registrar('DELETE', '/account/totp'))).toBe('factor-compulsory');
    expect((await registrar('GET', '/account/factors')).json()).toMatchObject({
      isCompulsory: true,
      totpSince: expect.any(String),
    });
  });

  it('asks for a proof of presence, and takes the recovery codes along', async () => {
    const browser = await signedIn('viktor@northlight.example');
    expect(codeOf(await browser.api('DELETE', '/account/totp'))).toBe('factor-not-found');
    await enrol(browser);
    later(301);
    expect(codeOf(await browser.api('DELETE', '/account/totp'))).toBe('step-up-needed');
    await browser.api('POST', '/session/step-up', { password: demoPassword });
    expect((await browser.api('DELETE', '/account/totp')).statusCode).toBe(200);
    expect((await browser.api('GET', '/account/factors')).json()).toMatchObject({
      totpSince: null,
      recoveryCodesLeft: 0,
    });
    expect((await signedIn('viktor@northlight.example')).lastAccount()).toMatchObject({ waitsFor: null });
  });
});

describe('somebody of the body who has no second factor yet', () => {
  it('is led through enrolment by the pages before anything else', async () => {
    await test.databases.identity
      .updateTable('person')
      .set({ totp_secret: null, totp_confirmed_at: null })
      .where('email', '=', 'dario@body.example')
      .execute();
    const browser = await signedIn('dario@body.example');
    expect(browser.lastAccount()).toMatchObject({ waitsFor: 'enrol-second-factor', acting: null, secondFactors: [] });
    expect((await browser.get('/today')).headers.location).toBe('/sign-in/code');
    expect((await browser.get('/sign-in/code')).body).toContain('Your role needs a second factor');
    expect(codeOf(await browser.api('GET', '/account/factors'))).toBe('second-factor-needed');

    const begun = await browser.form('beginTotpEnrolment', { _back: '/today' });
    expect(begun.headers['cache-control']).toBe('no-store');
    expect(begun.body).toMatch(/<svg[^>]*viewBox/);
    const secret = /Key: <code>([A-Z2-7 ]+)</.exec(begun.body)?.[1]?.replaceAll(' ', '') ?? '';
    const wrong = await browser.form('confirmTotpEnrolment', { 'body.code': '000000', _back: '/today' });
    expect(wrong.body, 'the code can be typed again').toMatch(/name="body.code"/);
    const done = await browser.form('confirmTotpEnrolment', {
      'body.code': codeAt(secret, test.now()),
      _back: '/today',
    });
    expect(done.body.match(/<code>[0-9a-z]{4}(-[0-9a-z]{4}){3}<\/code>/g)).toHaveLength(10);
    expect((await browser.get('/today')).statusCode).toBe(200);
    expect((await browser.api('GET', '/reports')).statusCode).toBe(200);
  });
});
