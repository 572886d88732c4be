// Signing in through an organisation’s own provider, against a real one on this machine: who gets in, as whom, and every way of getting in wrongly that we know.
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPassword } from '../../demo/demo-people.ts';
import { startTestApp, type Asks, type TestApp } from '../../testing/test-app.ts';
import { browserOf, type TestBrowser } from '../../testing/test-browser.ts';
import {
  startIdentityProvider,
  type How,
  type Person,
  type TestIdentityProvider,
} from '../../testing/test-identity-provider.ts';
import { digestOf } from '../accounts/tokens.ts';
import { anyFetch } from './public-network.ts';

const callback = 'http://localhost:8080/sign-in/provider';
const records = new Map<string, string[]>();
let test: TestApp;
let provider: TestIdentityProvider;
let admin: Asks;

beforeAll(async () => {
  test = await startTestApp({
    network: {
      isLocalAllowed: true,
      fetch: anyFetch,
      textRecords: (name) =>
        records.has(name) ? Promise.resolve(records.get(name) ?? []) : Promise.reject(new Error('ENOTFOUND')),
    },
  });
  test.setNow(new Date().toISOString());
  provider = await startIdentityProvider({ callback });
  admin = await test.as('petra@meridian.example');
});
afterAll(async () => {
  await provider.stop();
  await test.stop();
});

const codeOf = (answer: LightMyRequestResponse): unknown => answer.json<{ code?: string }>().code;
const detailOf = (answer: LightMyRequestResponse): unknown => answer.json<{ detail?: string }>().detail;
const organisation = (key: string): string => test.ids.organisations.get(key) ?? '';
const settings = (change: object = {}) => ({
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: provider.clientSecret,
  ...change,
});
const decide = async (key: string, isAllowed: boolean, who: Asks | null = null) =>
  (who ?? (await test.as('ada@body.example')))('POST', `/identity-providers/${organisation(key)}/decision`, {
    issuer: provider.issuer,
    isAllowed,
  });

async function prove(as: Asks, domain: string): Promise<LightMyRequestResponse> {
  const { record, value } = (await as('POST', '/organisation/domains', { domain })).json<{
    record: string;
    value: string;
  }>();
  records.set(record, ['v=spf1 -all', value]);
  return as('POST', `/organisation/domains/${domain}/proof`);
}

/** There and back again. */
async function come(subject: string, person: Person, how: How = {}, browser = browserOf(test.app)) {
  provider.next(subject, person, how);
  const begun = await browser.api('POST', '/session/provider', {
    email: 'quentin@meridian.example',
    then: '/findings',
  });
  const back = await provider.walk(begun.json<{ redirectTo: string }>().redirectTo);
  return { browser, back, answer: await finish(browser, back) };
}
const finish = (browser: TestBrowser, back: string) =>
  browser.api('POST', '/session/provider/answer', { answer: new URL(back).search });
const quentin: Person = { email: 'quentin@meridian.example', email_verified: true, name: 'Quentin Rao' };

describe('before anybody gets in', () => {
  it('the domain is proved by a record, and belongs to one organisation', async () => {
    const claimed = await admin('POST', '/organisation/domains', { domain: 'Meridian.example' });
    expect(claimed.json()).toMatchObject({
      domain: 'meridian.example',
      record: '_plimsoll.meridian.example',
      verifiedAt: null,
    });
    expect(codeOf(await admin('POST', '/organisation/domains/meridian.example/proof'))).toBe('domain-not-proved');
    records.set('_plimsoll.meridian.example', ['plimsoll-domain=another']);
    expect(codeOf(await admin('POST', '/organisation/domains/meridian.example/proof'))).toBe('domain-not-proved');
    expect((await prove(admin, 'meridian.example')).json()).toMatchObject({ verifiedAt: expect.any(String) });
    const rival = await test.as('stellan@corvus.example');
    expect(codeOf(await rival('POST', '/organisation/domains', { domain: 'meridian.example' }))).toBe('domain-taken');
    expect(codeOf(await rival('DELETE', '/organisation/domains/meridian.example'))).toBe('domain-not-found');
  });

  it('the provider describes itself under exactly the issuer that was given', async () => {
    for (const issuer of [
      'http://localhost:9',
      `${provider.issuer}/other`,
      provider.issuer.replace('localhost', '127.0.0.1'),
    ])
      expect(codeOf(await admin('PUT', '/organisation/provider', settings({ issuer }))), issuer).toBe(
        'provider-not-usable',
      );
    const liar = await startIdentityProvider({
      callback,
      distort: (says) => (says['issuer'] = 'https://login.meridian.example'),
    });
    expect(codeOf(await admin('PUT', '/organisation/provider', settings({ issuer: liar.issuer })))).toBe(
      'provider-not-usable',
    );
    await liar.stop();
  });

  it('the secret is kept sealed and shown to nobody', async () => {
    const answer = await admin('PUT', '/organisation/provider', settings());
    expect(answer.json()).toMatchObject({ issuer: provider.issuer, allowedAt: null, domains: ['meridian.example'] });
    const kept = JSON.stringify(await test.databases.identity.selectFrom('identity_provider').selectAll().execute());
    expect(kept).not.toContain(provider.clientSecret);
    expect(kept).not.toContain(Buffer.from(provider.clientSecret).toJSON().data.join(','));
    expect((await admin('GET', '/organisation/provider')).body).not.toContain(provider.clientSecret);
    expect(
      codeOf(await admin('PUT', '/organisation/provider', { issuer: 'https://elsewhere.example', clientId: 'x' })),
      'nor sent to another one',
    ).toBe('request-not-understood');
  });

  it('a registrar allows it, and until then nobody signs in through it', async () => {
    expect(
      codeOf(await browserOf(test.app).api('POST', '/session/provider', quentin.email ? { email: quentin.email } : {})),
    ).toBe('provider-not-found');
    expect(codeOf(await decide('meridian', true, admin))).toBe('not-allowed');
    expect((await decide('meridian', true)).json()).toMatchObject({ allowedAt: expect.any(String) });
  });

  it('is allowed anew after each change but a fresh secret', async () => {
    expect((await admin('PUT', '/organisation/provider', settings())).json()).toMatchObject({
      allowedAt: expect.any(String),
    });
    expect(
      (await admin('PUT', '/organisation/provider', settings({ secondFactorValues: 'otp' }))).json(),
    ).toMatchObject({ allowedAt: null });
    expect((await admin('PUT', '/organisation/provider', settings())).json()).toMatchObject({ allowedAt: null });
    await decide('meridian', true);
  });

  it('who configured the body’s own provider does not allow it', async () => {
    const [ada, bram] = [await test.as('ada@body.example'), await test.as('bram@body.example')];
    await ada('PUT', '/organisation/provider', settings());
    expect(codeOf(await decide('body', true, ada))).toBe('four-eyes-needed');
    expect((await decide('body', true, bram)).statusCode).toBe(200);
    await ada('DELETE', '/organisation/provider');
  });

  it('configuring asks for a proof of presence', async () => {
    const browser = browserOf(test.app);
    await browser.api('POST', '/session', { email: 'petra@meridian.example', password: demoPassword });
    test.setNow(new Date(Date.now() + 301_000).toISOString());
    expect(codeOf(await browser.api('PUT', '/organisation/provider', settings()))).toBe('step-up-needed');
    test.setNow(new Date().toISOString());
  });
});

describe('a member of the organisation', () => {
  it('gets in as who they are there, goes where they wanted, and has proved presence only when the provider asked just now', async () => {
    const { browser, answer } = await come('q-1', quentin, { ts: Math.floor(Date.now() / 1000) - 3600 });
    expect(answer.json()).toMatchObject({
      then: '/findings',
      account: {
        email: 'quentin@meridian.example',
        factors: ['provider'],
        waitsFor: null,
        isSteppedUp: false,
        acting: { role: 'superintendent' },
      },
    });
    expect((await browser.api('GET', '/findings')).statusCode).toBe(200);
    expect((await come('q-1', quentin)).answer.json()).toMatchObject({ account: { isSteppedUp: true } });
  });

  it('is known again by issuer and subject, whatever the address has become', async () => {
    const { answer } = await come('q-1', { email: 'q.rao@meridian.example', email_verified: true });
    expect(answer.json()).toMatchObject({ account: { email: 'quentin@meridian.example' } });
  });

  it('acts for this organisation and no other, and can not change how they sign in elsewhere', async () => {
    await test.databases.identity
      .insertInto('membership')
      .values({
        person_id: test.ids.people.get('rosa@meridian.example') ?? '',
        organisation_id: organisation('body'),
        role: 'moderator',
        since: test.now(),
      })
      .execute();
    const { browser, answer } = await come('r-1', { email: 'rosa@meridian.example', email_verified: true });
    const { account } = answer.json<{
      account: { memberships: { organisation: string }[]; acting: { role: string } };
    }>();
    expect(account.memberships.map((one) => one.organisation)).toEqual(['Meridian Shipmanagement']);
    const { id } = await test.databases.identity
      .selectFrom('membership')
      .select('id')
      .where('role', '=', 'moderator')
      .where('person_id', '=', test.ids.people.get('rosa@meridian.example') ?? '')
      .executeTakeFirstOrThrow();
    expect(codeOf(await browser.api('POST', '/session/role', { membershipId: id }))).toBe('membership-not-found');
    await browser.api('POST', '/session/step-up', { password: demoPassword });
    expect(codeOf(await browser.api('POST', '/account/totp/enrolment'))).toBe('not-allowed');
    expect(codeOf(await browser.api('POST', '/account/passkeys/challenge'))).toBe('not-allowed');
    expect(
      codeOf(
        await browser.api('POST', '/account/password', {
          currentPassword: demoPassword,
          newPassword: 'tide gauge lantern quay',
        }),
      ),
    ).toBe('not-allowed');
  });

  it('proves presence anew at the provider, in the browser and session that began', async () => {
    const { browser } = await come('q-1', quentin);
    const begun = await browser.api('POST', '/session/provider/step-up', { then: '/account' });
    const { redirectTo } = begun.json<{ redirectTo: string }>();
    expect(redirectTo).toContain('prompt=login');
    expect((await finish(browser, await provider.walk(redirectTo))).json()).toMatchObject({
      then: '/account',
      account: { isSteppedUp: true },
    });

    const again = (await browser.api('POST', '/session/provider/step-up', {})).json<{ redirectTo: string }>();
    provider.next('r-1', { email: 'rosa@meridian.example', email_verified: true });
    expect(codeOf(await finish(browser, await provider.walk(again.redirectTo))), 'somebody else').toBe(
      'provider-refused',
    );
  });
});

describe('a second factor of the provider', () => {
  it('counts only when the setting names it', async () => {
    expect((await come('q-1', quentin, { amr: ['pwd', 'otp'] })).answer.json()).toMatchObject({
      account: { factors: ['provider'] },
    });
    await admin('PUT', '/organisation/provider', settings({ secondFactorValues: 'otp urn:two' }));
    await decide('meridian', true);
    const two = { account: { factors: ['provider', 'provider-second-factor'] } };
    expect((await come('q-1', quentin, { amr: ['pwd', 'otp'] })).answer.json()).toMatchObject(two);
    expect((await come('q-1', quentin, { acr: 'urn:two' })).answer.json()).toMatchObject(two);
    expect((await come('q-1', quentin, { amr: ['pwd'] })).answer.json()).toMatchObject({
      account: { factors: ['provider'] },
    });
  });

  it('of ours is still asked for where the person has one', async () => {
    const id = test.ids.people.get('quentin@meridian.example') ?? '';
    await test.databases.identity
      .updateTable('person')
      .set({ totp_confirmed_at: test.now(), totp_secret: Buffer.from('x') })
      .where('id', '=', id)
      .execute();
    expect((await come('q-1', quentin, { amr: ['pwd'] })).answer.json()).toMatchObject({
      account: { waitsFor: 'second-factor', acting: null },
    });
    await test.databases.identity
      .updateTable('person')
      .set({ totp_confirmed_at: null, totp_secret: null })
      .where('id', '=', id)
      .execute();
  });
});

describe('somebody without an account', () => {
  const invite = (email: string, change: object = {}) =>
    test.databases.identity
      .insertInto('invitation')
      .values({
        organisation_id: organisation('meridian'),
        email,
        role: 'superintendent',
        token_sha256: digestOf(email + JSON.stringify(change)),
        invited_by: test.ids.people.get('petra@meridian.example') ?? '',
        created_at: test.now(),
        expires_at: new Date(Date.parse(test.now()) + 86_400_000),
        ...change,
      })
      .execute();
  const people = async () => (await test.databases.identity.selectFrom('person').select('id').execute()).length;

  it('gets one with an invitation, once', async () => {
    await invite('invited@meridian.example');
    const { answer } = await come('i-1', {
      email: 'invited@meridian.example',
      email_verified: true,
      name: 'Ines Vited',
    });
    expect(answer.json()).toMatchObject({ account: { name: 'Ines Vited', acting: { role: 'superintendent' } } });
    const left = await test.databases.identity
      .selectFrom('invitation')
      .select('id')
      .where('accepted_at', 'is', null)
      .execute();
    expect(left).toEqual([]);
  });

  it.each<[string, Person, (() => Promise<unknown>) | null, RegExp]>([
    ['no invitation', { email: 'stranger@meridian.example', email_verified: true }, null, /Nobody with this/],
    [
      'an expired invitation',
      { email: 'late@meridian.example', email_verified: true },
      () => invite('late@meridian.example', { expires_at: '2020-01-01T00:00:00Z' }),
      /Nobody with this/,
    ],
    [
      'a withdrawn invitation',
      { email: 'gone@meridian.example', email_verified: true },
      () => invite('gone@meridian.example', { withdrawn_at: '2026-01-01T00:00:00Z' }),
      /Nobody with this/,
    ],
    [
      'the invitation of another organisation',
      { email: 'other@meridian.example', email_verified: true },
      () => invite('other@meridian.example', { organisation_id: organisation('corvus') }),
      /Nobody with this/,
    ],
    [
      'an address that the provider has not verified',
      { email: 'petra@meridian.example', email_verified: false },
      null,
      /does not vouch/,
    ],
    ['an address whose verification is not told', { email: 'petra@meridian.example' }, null, /does not vouch/],
    ['no address', { name: 'Nobody' }, null, /does not vouch/],
    ['an address of a foreign domain', { email: 'ada@body.example', email_verified: true }, null, /not of a domain/],
    [
      'an address below the domain',
      { email: 'petra@mail.meridian.example', email_verified: true },
      null,
      /not of a domain/,
    ],
    [
      'a domain in the name of the address',
      { email: '"petra@meridian.example"@elsewhere.example', email_verified: true },
      null,
      /not of a domain/,
    ],
  ])('does not get in with %s', async (_what, person, before, why) => {
    await before?.();
    const count = await people();
    const { browser, answer } = await come(`x-${Math.random()}`, person);
    expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'provider-refused']);
    expect(detailOf(answer)).toMatch(why);
    expect(await people()).toBe(count);
    expect((await browser.api('GET', '/account')).statusCode).toBe(401);
  });

  it('does not get in once the account is closed or the role has ended, known or not', async () => {
    const id = test.ids.people.get('quentin@meridian.example') ?? '';
    await test.databases.identity.updateTable('person').set({ disabled_at: test.now() }).where('id', '=', id).execute();
    expect(codeOf((await come('q-1', quentin)).answer)).toBe('provider-refused');
    await test.databases.identity.updateTable('person').set({ disabled_at: null }).where('id', '=', id).execute();
    await test.databases.identity
      .updateTable('membership')
      .set({ until: test.now() })
      .where('person_id', '=', id)
      .execute();
    expect(codeOf((await come('q-1', quentin)).answer)).toBe('provider-refused');
    await test.databases.identity.updateTable('membership').set({ until: null }).where('person_id', '=', id).execute();
  });
});

describe('the provider’s answer is not taken', () => {
  const begun = async (browser: TestBrowser) => {
    provider.next('q-1', quentin);
    const { redirectTo } = (
      await browser.api('POST', '/session/provider', { email: 'quentin@meridian.example' })
    ).json<{ redirectTo: string }>();
    return { redirectTo, back: await provider.walk(redirectTo) };
  };
  const refused = async (browser: TestBrowser, back: string) => {
    const answer = await finish(browser, back);
    expect(codeOf(answer)).toBe('provider-refused');
    expect((await browser.api('GET', '/account')).statusCode).toBe(401);
  };
  const changed = (back: string, change: (query: URLSearchParams) => void): string => {
    const url = new URL(back);
    change(url.searchParams);
    return url.href;
  };

  it('twice', async () => {
    const browser = browserOf(test.app);
    const { back } = await begun(browser);
    expect((await finish(browser, back)).statusCode).toBe(200);
    browser.cookies.delete('plimsoll');
    await refused(browser, back);
  });

  it('in another browser, which would sign its owner in as somebody else', async () => {
    const thief = browserOf(test.app);
    const { back } = await begun(thief);
    await refused(browserOf(test.app), back);
    await refused(thief, back);
  });

  it('with the state of another journey, an invented one, or none', async () => {
    const browser = browserOf(test.app);
    const [first, second] = [await begun(browser), await begun(browser)];
    const state = new URL(first.back).searchParams.get('state') ?? '';
    await refused(
      browser,
      changed(second.back, (query) => query.set('state', state)),
    );
    await refused(
      browser,
      changed(second.back, (query) => query.set('state', 'invented')),
    );
    await refused(
      browser,
      changed(second.back, (query) => query.delete('state')),
    );
  });

  it('under another issuer, without one, with another code, or with an error', async () => {
    for (const change of [
      (query: URLSearchParams) => query.set('iss', 'https://elsewhere.example'),
      (query: URLSearchParams) => query.delete('iss'),
      (query: URLSearchParams) => query.set('code', 'invented'),
      (query: URLSearchParams) => query.set('error', 'access_denied'),
    ]) {
      const browser = browserOf(test.app);
      await refused(browser, changed((await begun(browser)).back, change));
    }
  });

  it('when its code was caught on the way and put into another journey, whose verifier differs', async () => {
    const [victim, thief] = [browserOf(test.app), browserOf(test.app)];
    const caught = new URL((await begun(victim)).back).searchParams.get('code') ?? '';
    await refused(
      thief,
      changed((await begun(thief)).back, (query) => query.set('code', caught)),
    );
  });

  it('after ten minutes', async () => {
    const browser = browserOf(test.app);
    const { back } = await begun(browser);
    test.setNow(new Date(Date.now() + 601_000).toISOString());
    await refused(browser, back);
    test.setNow(new Date().toISOString());
  });

  it('once the provider is stopped, which ends its sessions too', async () => {
    const open = (await come('q-1', quentin)).browser;
    const browser = browserOf(test.app);
    const { back } = await begun(browser);
    await decide('meridian', false);
    await refused(browser, back);
    expect((await open.api('GET', '/account')).statusCode).toBe(401);
    await decide('meridian', true);
  });

  it.each<[string, ((says: Record<string, unknown>) => void) | undefined, string, Person]>([
    ['when a hostile provider of another organisation vouches for an address of ours', undefined, 'q-1', quentin],
    [
      'when it is signed with a key that the provider does not publish',
      (says) => (says['jwks_uri'] = `${provider.issuer}/jwks`),
      's-1',
      { email: 'stellan@corvus.example', email_verified: true },
    ],
  ])('%s', async (_what, distort, subject, person) => {
    const hostile = await startIdentityProvider({ callback, ...(distort ? { distort } : {}) });
    const rival = await test.as('stellan@corvus.example');
    await prove(rival, 'corvus.example');
    const { issuer, clientId, clientSecret } = hostile;
    await rival('PUT', '/organisation/provider', { issuer, clientId, clientSecret });
    await (
      await test.as('ada@body.example')
    )('POST', `/identity-providers/${organisation('corvus')}/decision`, { issuer, isAllowed: true });
    const browser = browserOf(test.app);
    hostile.next(subject, person);
    const begunThere = await browser.api('POST', '/session/provider', { email: 'stellan@corvus.example' });
    const { redirectTo } = begunThere.json<{ redirectTo: string }>();
    expect(redirectTo.startsWith(issuer)).toBe(true);
    await refused(browser, await hostile.walk(redirectTo));
    await hostile.stop();
  });
});

describe('the pages', () => {
  it('lead from the sign-in page over the provider to where one wanted to go, and say why not', async () => {
    const browser = browserOf(test.app);
    expect((await browser.get('/sign-in')).body).toContain('Sign in with your organisation');
    const go = async (subject: string, person: Person) => {
      provider.next(subject, person);
      const leaving = await browser.form('beginProviderSignIn', {
        'body.email': 'quentin@meridian.example',
        'body.then': '/findings',
        _back: '/sign-in',
      });
      const [, link = ''] = /<a href="([^"]+)"[^>]*>Go on to/.exec(leaving.body) ?? [];
      expect(leaving.body).toContain('http-equiv="refresh"');
      const back = new URL(await provider.walk(link.replaceAll('&amp;', '&')));
      return browser.get(back.pathname + back.search);
    };
    const refused = await go('x-9', { email: 'stranger@meridian.example', email_verified: true });
    expect([refused.statusCode, refused.body.includes('Nobody with this e-mail address')]).toEqual([403, true]);
    const done = await go('q-1', quentin);
    expect([done.statusCode, done.headers.location]).toEqual([303, '/findings']);
    expect((await browser.get('/findings')).statusCode).toBe(200);
    expect((await browser.get('/account/prove?then=/account')).body).toContain('Prove it at your organisation');
  });

  it('show the administrator the three steps, and the registrar what waits', async () => {
    const cookie = await test.cookieOf('petra@meridian.example');
    const own = await test.app.inject({ method: 'GET', url: '/provider', headers: { cookie } });
    expect(own.body).toContain(callback);
    expect(own.body).not.toContain('Of all organisations');
    const registrar = await test.app.inject({
      method: 'GET',
      url: '/provider',
      headers: { cookie: await test.cookieOf('ada@body.example') },
    });
    expect(registrar.body).toContain('Stop Meridian Shipmanagement');
  });
});
