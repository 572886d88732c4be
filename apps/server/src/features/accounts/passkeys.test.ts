// What people rely on when they add a passkey and sign in with it, and what a thief, another site or a copied device must not achieve.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../demo/demo-people.ts';
import { startTestApp, type TestApp } from '../../testing/test-app.ts';
import { testAuthenticator, type Answering, type TestAuthenticator } from '../../testing/test-authenticator.ts';
import { browserOf, type TestBrowser } from '../../testing/test-browser.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(async () => {
  await test.stop();
});

const codeOf = (answer: LightMyRequestResponse): unknown => answer.json<{ code?: string }>().code;
const device = (): TestAuthenticator => testAuthenticator({ origin: 'http://localhost:8080', rpId: 'localhost' });
const signedIn = async (email: string): Promise<TestBrowser> => {
  const browser = browserOf(test.app);
  await browser.api('POST', '/session', { email, password: demoPassword });
  return browser;
};
const later = (seconds: number): void => {
  test.setNow(new Date(Date.parse(test.now()) + seconds * 1000).toISOString());
};
const challenge = async (browser: TestBrowser, path = '/session/passkey/challenge') =>
  (await browser.api('POST', path)).json<{ challenge: string; userVerification?: string }>();
const add = async (browser: TestBrowser, key: TestAuthenticator, label = 'My telephone', fault: Answering = {}) =>
  browser.api('POST', '/account/passkeys', {
    label,
    credential: key.create(await challenge(browser, '/account/passkeys/challenge'), fault),
  });
const use = async (browser: TestBrowser, key: TestAuthenticator, fault: Answering = {}) =>
  browser.api('POST', '/session/passkey', { credential: key.get(await challenge(browser), fault) });

describe('a passkey', () => {
  it('is added under a name, with recovery codes at the first, and signs in by itself as two factors', async () => {
    const browser = await signedIn('lars@saltmarsh.example');
    const [telephone, laptop] = [device(), device()];
    const first = (await add(browser, telephone)).json<{ recoveryCodes: string[] }>();
    expect(first).toMatchObject({ passkey: { label: 'My telephone' }, account: { factors: ['password', 'passkey'] } });
    expect(first.recoveryCodes).toHaveLength(10);
    expect((await add(browser, laptop, 'My laptop')).json()).toMatchObject({ recoveryCodes: [] });
    const { passkeys } = (await browser.api('GET', '/account/factors')).json<{ passkeys: { label: string }[] }>();
    expect(passkeys.map(({ label }) => label)).toEqual(['My telephone', 'My laptop']);

    const fresh = browserOf(test.app);
    expect((await use(fresh, laptop)).json()).toMatchObject({
      email: 'lars@saltmarsh.example',
      waitsFor: null,
      factors: ['passkey', 'user-verification'],
      isSteppedUp: true,
    });
    expect((await fresh.api('GET', '/reports')).statusCode).toBe(200);
  });

  it('is asked for after the password from then on, and enough besides it without verifying its user', async () => {
    const key = device();
    await add(await signedIn('mina@saltmarsh.example'), key);
    const browser = await signedIn('mina@saltmarsh.example');
    expect(browser.lastAccount()).toMatchObject({ waitsFor: 'second-factor', secondFactors: ['passkey'] });
    expect((await use(browser, key, { isVerified: false })).json()).toMatchObject({
      waitsFor: null,
      factors: ['password', 'passkey'],
    });
  });

  it('proves presence before a grave step', async () => {
    const key = device();
    const browser = await signedIn('kira@saltmarsh.example');
    await add(browser, key);
    later(301);
    const make = () => browser.api('POST', '/account/recovery-codes');
    expect(codeOf(await make())).toBe('step-up-needed');
    expect(codeOf(await use(browser, key, { isVerified: false })), 'it must know who holds it').toBe('passkey-refused');
    await use(browser, key);
    expect((await make()).statusCode).toBe(201);
  });

  it('of the body’s people stays when it is the last factor, and goes when another is left', async () => {
    const key = device();
    const browser = await signedIn('noor@saltmarsh.example');
    await add(browser, key);
    expect((await browser.api('DELETE', `/account/passkeys/${key.id}`)).statusCode).toBe(200);
    expect(codeOf(await browser.api('DELETE', `/account/passkeys/${key.id}`))).toBe('factor-not-found');
    expect(codeOf(await use(browserOf(test.app), key))).toBe('passkey-refused');

    await test.databases.identity
      .updateTable('person')
      .set({ totp_secret: null, totp_confirmed_at: null })
      .where('email', '=', 'ada@body.example')
      .execute();
    const registrar = await signedIn('ada@body.example');
    const [one, other] = [device(), device()];
    expect((await add(registrar, one)).json(), 'enrolled while signing in').toMatchObject({
      account: { waitsFor: null },
    });
    expect(codeOf(await registrar.api('DELETE', `/account/passkeys/${one.id}`))).toBe('factor-compulsory');
    await add(registrar, other);
    expect((await registrar.api('DELETE', `/account/passkeys/${one.id}`)).statusCode).toBe(200);
  });

  it('of somebody else can neither be removed nor prove one’s own presence', async () => {
    const [mine, theirs] = [device(), device()];
    const me = await signedIn('otto@fathom.example');
    await add(me, mine);
    const they = await signedIn('petra@meridian.example');
    await add(they, theirs);
    expect(codeOf(await me.api('DELETE', `/account/passkeys/${theirs.id}`))).toBe('factor-not-found');
    expect(codeOf(await use(me, theirs))).toBe('passkey-refused');
    expect(codeOf(await add(me, theirs)), 'nor be added a second time').toBe('passkey-refused');
  });
});

describe('nobody gets in', () => {
  const key = device();
  beforeAll(async () => {
    await add(await signedIn('uma@harbour.example'), key, 'Key');
  });

  it.each<[string, Answering]>([
    ['from the page of another site', { origin: 'https://elsewhere.example' }],
    ['with a passkey of another register', { rpId: 'elsewhere.example' }],
    ['when the device has not verified its user', { isVerified: false }],
    ['in the name of another account', { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('%s', async (_what, fault) => {
    expect(codeOf(await use(browserOf(test.app), key, fault))).toBe('passkey-refused');
  });

  it('with a copied device, whose counter falls behind', async () => {
    expect((await use(browserOf(test.app), key, { counter: 1000 })).statusCode).toBe(200);
    expect(codeOf(await use(browserOf(test.app), key, { counter: 999 }))).toBe('passkey-refused');
    expect((await use(browserOf(test.app), key, { counter: 1001 })).statusCode).toBe(200);
  });

  it('with an unknown device', async () => {
    expect(codeOf(await use(browserOf(test.app), device()))).toBe('passkey-refused');
  });

  it('with an answer that was used, came too late, was another browser’s, or was to another question', async () => {
    const browser = browserOf(test.app);
    const credential = key.get(await challenge(browser));
    expect(codeOf(await browserOf(test.app).api('POST', '/session/passkey', { credential })), 'another browser').toBe(
      'passkey-refused',
    );
    expect(codeOf(await browser.api('POST', '/session/passkey', { credential })), 'spent by the other').toBe(
      'passkey-refused',
    );
    const second = key.get(await challenge(browser));
    expect((await browser.api('POST', '/session/passkey', { credential: second })).statusCode).toBe(200);
    browser.cookies.delete('plimsoll');
    expect(codeOf(await browser.api('POST', '/session/passkey', { credential: second })), 'used').toBe(
      'passkey-refused',
    );
    const slow = key.get(await challenge(browser));
    later(301);
    expect(codeOf(await browser.api('POST', '/session/passkey', { credential: slow })), 'too late').toBe(
      'passkey-refused',
    );
    const invented = key.get({ challenge: 'aW52ZW50ZWQ' });
    expect(codeOf(await browser.api('POST', '/session/passkey', { credential: invented })), 'never asked').toBe(
      'passkey-refused',
    );
    const open = await signedIn('stellan@corvus.example');
    const adding = await challenge(open, '/account/passkeys/challenge');
    expect(
      codeOf(await open.api('POST', '/session/passkey', { credential: key.get(adding) })),
      'another question',
    ).toBe('passkey-refused');
  });

  it('once the account is closed', async () => {
    await test.databases.identity
      .updateTable('person')
      .set({ disabled_at: test.now() })
      .where('email', '=', 'uma@harbour.example')
      .execute();
    expect(codeOf(await use(browserOf(test.app), key, { counter: 2000 }))).toBe('passkey-refused');
  });
});

describe('adding a passkey', () => {
  it('asks for a proof of presence, and not while a second factor is awaited', async () => {
    const browser = await signedIn('viktor@northlight.example');
    await add(browser, device());
    const again = await signedIn('viktor@northlight.example');
    expect(codeOf(await again.api('POST', '/account/passkeys/challenge'))).toBe('second-factor-needed');
    later(301);
    expect(codeOf(await browser.api('POST', '/account/passkeys/challenge'))).toBe('step-up-needed');
  });

  it('is refused from the page of another site', async () => {
    const browser = await signedIn('zara@charter.example');
    expect(codeOf(await add(browser, device(), 'x', { origin: 'https://elsewhere.example' }))).toBe('passkey-refused');
    expect((await browser.api('GET', '/account/factors')).json()).toMatchObject({ passkeys: [] });
  });
});
